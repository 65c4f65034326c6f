import type { Transaction } from '../src/assistant/charging';
import { ask, conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Driver } from '../src/assistant/person';
import { runningTransactions } from '../src/assistant/site/running';
import { optionalDevice } from '../src/assistant/slots/device';
import { LONGEST_SECONDS } from '../src/assistant/slots/duration';
import { fill } from '../src/assistant/slots/slot';
import { Temporal } from '../src/assistant/time';
import { EXTEND_WORDING } from './parts/extend-wording';
import { howMuchMore, type More } from './parts/how-much-more';
import { limitFor, planWords } from './parts/limit';
import { inTheWayAfter, type RunningCharge, runningCharge } from './parts/running-charge';

/** Let a running charge go on longer: it is started anew when it has ended. */
export const extendCharging = conversation({
  name: 'extend-charging',
  intent: 'extend_charging',
  may: 'driver',
  acts: true,
  examples: {
    en: ['extend my charge by 30 minutes', 'charge 5 kwh more', 'keep charging until 6pm'],
    hi: ['मेरी चार्जिंग आधा घंटा बढ़ाओ'],
    hinglish: ['aadha ghanta aur charge karo'],
  },
  slots: { device: optionalDevice, more: howMuchMore },
  describe: (_, { speech }) => speech.in(EXTEND_WORDING).describe,
  async act({ device, more }, turn) {
    const words = turn.speech.in(EXTEND_WORDING);
    const own = await runningTransactions((turn.person as Driver).userId, turn.platform, turn.now);
    const { connector_id } = turn.request.slots;
    const meant = own
      .filter(({ deviceId }) => !device || deviceId === device.deviceId)
      .filter(({ connectorId }) => connector_id === undefined || connectorId === connector_id);
    const [only, ...others] = meant;
    if (!only) return reply(device ? words.noneOn(turn.speech.device(device.deviceId)) : words.none);
    if (others.length > 0) return whichOne(meant, turn);
    const charge = await runningCharge(only, turn);
    if ('drop' in more) {
      await turn.extend(only, undefined);
      return reply(words.dropped(turn.speech.device(only.deviceId)));
    }
    return extended(charge, more, turn);
  },
});

function whichOne(meant: Transaction[], turn: Turn) {
  const { speech } = turn;
  const words = speech.in(EXTEND_WORDING);
  const label = ({ deviceId, connectorId }: Transaction) =>
    `${speech.device(deviceId)}, ${words.connector(connectorId + 1)}`;
  const choices = meant
    .slice(0, 4)
    .map((each) => fill(turn, label(each), { device_id: each.deviceId, connector_id: each.connectorId }));
  return ask('device_id', words.which, choices);
}

async function extended(charge: RunningCharge, more: Exclude<More, { drop: true }>, turn: Turn) {
  const { speech } = turn;
  const { format } = speech;
  const words = speech.in(EXTEND_WORDING);
  const { transaction, device, ends } = charge;
  const named = speech.device(transaction.deviceId);
  if (charge.endless) return reply(words.endless(named));
  const until = 'until' in more ? more.until : undefined;
  const from = ends ?? turn.now;
  const seconds = until ? Math.round(from.until(until).total('seconds')) : undefined;
  if (until && seconds !== undefined && seconds < 60) return reply(words.anyway(named, format.time(from)));
  if (seconds !== undefined && seconds > LONGEST_SECONDS)
    return ask('duration_s', words.tooLong(format.duration(LONGEST_SECONDS)));
  const amount = 'amount' in more ? more.amount : { by: 'time' as const, seconds: seconds ?? 0 };
  const inTheWay = await inTheWayAfter(charge, amount, turn);
  if (inTheWay) return inTheWay;
  const limit = device && (await limitFor(amount, device, turn));
  if (limit?.unfit) return ask('amount_inr', limit.unfit);
  await turn.watch(transaction);
  const stands = await turn.extend(transaction, { amount, ...(until && { until: until.toString() }) });
  if (!stands) return reply(words.justEnded(named));
  const at = stands.until === undefined ? from : Temporal.Instant.from(stands.until);
  const plan = stands.until === undefined ? planWords(stands.amount, from, speech) : words.until(format.time(at));
  const whole = device && (await limitFor(stands.amount, device, turn)).words;
  const drop = {
    label: words.drop,
    request: {
      intent: 'extend_charging' as const,
      slots: { device_id: transaction.deviceId, connector_id: transaction.connectorId, duration_s: 0 },
    },
    confirmed: true,
  };
  const said = [plan, whole].filter(Boolean).join(', ');
  return reply(words.extended(named, ends && format.time(ends), said, (charge.once ?? 0) > 0), [drop]);
}
