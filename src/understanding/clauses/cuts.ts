import type { Span } from '../reading';
import type { Token } from '../text/tokens';

/** How a stretch begins: with a new sentence, after a comma or "and", or after words of repair. */
export type Opening = 'start' | 'sentence' | 'joint' | 'repair';

export interface Cut {
  at: number;
  /** The words of the joint itself. */
  skip: number;
  opening: Opening;
}

const joints = /^(?:and|then|aur|phir|also|but|lekin|or|ya|so|because|kyunki)$/;
const repairs =
  /^(?:no wait|no sorry|no no|no actually|no make that|wait no|wait|oh wait|or rather|i mean|i meant|make that|scratch that|sorry i meant|sorry i mean|sorry|actually no|actually|no|nahi nahi|nahi|arre nahi|arre|matlab|rather|oops|correction|nahi matlab|my mistake|my bad|hold on|on second thought|on second thoughts)\b/;
const notRepair =
  /^(?:no (?:parking|intention|plan|plans|reason|point|wish|desire|need|problem|one|later|longer|more|idea|rush|charge|charger)|actually (?:free|working|charging)|wait ?(?:list|ing|time|for|till)|rather (?:not|than)|nahi (?:\S{1,20}(?:unga|ungi|oonga|oongi|enge|ega|egi)\b|aa|ja|reh|raha|hun|hoon|hu|daalo|badhao|jodo|lagao|kar|karo|chahiye|karna|ho|hai|chal|aur)|hold on to)/;

/** The words in a row, and which of them a reader has taken, or named something by. */
class Row {
  constructor(
    readonly tokens: readonly Token[],
    readonly taken: ReadonlySet<number>,
    readonly named: ReadonlySet<number>,
  ) {}

  /** The word at a place, or '' where it is taken. */
  word(at: number): string {
    return this.taken.has(at) ? '' : (this.tokens[at]?.word ?? '');
  }

  /** So many words from a place on, '' for those that name something. */
  open(at: number, count: number): string {
    let said = '';
    for (let next = at; next < at + count; next++)
      said += `${next > at ? ' ' : ''}${this.named.has(next) ? '' : (this.tokens[next]?.word ?? '')}`;
    return said;
  }
}

/** Where an utterance may be cut: never inside what a reader found. */
export function cutsOf(tokens: readonly Token[], spans: readonly Span[], from = 0): Cut[] {
  const taken = new Set<number>();
  const inside = new Set<number>();
  const named = new Set<number>();
  for (const span of spans) {
    for (let at = span.from; at < span.to; at++) {
      taken.add(at);
      if (span.kind !== 'reference') named.add(at);
      if (at > span.from) inside.add(at);
    }
  }
  const row = new Row(tokens, taken, named);
  const cuts: Cut[] = [{ at: from, skip: 0, opening: 'start' }];
  for (let at = from + 1; at < tokens.length; at++) {
    const last = cuts.at(-1);
    const cut = inside.has(at) || (last && at < last.at + last.skip) ? undefined : cutAt(row, at, last);
    if (cut && !(cut.opening === 'joint' && last && refused(row, last, at))) cuts.push(cut);
  }
  return cuts;
}

/** "tower b nahi, gate 2 book karo", "sorry, gate 1": what stands behind the comma takes the place of what was refused. */
const refused = ({ tokens, named }: Row, last: Cut, at: number): boolean =>
  last.opening === 'repair' &&
  last.at + last.skip === at &&
  (tokens[last.at]?.word === 'nahi'
    ? named.has(last.at - 1) && tokens[last.at]?.gap === ' '
    : !/^no/.test(tokens[last.at]?.word ?? '') || named.has(at));

function cutAt(row: Row, at: number, last: Cut | undefined): Cut | undefined {
  const { tokens } = row;
  const gap = tokens[at]?.gap ?? '';
  const said = row.open(at, 4);
  const again = tokens[at + 1]?.gap ?? '';
  const spared = tokens[at - 1]?.word === 'ko' && said.trim() === 'nahi';
  const repair = spared || notRepair.test(said) ? undefined : repairs.exec(said)?.[0];
  if (repair) {
    const more = repairs.exec(
      `${row.word(at + repair.split(' ').length)} ${row.word(at + repair.split(' ').length + 1)}`,
    )?.[0];
    return { at, skip: repair.split(' ').length + (more ? more.split(' ').length : 0), opening: 'repair' };
  }
  const more =
    row.word(at) === 'aur' &&
    (at === tokens.length - 1 ||
      /^((mat |na |nahi )(daalo|badhao|extend|jodo|add|chalne|lagao)|badhao|extend|kar|karo|chahiye|do|dena|de|lagao|chalu|chalao|chalne|charge|chal|daalo|jodo|add|lamba|aage|piche|zyada|thoda|der)\b/.test(
        `${row.word(at + 1)} ${row.word(at + 2)}`,
      ));
  const choice =
    /^(?:or|ya)$/.test(row.word(at)) &&
    /^(?:off|on|not|nahi|no|down|up|busy|band|chalu|free|taken|occupied|closed)$/.test(row.word(at + 1));
  const aside =
    row.word(at) === 'also' &&
    !/[,.;]/.test(gap) &&
    !tokens.slice(last?.at ?? 0, at).some(({ word: earlier }) => orders.test(earlier));
  const hindered = /^(?:but|lekin)$/.test(row.word(at)) && wished(tokens, last?.at ?? 0, at);
  const joint =
    joints.test(row.word(at)) &&
    !aside &&
    !(row.word(at) === 'then' && tokens[at - 1]?.word === 'back') &&
    !hindered &&
    !choice &&
    !more &&
    (!/^so (?:far|that|much|many|long|i|we)$/.test(`${row.word(at)} ${row.word(at + 1)}`) || soWanted.test(said))
      ? 1 + (joints.test(row.word(at + 1)) ? 1 : 0)
      : 0;
  if (/[.!?;\n]\s|[.!?;\n]$|\n|।/.test(gap)) return { at, skip: joint, opening: 'sentence' };
  if (joint && !/^[.!?]/.test(again))
    return { at, skip: joint, opening: /^(?:so|because|kyunki)$/.test(row.word(at)) ? 'sentence' : 'joint' };
  if (
    asks.test(said) &&
    !/^(?:if|when|agar|jab|once|unless)$/.test(tokens[last?.at ?? 0]?.word ?? '') &&
    !/^(?:what|how|when|where|which|all|else|features|ever|and|so|if|that|then|please|hey|hi|hello)$/.test(
      tokens[at - 1]?.word ?? '',
    )
  )
    return { at, skip: 0, opening: 'sentence' };
  if (/^(?:cancel|release|drop|remove|delete|radd|hatao)$/.test(row.word(at)) && excused(tokens, last?.at ?? 0, at))
    return { at, skip: 0, opening: 'sentence' };
  if (said.trim() && toldBefore(tokens, at)) return { at, skip: 0, opening: 'joint' };
  if (orderBegins(row, at, last)) return { at, skip: 0, opening: 'joint' };
  return /[,:]\s|,|\s-+\s/.test(gap) ? { at, skip: 0, opening: 'joint' } : undefined;
}

