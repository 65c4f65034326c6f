import type { Reader, Reading } from '../reading';

/** A nickname being given: "call it Ramp South", "name bay 7 \"Corner\"", "isko naam do Sher". */
export const name: Reader = {
  name: 'name',
  applies: ({ tokens }) => tokens.some(({ word }) => naming.test(word)),
  read(reading, at) {
    if (listed(reading)) return undefined;
    return (
      unnamed(reading, at) ??
      quoted(reading, at) ??
      renamed(reading, at) ??
      given(reading, at) ??
      declared(reading, at) ??
      hindi(reading, at)
    );
  },
};

/** Without one of these nothing is given a name. */
const naming = /^(call|called|name|rename|nickname|label|dub|naam|bulao|title|christen|tag|is|as|give|henceforth)$/;

const verbs = (reading: Reading, at: number): boolean =>
  reading.tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ word }, i, near) => verb.test(word) && !/^(off|me|us|back|down)$/.test(near[i + 1]?.word ?? ''));

const verb = /^(call|name|rename|nickname|label|dub|naam|bulao|title|christen|tag)$/;

/** "naam hata do", "remove its nickname": named by nobody any more. */
function unnamed(reading: Reading, at: number) {
  if (!/^(naam|name|nickname|label)$/.test(reading.word(at))) return undefined;
  const said = `${reading.word(at + 1)} ${reading.word(at + 2)}`;
  return /^(ko )?(hatao|mitao|nikalo|remove|delete|clear|reset|cancel|radd|khatam)\b/.test(said) ||
    takenAway(reading, at)
    ? found(reading, at, at, at, 1)
    : undefined;
}

/** What takes a name away stands a few words before it, with nothing but whose it is between. */
function takenAway(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = reading.word(i);
    if (/^(no|without)$/.test(word)) return reading.utterance.context?.asking === 'name';
    if (/^(remove|delete|forget|clear|drop|reset|erase|scrap|undo|hatao)$/.test(word)) return true;
    const own = /^(naam|name)$/.test(reading.word(at)) && word === 'my';
    if (
      own ||
      !(
        reading.taken(i) === 'device' ||
        /^(the|its|it|my|this|that|isko|mera|of|s)$/.test(reading.tokens[i]?.word ?? '')
      )
    )
      return false;
  }
  return false;
}

function quoted(reading: Reading, at: number) {
  if (!reading.tokens[at]?.quoted || reading.tokens[at - 1]?.quoted) return undefined;
  if (!reading.tokens.some(({ word, quoted }) => !quoted && verb.test(word))) return undefined;
  let end = at;
  while (reading.tokens[end]?.quoted) end++;
  return found(reading, at, end);
}

/** "rename X to Y", "X as Y", "call X Y" once X is taken. */
function renamed(reading: Reading, at: number) {
  const before =
    verbs(reading, at) ||
    (reading.word(at) === 'as' &&
      /^(save|store|list|show|mark|add)$/.test(reading.tokens[0]?.word ?? '') &&
      !/^(down|out|broken|faulty|offline|online|under|available|unavailable|working|free|maintenance|repair|a|an|the|soon)$/.test(
        reading.word(at + 1),
      ));
  if (!before) return undefined;
  const lead = leadAt(reading, at);
  const device =
    reading.taken(at - 1) === 'device' ||
    reading.taken(at - 1) === 'reference' ||
    (/^(it|that|this)$/.test(reading.word(at - 1)) && verb.test(reading.word(at - 2)));
  const bound = /^(to|as)$/.test(reading.word(at)) || /^(nickname|called)$/.test(reading.word(at - 1));
  if (!device && !bound) return undefined;
  const last = at + lead === reading.tokens.length - 1;
  if (orders.test(reading.word(at + lead)) || (last && addressed.test(reading.word(at + lead)))) return undefined;
  const end = endOf(reading, at + lead);
  const backAlone = reading.word(at + lead) === 'back' && end === at + lead + 1;
  return end > at + lead &&
    !backAlone &&
    !/^(from|that|it|now|when|if|once|booking|slot|charger|status|and|ka|ki|ko|naam|rakho|dena|dijiye)$/.test(
      reading.word(at + lead),
    )
    ? found(reading, at + lead, end, at)
    : undefined;
}

