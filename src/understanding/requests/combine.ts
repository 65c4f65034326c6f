import type { Request } from '../../assistant/request';
import { type Clause, first, has, occupied } from '../clauses/clause';
import { reported } from '../clauses/report';
import type { Piece } from '../clauses/split';
import { decide } from '../intents/decide';
import { acting } from '../intents/order';
import { STATE_OF_DEVICE } from '../intents/rules';
import type { Span } from '../reading';
import { build, deviceOf, type Setting } from './build';
import { complains } from './stance';

/** The requests of all pieces in the order said; what is no request is left out where another is. */
export function combine(pieces: readonly Piece[], setting: Setting): { requests: Request[]; verbal: boolean } {
  const requests: Request[] = [];
  let spoken = setting.utterance.context?.slots.device_id;
  let verbal = false;
  let reported: string | undefined;
  let told: Clause | undefined;
  const aside = new Set<Request>();
  for (const { clause: said, takenBack } of pieces) {
    if (takenBack) continue;
    const clause = dated(said, told);
    const made = build(clause, spoken === undefined ? setting : { ...setting, spoken });
    inherit(made, reported);
    reported = made[0]?.intent === 'unknown' ? deviceOf(clause) : undefined;
    told = made[0]?.intent === 'unknown' ? clause : undefined;
    spoken = deviceOf(clause) ?? (first(clause, 'unknown_device') ? undefined : spoken);
    verbal ||= (decide(clause)?.weight ?? 0) > 30;
    for (const request of made) if (mentions(clause, request)) aside.add(request);
    requests.push(...made);
  }
  const meant = requests.filter(
    (request) =>
      request.intent !== 'unknown' && !(aside.has(request) && requests.some((other) => explains(request, other))),
  );
  const real = meant.some(({ intent }) => intent !== 'help')
    ? meant.filter(({ intent }) => intent !== 'help')
    : meant.slice(0, 1);
  return { requests: real.length ? real : [{ intent: 'unknown', slots: {} }], verbal };
}

/** A state or a price told of, not asked for: "it was repaired", "the toll is costly". */
function mentions(clause: Clause, { intent }: Request): boolean {
  if (intent === 'find_chargers')
    return (
      clause.rest.length > 3 &&
      !/charg|station|socket|\b(?:free|find|plug|nearest|where (?:can|is|are))\b/.test(clause.text)
    );
  if (intent === 'device_status' && complains(clause) && !/^(?:why|kyon|is|are|does)\b|\bkya\b/.test(clause.text))
    return true;
  if (intent === 'device_status')
    return (
      decide(clause)?.why === STATE_OF_DEVICE &&
      (clause.cues.has('kiya') || (occupied.test(clause.text) && !clause.tokens[clause.to]?.gap.includes('?')))
    );
  return (
    intent === 'tariff' &&
    !/^(?:is|are|was|how|what|which|does|do)\b|\bkya\b/.test(clause.text) &&
    !clause.tokens[clause.to]?.gap.includes('?') &&
    /\b(?:costly|expensive|pricey|cheap|mehnga|sasta)\b/.test(clause.text)
  );
}

/** What is told of goes without a request of its own beside an order: a state where it is of the same device. */
const explains = (told: Request, { intent, slots }: Request): boolean =>
  told.intent === 'find_chargers'
    ? intent !== 'find_chargers'
    : acting.has(intent) &&
      (told.intent === 'tariff' || told.intent === 'device_status' || slots.device_id === told.slots.device_id);

/** "i won't be in on friday. drop the 10am": the booking of the day that was spoken of. */
function dated(clause: Clause, told: Clause | undefined): Clause {
  const booked = told && bookedBefore(clause, told);
  if (booked) return { ...clause, spans: [...booked, ...clause.spans] };
  const day = told && first(told, 'day');
  if (!day || reported(told) || has(clause, 'day', 'part', 'code') || decide(clause)?.intent !== 'cancel_booking')
    return clause;
  return { ...clause, spans: [day, ...clause.spans] };
}

/** "wash area i booked 4am, cancel kar do": the booking just told of. */
function bookedBefore(clause: Clause, told: Clause): Span[] | undefined {
  if (decide(clause)?.intent !== 'cancel_booking' || has(clause, 'device', 'unknown_device', 'clock', 'day', 'code'))
    return undefined;
  return /\b(?:booked|booking|book kiya|reserved)\b/.test(told.text)
    ? told.spans.filter(({ kind }) => kind === 'device' || kind === 'clock' || kind === 'day' || kind === 'part')
    : undefined;
}

const inherits: ReadonlySet<string> = new Set(['start_charging', 'stop_charging', 'enable_device', 'disable_device']);

/** "i just plugged in at tower a, start charging": the order is for the device just spoken of. */
function inherit(made: readonly Request[], device: string | undefined): void {
  const [request] = made;
  if (!request || !device || !inherits.has(request.intent)) return;
  const { device_id, device_ids, device_text } = request.slots;
  if (device_id === undefined && device_ids === undefined && device_text === undefined)
    request.slots.device_id = device;
}
