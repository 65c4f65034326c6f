const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A charger's id, and long numbers such as a transaction's: letter by letter, digit by digit. */
const ID = /\b(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,8}\b/g;
const LONG_NUMBER = /\b\d{6,}\b/g;

/** Plain words as SSML that says them, whatever is in them. */
export function ssml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
    .replace(ID, (id) => `<say-as interpret-as="spell-out">${id}</say-as>`)
    .replace(LONG_NUMBER, (number) => `<say-as interpret-as="digits">${number}</say-as>`);
}
