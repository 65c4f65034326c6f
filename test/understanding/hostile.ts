const longest = 1000;

/** A text of a thousand characters: a head, and then the same again and again, up to a tail. */
const pumped = (head: string, again: string, tail = ''): string =>
  (head + again.repeat(Math.ceil(longest / again.length))).slice(0, longest - tail.length) + tail;

/**
 * Texts that stall a parser: the one that stalls chrono-node for minutes, what recheck found against expressions that once
 * stood here, and floods of what readers begin with.
 */
export const hostileTexts: readonly string[] = [
  pumped('0Y0D0S0W\t\t\t\t\t', 'EIGHTH   '),
  pumped('0Y0D0S0W     ', 'EIGHTH   '),
  pumped('0', '!', '।'),
  pumped('0', ' if s', '\n'),
  pumped('', 'as long ', 's'),
  pumped('', 'who\u0000', '\n'),
  pumped('', 'need\u0000', '\n'),
  pumped('let ', 'gate 2 ', 'n'),
  pumped('u', 'r\u0000cut\u0000r', 'r\ncut\u0000short'),
  pumped('', 'set gate 2 ', 'put gate 2 live'),
  pumped('', 'my tomorrow '),
  pumped('', 'kitna '),
  pumped('l', 'ping\u0000'),
  pumped('f', '\u0000end>o', '<end<clock>'),
  pumped('', '<!'),
  pumped('<HTTP:\u0000|', '<HTTP:'),
  pumped('', '"a ', '"'),
  pumped('', "'a "),
  pumped('', '`start '),
  pumped('', 'one two '),
  pumped('', 'two hundred and '),
  pumped('', 'double '),
  pumped('', 'five thirty to '),
  pumped('', 'a b c '),
  pumped('', '1 '),
  pumped('', '1:11-'),
  pumped('', '1,11'),
  pumped('', 'no wait '),
  pumped('', 'gate 2 and '),
  pumped('', 'l 5 c o q '),
  pumped('', 'stop it and start it, '),
  pumped('', 'booking id '),
  pumped('', 'name it '),
  pumped('', 'saadhe '),
  pumped('', 'गेट दो '),
  pumped('', 'अ'),
  pumped('', '\u0301'),
  pumped('', '👋'),
];
