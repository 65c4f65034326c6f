import { csv } from '../../src/assistant/csv';

const textOf = (rows: (string | number)[][]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    csv({ name: 'charges', columns: ['Charger', 'kWh'], rows }).bytes,
  );

test('rows become lines of comma-separated values, with the mark spreadsheets know UTF-8 by', () => {
  expect(textOf([['गेट 2', 4.5]])).toBe('\uFEFFCharger,kWh\r\nगेट 2,4.5\r\n');
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(textOf([['Gate 1, "left"\nside', 1]])).toContain('"Gate 1, ""left""\nside",1\r\n');
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1'])('a name that begins like a formula is shown, not run: %j', (name) => {
  expect(textOf([[name, 1]])).toContain(`'${name}`);
});

test('a negative number stays a number', () => {
  expect(textOf([['Gate 1', -1]])).toContain('Gate 1,-1\r\n');
});
