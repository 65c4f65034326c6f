import type { Attachment, Sheet } from './figure';

/** Spreadsheets take a byte order mark as the sign of UTF-8; without it Hindi names turn to noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that begins so would be run as a formula by a spreadsheet: names come from other people. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A sheet as a file of comma-separated values (RFC 4180). */
export function csv({ name, columns, rows }: Sheet): Attachment {
  const lines = [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`);
  return {
    name: `${name}.csv`,
    mimeType: 'text/csv',
    bytes: new TextEncoder().encode(BYTE_ORDER_MARK + lines.join('')),
  };
}
