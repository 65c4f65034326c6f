/** Digits that stand for words in short messages, and signs that stand for units. */
export function numeralWords(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(/\b4 (?=(?:2day|2moro|2mrw|2morrow|2nite|today|tmrw|tmr|tomorrow|kal)\b)/gi, 'for ')
    .replace(/\b2(?=(?:mrw|mro|moro|morrow|morow|morw|mrow|mrrw|day|nite|night|nyt)\b)/gi, 'to')
    .replace(/\bo ?'? ?(?:clock|clk|klock)\b/gi, 'oclock')
    .replace(/\bb4\b/gi, 'before')
    .replace(/\b(?:l8r|l8er)\b/gi, 'later')
    .replace(
      /(?<=\b(?:want|wnt|need|nd|how|hw|like|going|have|hv|able|where|wanna|try|trying) )2 (?=(?:book|bk|charge|chrg|start|strt|stop|stp|cancel|move|reserve|extend|know|plug|use)\b)/gi,
      'to ',
    )
    .replace(/(?<=\d ?(?:am|pm|baje|[ap]\.m\.?) )2 (?=\d{1,2}(?::\d\d)? ?(?:am|pm|baje)\b)/gi, 'to ')
    .replace(
      /(?<=(?:\d|am|pm|baje|now|tomorrow|today|tmrw|tmr|kal) )4 (?=\d{1,3}(?:\.\d)? ?(?:h|hr|hrs|hour|hours|m|min|mins|minutes?)\b)/gi,
      'for ',
    )
    .replace(/(?<=\d)\s?\/-+(?!\d)/g, ' rupees ');
}