/** "guard ko bulao aur gate 2 chalu karo", "call him, gate 2 please": what follows is no name. */
const orders = /^(?:chalu|band|shuru|start|stop|book|cancel|rok|kar|karo|par)$/;
const addressed = /^(?:sir|madam|bhai|bhaiya|boss|ji)$/;

/** "put my name in the waiting list of gate 4": a name is put down, and none is given. */
const listed = (reading: Reading): boolean =>
  reading.tokens.some(
    ({ word }, i, all) =>
      /^(?:name|naam)$/.test(word) &&
      (/^(?:in|on|into|onto|down|mein|likho|daalo)$/.test(all[i + 1]?.word ?? '') ||
        /^(?:my|mera|apna)$/.test(all[i - 1]?.word ?? '')),
  ) && reading.tokens.some(({ word }) => /^(?:list|queue|waitlist|line|waiting|register)$/.test(word));

/** "to", "as", "put it as", "should be": what stands before the name. */
function leadAt(reading: Reading, at: number): number {
  const said = Array.from({ length: 4 }, (_, i) => reading.word(at + i)).join(' ');
  const found =
    /^(?:(?:put|keep|set|make|change) (?:it |this )?(?:as|to)|should be|will be|to be|to|as|be|is)(?= )/.exec(said);
  return found ? found[0].split(' ').length : 0;
}

/** "give X the name Ramp South". */
function given(reading: Reading, at: number) {
  if (!/^(name|nickname|label)$/.test(reading.word(at - 1)) || !/^(the|a)$/.test(reading.word(at - 2)))
    return undefined;
  if (reading.tokens[0]?.word !== 'give' && !reading.tokens.slice(0, at).some(({ word }) => word === 'give'))
    return undefined;
  const lead = /^(of|as)$/.test(reading.word(at)) ? 1 : 0;
  const end = endOf(reading, at + lead);
  return end > at + lead ? found(reading, at + lead, end, at) : undefined;
}

/** "X is Ramp South from now on, call it that". */
function declared(reading: Reading, at: number) {
  if (reading.word(at) !== 'is' || reading.taken(at - 1) !== 'device') return undefined;
  const later = reading.tokens
    .slice(at + 1)
    .map(({ word }) => word)
    .join(' ');
  if (!/from now on|call it that|called|henceforth/.test(later)) return undefined;
  const start = at + 1 + (/^(called|now|to)$/.test(reading.word(at + 1)) ? 1 : 0);
  let end = start;
  while (
    reading.word(end) &&
    !/^(from|now|henceforth|call)$/.test(reading.word(end)) &&
    !(end > start && /[,.;!]/.test(reading.tokens[end]?.gap ?? ''))
  )
    end++;
  return end > start ? found(reading, start, end, at) : undefined;
}

/** "bay 7 ka naam Sher rakh do", "isko Sher bulao". */
function hindi(reading: Reading, at: number) {
  if ((reading.word(at - 1) === 'ko' && reading.taken(at - 2) === 'device') || reading.word(at - 1) === 'isko') {
    const end = reading.tokens.findIndex(({ word }, i) => i > at && word === 'bulao');
    if (end > at && end - at < 4) return found(reading, at, end);
  }
  if (
    reading.word(at - 1) === 'naam' &&
    !/^(do|dena|rakho|badlo|kya|hai|ka|ki|cancel|delete|kaise|batao|to)$/.test(reading.word(at))
  ) {
    let end = at;
    while (reading.word(end) && !/^(rakho|do|dena|kar|karo|de|hoga|hai|dijiye)$/.test(reading.word(end))) end++;
    return end > at ? found(reading, at, end) : undefined;
  }
  return undefined;
}

function endOf(reading: Reading, start: number): number {
  let end = start;
  while (
    reading.word(end) &&
    !(
      end > start &&
      (/[,.;!?\n]/.test(reading.tokens[end]?.gap ?? '') ||
        /^(from|please|and|instead|now|so|for)$/.test(reading.word(end)))
    )
  )
    end++;
  return end;
}

const found = (reading: Reading, from: number, to: number, at = from, length = to - at) => ({
  kind: 'code' as const,
  slot: 'name' as const,
  text: reading.tokens
    .slice(from, to)
    .map((token, i) => (i ? token.gap.replace(/\s+/g, ' ') : '') + token.raw)
    .join(''),
  length,
});