/** "not coming today cancel booking": why comes first. */
const excused = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:(?:i|we|am|im|sir|today|tomorrow|main_hi|hum|aaj|kal) )*(?:not|cant|cannot|wont|nahi) (?:be )?(?:able|coming|going|come|reach|reaching|attend|required|using|aa|ja|jana|aana)\b/.test(
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );

/** "gaadi lag gayi hai charging shuru karo": a sentence of Hindi is over with its verb. */
const toldBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:hai|hun)$/.test(tokens[at - 1]?.word ?? '') &&
  /^(?:gaya|diya|liya|kiya|hua|chuka|aaya)$/.test(tokens[at - 2]?.word ?? '') &&
  tokens
    .slice(at)
    .some(({ word }) => /^(?:karo|kar|do|dena|start|stop|book|chalu|band|shuru|rok|cancel)$/.test(word)) &&
  !/^(?:kya|na|ki|to|wala|jo|par|kitna|kab|ya)$/.test(tokens[at]?.word ?? '');

/** "my flight lands late so i'd like": what is wanted, and why comes first. */
const soWanted = /^so (?:i|we) (?:(?:would|do|really|will) )?(?:like|want|need)\b(?! (?:not|it that)\b)/;

/** "i'd start it but", "i wanted to book but": what follows says why not. */
const wished = (tokens: readonly Token[], from: number, to: number): boolean =>
  /\b(?:i|we) (?:(?:would|wanted to|needed to|tried to|was going to|could) )?(?:start|stop|book|cancel|move|charge|extend|reserve)\b/.test(
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );

/** "i forgot to unplug, can you stop it", said without the comma. */
const asks = /^(?:can|could|would|will) (?:you|u) /;

const orders = /^(?:book|reserve|stop|start|cancel|show|enable|disable|move|notify|ping|alert|text|message)$/;
const telling = /^(?:(?:tell|notify|ping|alert|text|message|remind|inform) me|let me know|lemme know|lmk)\b/;

/** An order before, or the news of having come: "plugged in at gate 2 start it". */
const arrived =
  /^(?:switch|turn|charge|plugged|parked|reached|arrived|connected|here|hooked|came|standing|waiting|inserted|reach)$/;

/** Without a comma or "and": "start tower a tell me when it is done", "gate 2 band karo tower a chalu karo". */
function orderBegins(row: Row, at: number, last: Cut | undefined): boolean {
  const { tokens, taken } = row;
  const previous = tokens[at - 1]?.word ?? '';
  const said = `${row.word(at)} ${row.word(at + 1)} ${row.word(at + 2)}`;
  if (row.word(at) === 'just' && orders.test(row.word(at + 1)))
    return (
      at > 1 &&
      !/^(?:to|and|you|can|could|please|not|dont|i|we|should|will|would|no|actually|sorry|wait|nahi|matlab|mean)$/.test(
        previous,
      )
    );
  if (telling.test(said)) return !/^(to|and|you|can|please|then|not|dont|i|also|mujhe)$/.test(previous);
  if (/^(karo|do|dena|lo|karke|chhodo)$/.test(previous) && taken.has(at)) return true;
  if (row.word(at) === 'start' && /^(?:to|time|at)$/.test(row.word(at + 1) || tokens[at + 1]?.word || '')) return false;
  if (!orders.test(row.word(at)) || /^(kar|karo|karna|ho|kya|kiya|do|now|it$)/.test(row.word(at + 1))) return false;
  const since = last?.opening === 'joint' ? last.at : 0;
  return (
    (taken.has(at - 1) || /^(it|there)$/.test(previous)) &&
    tokens.slice(since, at).some(({ word: earlier }) => orders.test(earlier) || arrived.test(earlier))
  );
}
