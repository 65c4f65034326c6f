import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

describe('past charges', () => {
  test('this month: number, energy, cost and the last few', async () => {
    expect(await program.as('asha').says('show my charges this month')).toMatchObject({
      text: [
        "6 charges, Mon 1 Feb to Mon 8 Feb: 38.2 kWh, ₹513.80 at today's prices.",
        '• Gate 1 (l5coqi), Sat 6 Feb, 8:14 am to 10:12 am IST: 6.5 kWh, ₹65',
        '• Visitor Parking (vee9hn), Fri 5 Feb, 1:37 pm to 2:37 pm IST: 3.3 kWh, ₹26.40',
        '• Clubhouse (ggw52e), Thu 4 Feb, 1:05 pm to 3:05 pm IST: 14.4 kWh, ₹172.80',
        '• Tower B (2kdpzr), Tue 2 Feb, 1:36 pm to 2:21 pm IST: 2.48 kWh, ₹30',
        '• Clubhouse (ggw52e), Tue 2 Feb, 1:19 pm to 2:13 pm IST: 6.5 kWh, ₹78',
        'and 1 more before that',
      ].join('\n'),
      buttons: ['Last one in detail', 'As a chart', 'As a file'],
    });
  });

  test('over a period, read page by page', async () => {
    const { text } = await program.as('asha').says('how much did I spend last month?');
    expect(text.split('\n')[0]).toBe("42 charges, Fri 1 Jan to Sun 31 Jan: 330.9 kWh, ₹5,276.02 at today's prices.");
    const pages = (await program.log('/getTransactions')).map(({ body }) => body);
    expect(pages).toMatchObject([
      { user_id: '919900000001', offset: 0 },
      { user_id: '919900000001', offset: 25 },
    ]);
  });

  test('as a chart: by day, by week, by month, days without a charge too', async () => {
    const asha = program.as('asha');
    await asha.says('show my charges this month');
    expect(await asha.presses('As a chart')).toMatchObject({
      text: "Your charges, Mon 1 Feb to Mon 8 Feb: 38.2 kWh, ₹513.80 at today's prices.",
      picture:
        'Your charges, Mon 1 Feb to Mon 8 Feb. Energy (kWh) by day. Mon 1 Feb: 5, Tue 2 Feb: 8.98, Wed 3 Feb: 0, Thu 4 Feb: 14.4, Fri 5 Feb: 3.3, Sat 6 Feb: 6.5, Sun 7 Feb: 0, Mon 8 Feb: 0',
    });
    await asha.says('my charges of the last 10 weeks');
    expect((await asha.presses('As a chart')).picture).toMatch(
      /^Your charges, Mon 30 Nov to Mon 8 Feb\. Energy \(kWh\) by week, from\. Mon 30 Nov: 0, .*, Mon 8 Feb: 0$/,
    );
    await asha.says('mere pichhle saal ke transactions dikhao');
    await asha.says('show my charges in the last 300 days');
    expect((await asha.presses('As a chart')).picture).toMatch(
      /Energy \(kWh\) by month\. Apr 2026: 0, .*Jan 2027: 330\.9, Feb 2027: 38\.2$/,
    );
  });

  test('as a file: every charge a row', async () => {
    const asha = program.as('asha');
    await asha.says('how much did I spend last month?');
    const { text, file } = await asha.presses('As a file');
    expect(text).toBe('Your charges, Fri 1 Jan to Sun 31 Jan: 42 charges, in the file below.');
    expect(file?.name).toBe('charges-2027-01-01-2027-01-31.csv');
    const csv = await (await fetch(program.url + file?.address)).text();
    const [columns, first, ...rows] = csv.trimEnd().split('\r\n');
    expect(columns).toBe(
      '\uFEFFStart (Asia/Kolkata),Charger,Energy (kWh),"Cost (₹, today\'s prices)",Minutes,Ended because,Number'.replace(
        '\uFEFF',
        '',
      ),
    );
    expect(first).toMatch(/^2027-01-\d\d \d\d:\d\d,.* \(\w+\),[\d.]+,[\d.]+,\d+,[a-z ]+,\d+$/);
    expect(rows).toHaveLength(41);
  });

  test('in Hindi', async () => {
    expect((await program.as('asha').says('मेरे इस महीने के चार्ज दिखाओ')).text.split('\n')[0]).toBe(
      '6 चार्ज, सोम 1 फ़रवरी से सोम 8 फ़रवरी: 38.2 kWh, आज के दाम पर ₹513.80।',
    );
  });

  test('a driver without any', async () => {
    expect((await program.driver().says('show my charges this month')).text).toBe(
      'You had no charges (Mon 1 Feb to Mon 8 Feb).',
    );
    expect((await program.driver().says('show my last charge')).text).toBe('You have not charged yet.');
  });
});

describe('one charge', () => {
  test('the last one, with what its cost is made of', async () => {
    const asha = program.as('asha');
    await asha.says('how much did I spend last month?');
    expect((await asha.presses('Last one in detail')).text).toBe(
      [
        'Charge 20000213 on Gate 2 (3654e5)',
        'Sun 31 Jan, 1:17 pm to 2:17 pm IST (1 hour)',
        'Ended: the time was up.',
        '7.2 kWh × ₹12 = ₹86.40',
        'Once per charge: ₹20',
        'Tax 18 %: ₹19.15',
        "Total at today's price: ₹125.55",
      ].join('\n'),
    );
  });

  test('the last one by words', async () => {
    expect((await program.as('ravi').says('show my last charge')).text).toMatch(
      /^Charge \d+ on .*\n.* IST \(.*\)\nEnded: .*\.\n/,
    );
  });

  test('in Hindi', async () => {
    expect((await program.as('meera').says('मेरा आखिरी चार्ज दिखाओ')).text).toContain('आज के दाम पर कुल: ');
  });

  test('a running one is not over', async () => {
    const driver = program.driver();
    await driver.says('start charging on l5coqi for 2 hours');
    await driver.hears();
    await program.clock({ advance_s: 3600 });
    const { text } = await driver.says('show my last charge');
    expect(text).toContain('It is not over yet.\n3.3 kWh × ₹10 = ₹33');
  });

  test('of a charger that an operator names, its last one, whoever charged', async () => {
    const { text } = await program.as('meera').says('show the last charge on tower a');
    expect(text).toMatch(/^Charge 1900000009 on Tower A \(3pt6d3\)\n.*\nIt is not over yet\.\n/);
    expect((await program.log('/getLatestTransaction')).map(({ body }) => body)).toEqual([{ device_id: '3pt6d3' }]);
  });

  test('by its number, of an operator any', async () => {
    for (const person of ['asha', 'meera'] as const) {
      expect((await program.as(person).says('details of transaction 64423654')).text).toContain(
        'Charge 64423654 on Gate 1 (l5coqi)\nSat 9 Jan, 8:10 am to 10:10 am IST (2 hours)',
      );
    }
  });

  test("another driver's is answered exactly as one that is not there", async () => {
    const driver = program.driver();
    const answers = [];
    for (const number of ['64423654', '64423655']) {
      const { text } = await driver.says(`details of transaction ${number}`);
      answers.push(text.replace(number, '#'));
    }
    expect(answers).toEqual(['I find no charge # of yours.', 'I find no charge # of yours.']);
  });
});
