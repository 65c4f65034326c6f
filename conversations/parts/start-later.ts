import type { Amount } from '../../src/assistant/charging';
import { ask, reply, type Step, type Turn } from '../../src/assistant/conversation';
import type { Choice } from '../../src/assistant/reply';
import type { Slots } from '../../src/assistant/request';
import { nextTimes } from '../../src/assistant/site/availability';
import type { KnownDevice } from '../../src/assistant/site/site';
import { fill } from '../../src/assistant/slots/slot';
import type { Temporal } from '../../src/assistant/time';
import type { Wording } from '../../src/assistant/wording';
import { keptMeant } from './kept-words';
import { limitFor, planWords } from './limit';
import { closedThen, windowAt } from './start-window';

/** Nobody knows what a site looks like later than that. */
const LATEST_DAYS = 30;

/** Without a time of its own a charge is offered a place of so long. */
const USUAL_SECONDS = 3600;

/** A charge to be started at a time. */
interface LaterStart {
  device: KnownDevice;
  at: Temporal.Instant;
  amount: Amount;
}

/**
 * Keeps a start until its time, where nothing known stands in its way by then. One that was kept for the same charger and
 * time before, or that this one corrects, gives way to it.
 */
export async function keepStart({ device, at, amount }: LaterStart, turn: Turn): Promise<Step> {
  const { speech, request, now } = turn;
  const words = speech.in(WORDING);
  const named = speech.device(device.deviceId);
  if (now.until(at).total('hours') > 24 * LATEST_DAYS) return ask('start', words.tooFar(LATEST_DAYS));
  const closed = closedThen(device, at, turn);
  const window = closed === undefined ? await windowAt(device, at, amount, turn) : undefined;
  const refused = closed ?? window?.refused;
  if (refused !== undefined) {
    const choices = await otherTimes({ device, at, amount }, turn);
    return reply(`${refused} ${choices.length > 0 ? words.instead : words.another}`, choices);
  }
  const { words: price, unfit } = await limitFor(amount, device, turn);
  if (unfit) return ask('amount_inr', unfit);
  const { start: _, booking_id, ...rest } = request.slots;
  const slots: Slots = { ...rest, device_id: device.deviceId, ...ownConnector(window?.own, rest) };
  const before = await earlier(device, at, booking_id, turn);
  const id = await turn.keep({ intent: 'start_charging', slots }, at);
  for (const each of before.filter((kept) => kept.id !== id)) await turn.withdraw(each.id);
  const plan = [planWords(amount, at, speech), price].filter(Boolean).join(', ');
  const text = words.kept(named, speech.format.moment(at), plan);
  const drop: Choice = {
    label: words.drop,
    request: { intent: 'cancel_booking', slots: { booking_id: id } },
    confirmed: true,
  };
  const last = { intent: 'start_charging' as const, slots: { ...request.slots, booking_id: id } };
  const said = window?.own === undefined ? text : `${text} ${words.ownBooking}`;
  return { step: 'reply', text: said, choices: [drop], last };
}

const ownConnector = (own: number | undefined, { connector_id }: Slots): Slots =>
  own === undefined || connector_id !== undefined ? {} : { connector_id: own };

/** What was kept before and is meant anew. */
async function earlier(device: KnownDevice, at: Temporal.Instant, id: string | undefined, turn: Turn) {
  const kept = await turn.kept();
  const same = { device_id: device.deviceId, start: at.toString() };
  const corrected = id === undefined ? [] : keptMeant(kept, { booking_id: id }, turn.speech.format.timezone);
  return [...corrected, ...keptMeant(kept, same, turn.speech.format.timezone)];
}

/** The next times at which the charger can be had. */
async function otherTimes({ device, at, amount }: LaterStart, turn: Turn): Promise<Choice[]> {
  const { format } = turn.speech;
  const seconds = ('seconds' in amount && amount.seconds) || USUAL_SECONDS;
  const times = await nextTimes({ device, start: at, seconds }, turn.platform, 2);
  return times.map((time) =>
    fill(turn, format.time(time), {
      start: time.toZonedDateTimeISO(format.timezone).toString({ timeZoneName: 'never' }),
    }),
  );
}

const WORDING: Wording<{
  tooFar(days: number): string;
  kept(device: string, at: string, plan: string): string;
  ownBooking: string;
  drop: string;
  instead: string;
  another: string;
}> = {
  en: {
    tooFar: (days) => `I can keep a start for ${days} days at most. When should it start?`,
    kept: (device, at, plan) =>
      `On ${at}, I will start ${device} ${plan}. Please plug the car in by then; I will tell you here how it went.`,
    ownBooking: 'That is in your own booking.',
    drop: 'Drop it',
    instead: 'It can be had from:',
    another: 'Please try another time.',
  },
  hi: {
    tooFar: (days) => `मैं ज़्यादा से ज़्यादा ${days} दिन आगे तक याद रखता हूँ। कब शुरू करूँ?`,
    kept: (device, at, plan) =>
      `${at}, ${device} पर चार्ज शुरू करूँगा: ${plan}। कृपया तब तक गाड़ी का प्लग लगा दीजिए; क्या हुआ, यहीं बताऊँगा।`,
    ownBooking: 'यह आपकी अपनी बुकिंग में है।',
    drop: 'रहने दो',
    instead: 'यह इन समयों पर मिल सकता है:',
    another: 'कृपया कोई और समय बताइए।',
  },
  hinglish: {
    tooFar: (days) => `Main zyada se zyada ${days} din aage tak yaad rakhta hoon. Kab start karun?`,
    kept: (device, at, plan) =>
      `${at} par ${device} ki charging start karunga: ${plan}. Please tab tak gaadi ka plug laga dijiye; kya hua, yahin bataunga.`,
    ownBooking: 'Yeh aapki apni booking mein hai.',
    drop: 'Rehne do',
    instead: 'Yeh in times par mil sakta hai:',
    another: 'Please koi aur time bataiye.',
  },
};
