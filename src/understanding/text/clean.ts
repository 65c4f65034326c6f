import { latinDigits } from './devanagari';
import { numeralWords } from './numeral-words';

/** Turns what a channel delivers into plain words: marks, mentions and links go, what is quoted from elsewhere is masked. */

const longest = 1000;

/** Stands where text was cut out that someone else wrote: an order inside it was not given to us. */
export const elsewhere = '\u241F';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

const forwarded = /^\s*(?:>|fwd?\s*:|fw\s*:|-+\s*(?:original|forwarded)|(?:begin )?forwarded (?:message|from)\b)/i;

/** An order set as code is shown, not given. */
const order = /\b(?:start|stop|book|cancel|reserve|move|enable|disable|extend|charge)\b/i;

const naming = /\b(?:name|rename|nickname|call|naam)\b/i;

export interface Clean {
  text: string;
  /** The word of a leading `/command`. */
  command?: string;
}

/** Nothing but letters, digits and plain marks: there is nothing to take away. */
const plainly = /^[a-z0-9 ,.?!':-]*$/i;

export function clean(text: string): Clean {
  return text.length <= longest && plainly.test(text)
    ? { text: spaced(numeralWords(dropForwarded(text))) }
    : unmarked(text);
}

function unmarked(text: string): Clean {
  const words = latinDigits(unlink(decode(text.slice(0, longest).normalize('NFKC'))));
  const command = /^\s*\/([a-z][\w-]*)(?:@\w+)?(?=\s|$)/i.exec(words);
  const rest = command ? words.slice(command[0].length) : words;
  const plain = numeralWords(
    dropForwarded(rest.replace(/```[^`]*(?:```|$)/g, ` ${elsewhere} `))
      .replace(/`([^`\n]{1,200})`/g, (_, inner: string) => (order.test(inner) ? ` "${inner}" ` : ` ${inner} `))
      .replace(/[*_~`]+(?=[^\s])|(?<=\S)[*~`]+/g, (mark, at: number, all: string) =>
        inWord(mark, at, all) ? mark : ' ',
      ),
  )
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/"([^"\n]{1,300})"/g, (quote, inner: string) =>
      order.test(inner) && /\s/.test(inner.trim()) && !naming.test(words) ? ` ${elsewhere} ` : quote,
    );
  return command?.[1] ? { text: spaced(plain), command: command[1].toLowerCase() } : { text: spaced(plain) };
}

const spaced = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

function decode(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** `<tel:+91..|91 ..>` keeps the address of a telephone and the label of everything else; mentions go. */
function unlink(text: string): string {
  return text
    .replace(/<tel:([^<|>]{1,40})(?:\|[^<>]{0,80})?>/gi, ' $1 ')
    .replace(/<[@#!][^<>]{1,80}>/g, ' ')
    .replace(/<(?:https?|mailto):[^<|>]{1,300}\|([^<|>]{0,80})>/gi, ' $1 ')
    .replace(/<?https?:\/\/[^\s>]{1,300}>?/gi, ' ')
    .replace(/(^|\s)@[a-z_][\w.-]*/gi, '$1 ');
}

function dropForwarded(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => forwarded.test(line));
  if (at < 0) return text;
  const wholeRest = !/^\s*>/.test(lines[at] ?? '');
  const own = lines.filter((line, i) => (wholeRest ? i < at : !forwarded.test(line)));
  return [...own, elsewhere].join('\n');
}

/** An underscore or tilde inside a code ("HX-Node_22") is part of it. */
function inWord(mark: string, at: number, all: string): boolean {
  const before = all[at - 1] ?? ' ';
  const after = all[at + mark.length] ?? ' ';
  return mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}
