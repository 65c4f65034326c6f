import type { Transaction } from '../src/assistant/charging';
import { conversation, reply, type Turn } from '../src/assistant/conversation';
import { ownTransactions } from '../src/assistant/history';
import type { Driver } from '../src/assistant/person';
import type { Price } from '../src/assistant/price';
import { optionalDevice } from '../src/assistant/slots/device';
import { Temporal } from '../src/assistant/time';
import type { Wording } from '../src/assistant/wording';
import { costBy, lastedSeconds, pricesOf } from './parts/past-charge';

/** The newest of them, as many as a phone shows. */
const MOST_LINES = 5;

/** What have I charged, and what did it cost? This month where no period is said. */
export const listTransactions = conversation({
  name: 'list-transactions',
  intent: 'list_transactions',
  may: 'driver',
  acts: false,
  examples: {
    en: ['show my charges this month', 'how much did I spend last month?'],
    hi: ['मेरे इस महीने के ट्रांज़ैक्शन दिखाओ'],
    hinglish: ['is mahine kitna kharcha hua?'],
  },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const period = periodOf(turn);
    const own = await ownTransactions((turn.person as Driver).userId, period, turn.platform);
    const meant = own.filter(({ deviceId }) => !device || deviceId === device.deviceId);
    const when = periodWords(period, turn);
    const where = device && turn.speech.device(device.deviceId);
    if (meant.length === 0) return reply(words.none(when, where));
    const prices = await pricesOf(meant, turn);
    const last = { intent: 'transaction_details' as const, slots: { txn_id: meant[0]?.txnId ?? '' } };
    const text = [
      total(meant, prices, words.these(meant.length, when, where), turn),
      ...meant.slice(0, MOST_LINES).map((charge) => line(charge, prices, turn)),
      ...(meant.length > MOST_LINES ? [words.more(meant.length - MOST_LINES)] : []),
    ].join('\n');
    return reply(text, [{ label: words.details, request: last }]);
  },
});

interface Period {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

function periodOf({ request, now, speech }: Turn): Period {
  const { from, to } = request.slots;
  const month = now.toZonedDateTimeISO(speech.format.timezone).with({ day: 1 }).startOfDay().toInstant();
  return {
    from: from === undefined ? month : Temporal.Instant.from(from),
    to: to === undefined ? now.add({ minutes: 1 }) : Temporal.Instant.from(to),
  };
}

/** The first and the last day of a period, as far as it has come. */
function periodWords({ from, to }: Period, { now, speech }: Turn): string {
  const end = Temporal.Instant.compare(to, now) > 0 ? now : to.subtract({ seconds: 1 });
  const [first, last] = [from, end].map((at) => at.toZonedDateTimeISO(speech.format.timezone).toPlainDate());
  if (!first || !last || Temporal.PlainDate.compare(first, last) >= 0) return first ? speech.format.day(first) : '';
  return speech.in(WORDING).fromTo(speech.format.day(first), speech.format.day(last));
}

function total(charges: Transaction[], prices: Map<string, Price | undefined>, begin: string, turn: Turn): string {
  const words = turn.speech.in(WORDING);
  const { energy, money } = turn.speech.format;
  const costs = charges.map((charge) => costBy(prices.get(charge.deviceId), charge, turn));
  const known = costs.filter((cost) => cost !== undefined);
  const wh = charges.reduce((sum, charge) => sum + charge.energyWh, 0);
  const rupees = known.length > 0 ? money(known.reduce((sum, cost) => sum + cost, 0)) : undefined;
  const without = charges.length - known.length;
  return `${begin}: ${words.total(energy(wh), rupees)}${without > 0 ? ` ${words.without(without)}` : ''}`;
}

function line(charge: Transaction, prices: Map<string, Price | undefined>, turn: Turn): string {
  const { format, device } = turn.speech;
  const cost = costBy(prices.get(charge.deviceId), charge, turn);
  const window = charge.start && format.window(charge.start, lastedSeconds(charge, turn));
  const parts = [device(charge.deviceId), window].filter(Boolean).join(', ');
  return `• ${parts}: ${format.energy(charge.energyWh)}${cost === undefined ? '' : `, ${format.money(cost)}`}`;
}

const WORDING: Wording<{
  none(when: string, where: string | undefined): string;
  these(count: number, when: string, where: string | undefined): string;
  fromTo(first: string, last: string): string;
  total(energy: string, cost: string | undefined): string;
  without(count: number): string;
  more(count: number): string;
  details: string;
}> = {
  en: {
    none: (when, where) => `You have no charges${where ? ` on ${where}` : ''}, ${when}.`,
    these: (count, when, where) =>
      `${count} ${count === 1 ? 'charge' : 'charges'}${where ? ` on ${where}` : ''}, ${when}`,
    fromTo: (first, last) => `${first} to ${last}`,
    total: (energy, cost) => `${energy}${cost ? `, ${cost} at today's prices` : ''}.`,
    without: (count) => `The cost of ${count} of them is not known.`,
    more: (count) => `and ${count} more before that`,
    details: 'Last one in detail',
  },
  hi: {
    none: (when, where) => `${where ? `${where} पर ` : ''}आपका कोई चार्ज नहीं है, ${when}।`,
    these: (count, when, where) => `${where ? `${where} पर ` : ''}${count} चार्ज, ${when}`,
    fromTo: (first, last) => `${first} से ${last}`,
    total: (energy, cost) => `${energy}${cost ? `, आज के दाम से ${cost}` : ''}।`,
    without: (count) => `इनमें से ${count} का दाम पता नहीं है।`,
    more: (count) => `और उससे पहले ${count}`,
    details: 'पिछला विस्तार से',
  },
  hinglish: {
    none: (when, where) => `${where ? `${where} par ` : ''}aapka koi charge nahi hai, ${when}.`,
    these: (count, when, where) => `${where ? `${where} par ` : ''}${count} charge, ${when}`,
    fromTo: (first, last) => `${first} se ${last}`,
    total: (energy, cost) => `${energy}${cost ? `, aaj ke daam se ${cost}` : ''}.`,
    without: (count) => `Inme se ${count} ka daam pata nahi hai.`,
    more: (count) => `aur usse pehle ${count}`,
    details: 'Pichhla detail mein',
  },
};
