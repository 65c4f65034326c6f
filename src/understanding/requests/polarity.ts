import type { Intent } from '../../assistant/request';
import type { Span } from '../reading';
import type { Token } from '../text/tokens';

export interface Polarity {
  says: 'yes' | 'no';
  /** How many tokens from the beginning it takes. */
  length: number;
}

const yes =
  /^(?:yes|yeah|yep|yup|ya|yea|aye|sure(?: thing)?|okay|fine|haan|theek(?: hai)?|bilkul|pakka|correct|right|(?:thats|that|that is) (?:right|correct|fine|ok|okay|good|perfect)|exactly|go ahead|go for it|do it|confirm(?:ed)?|sounds (?:good|great|fine)|looks (?:good|great|fine)|perfect|all good|great|good|cool|kar (?:do|dena|lo)|karo(?: do)?|ho jaye|absolutely|definitely|of course|certainly|agreed|affirmative|please do|that works|works for me|done|chalega|chalo|sahi(?: hai)?|accha|👍|✅|lets do (?:it|that)|why not|alright|all right|aage badhao|by all means|indeed|approved?|proceed|yess+|ji)$/;
const no =
  /^(?:no|nope|nah|naah|nahi|na|mat(?: karo| kar| karna)?|never mind|nevermind|nvm|cancel(?: (?:it|that|this|karo|kar do|kar dena))?|forget (?:it|that|about it|this)|forget|leave (?:it|that)|leave|dont|dont (?:do it|bother|do that)|stop|stop (?:it|that)|rehne do|rehne dena|chhodo|chodo|choro|jane do|not now|no thanks|no thank you|abort|drop (?:it|that|this)|scrap (?:it|that|this)|skip (?:it|that|this)|skip|not that|not really|negative|👎|❌|no way|hold off|dont want|nahi (?:chahiye|karna|karo|rehne do)|ruko(?: jao)?|band karo|cancel everything|undo|(?:i )?changed my mind|i changed my mind|keep (?:it|that)|let it be|(?:koi )?baat nahi|(?:i )?dont think so|not today|let it (?:run|go on|charge)|keep (?:charging|going|it running|it going)|(?:id )?rather not|not anymore|no need|zaroorat nahi)$/;
const unsure =
  /^(?:no idea|no clue|not sure|dont know|no preference|nahi pata|na jane|no problem|no one|no later|no rush|no longer|good morning|good night|yes or no)\b/;

/** A yes or no at the beginning, however often it is said ("no no leave it"). */
export function polarityOf(tokens: readonly Token[], spans: readonly Span[], asked: Intent): Polarity | undefined {
  const taken = new Set<number>();
  for (const span of spans) if (span.kind !== 'reference') for (let at = span.from; at < span.to; at++) taken.add(at);
  const word = (at: number): string => (taken.has(at) ? '' : (tokens[at]?.word ?? ''));
  const lead = leadsIn(tokens);
  if (unsure.test([lead, lead + 1, lead + 2].map(word).join(' '))) return undefined;
  let says: Polarity['says'] | undefined;
  let length = lead;
  for (;;) {
    const next = longest(tokens, word, length);
    if (
      !next ||
      (says === 'yes' && repeats(asked, tokens, length)) ||
      (says && next.says !== says && !(says === 'yes' && length === lead + 1 && next.says === 'no'))
    )
      break;
    says = next.says;
    length += next.length;
  }
  return says && { says, length };
}

/** "actually no", "well yes": a word before the answer says nothing. */
const leadsIn = (tokens: readonly Token[]): number => {
  const before = /^(?:actually|well|oh|hmm+|um+|uh+|so|arre|bhai|sorry|wait)$/;
  let at = 0;
  while (at < 3 && before.test(tokens[at]?.word ?? '')) at++;
  return at;
};

/** A verb is a refusal only where nothing is said to be stopped, cancelled or kept up. */
const ends = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return (
    !next || /[,.;!?\n]|\s-\s/.test(next.gap) || /^(and|just|thanks|i|then|no|nahi|actually|instead)$/.test(next.word)
  );
};

function longest(tokens: readonly Token[], word: (at: number) => string, from: number): Polarity | undefined {
  for (let length = 4; length > 0; length--) {
    const words = Array.from({ length }, (_, i) => word(from + i));
    if (words.includes('')) continue;
    const said = words.join(' ');
    if (
      /^(?:stop|cancel|drop|forget|leave|skip|scrap|undo|abort|band|keep|let)|^(?:dont|mat)$/.test(said) &&
      !ends(tokens, from + length)
    )
      continue;
    if (yes.test(said)) return { says: 'yes', length };
    if (no.test(said)) return { says: 'no', length };
  }
  return undefined;
}

/** "yes cancel it", said to whether a booking shall be cancelled. */
function repeats(asked: Intent, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    (asked === 'stop_charging' && /^(stop|band|rok)$/.test(word)) ||
    (asked === 'cancel_booking' && /^(cancel|drop|scrap|radd)$/.test(word))
  );
}
