import type { Transaction } from '../src/assistant/charging';
import { conversation, reply, type Step, type Turn } from '../src/assistant/conversation';
import { type Driver, isOperator } from '../src/assistant/person';
import type { Choice } from '../src/assistant/reply';
import { ownTransactions } from '../src/assistant/site/history';
import type { KnownDevice } from '../src/assistant/site/site';
import { optionalDevice } from '../src/assistant/slots/device';
import { type Charges, totalOf } from './parts/charges';
import { chargesFigure } from './parts/charges-figure';
import { chargesSheet } from './parts/charges-sheet';
import { HISTORY_WORDING } from './parts/history-wording';
import { costBy, lastedSeconds, pricesOf } from './parts/past-charge';
import { periodOf, periodWords } from './parts/period';
import { REPORT_WORDING } from './parts/report-wording';
import { chargesOf, siteReport } from './parts/site-report';

/** The newest of them, as many as a phone shows. */
const MOST_LINES = 5;

/** What has been charged, and what did it cost? One's own; of an operator the site's. This month where no period is said. */
export const listTransactions = conversation({
  name: 'list-transactions',
  intent: 'list_transactions',
  may: 'driver',
  acts: false,
  examples: {
    en: ['show my charges this month', 'how much did I spend last month?'],
    hi: ['मेरे इस महीने के चार्ज दिखाओ'],
    hinglish: ['is mahine kitna kharcha hua?'],
  },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const { as, mine } = turn.request.slots;
    const ofSite = isOperator(turn.person) && !(turn.request.own ?? mine);
    const devices = device ? [device] : turn.devices;
    if (ofSite && as === undefined) {
      const only = { label: turn.speech.in(REPORT_WORDING).mine, request: asked(turn, { mine: true }) };
      return siteReport(devices, periodOf(turn), turn, [...waysToSee(turn), only]);
    }
    const charges = ofSite ? await chargesOf(devices, periodOf(turn), turn) : await own(device, turn);
    const where = device && turn.speech.device(device.deviceId);
    if (charges.list.length === 0)
      return reply(turn.speech.in(HISTORY_WORDING).none(periodWords(charges.period, turn), where), wholeSite(turn));
    if (as === 'file') return inFile(charges, turn);
    return as === 'chart' ? asChart(charges, turn) : inWords(charges, where, turn);
  },
});

/** The same request with other internal slots. */
const asked = ({ request: { own: _, ...request } }: Turn, slots: object) => ({
  ...request,
  slots: { ...request.slots, ...slots },
});

/** An operator's way from their own charges to everybody's. */
function wholeSite({ person, request, speech }: Turn): Choice[] {
  if (!isOperator(person)) return [];
  const { mine: _, ...slots } = request.slots;
  return [{ label: speech.in(REPORT_WORDING).wholeSite, request: { intent: 'list_transactions', slots } }];
}

/** Buttons for the same charges in another shape. */
function waysToSee(turn: Turn): Choice[] {
  const words = turn.speech.in(HISTORY_WORDING);
  return [
    { label: words.chart, request: asked(turn, { ...mine(turn), as: 'chart' }) },
    { label: words.file, request: asked(turn, { ...mine(turn), as: 'file' }) },
  ];
}

/** Said in words it is not in the slots yet, and the buttons are about the same charges. */
const mine = ({ request, person }: Turn) => (request.own && isOperator(person) ? { mine: true } : {});

async function own(device: KnownDevice | undefined, turn: Turn): Promise<Charges> {
  const period = periodOf(turn);
  const all = await ownTransactions((turn.person as Driver).userId, period, turn.platform);
  const list = all.filter(({ deviceId }) => !device || deviceId === device.deviceId);
  return { list, prices: await pricesOf(list, turn), period, title: turn.speech.in(HISTORY_WORDING).yours };
}

function inWords(charges: Charges, where: string | undefined, turn: Turn): Step {
  const words = turn.speech.in(HISTORY_WORDING);
  const { list, period } = charges;
  const last = { intent: 'transaction_details' as const, slots: { txn_id: list[0]?.txnId ?? '' } };
  const text = [
    total(charges, words.these(list.length, periodWords(period, turn), where), turn),
    ...list.slice(0, MOST_LINES).map((charge) => line(charge, charges, turn)),
    ...(list.length > MOST_LINES ? [words.more(list.length - MOST_LINES)] : []),
  ].join('\n');
  return reply(text, [{ label: words.details, request: last }, ...waysToSee(turn), ...wholeSite(turn)]);
}

function asChart(charges: Charges, turn: Turn): Step {
  const figure = chargesFigure(charges, turn);
  return { step: 'reply', text: total(charges, figure.title, turn), figure };
}

function inFile(charges: Charges, turn: Turn): Step {
  const heading = `${charges.title}, ${periodWords(charges.period, turn)}`;
  const text = turn.speech.in(HISTORY_WORDING).here(charges.list.length, heading);
  return { step: 'reply', text, sheet: chargesSheet(charges, turn) };
}

function total(charges: Charges, begin: string, turn: Turn): string {
  const words = turn.speech.in(HISTORY_WORDING);
  const { energy, money } = turn.speech.format;
  const { wh, rupees, unpriced } = totalOf(charges, turn);
  const sum = words.total(energy(wh), rupees === undefined ? undefined : money(rupees));
  return `${begin}: ${sum}${unpriced > 0 ? ` ${words.without(unpriced)}` : ''}`;
}

function line(charge: Transaction, { prices }: Charges, turn: Turn): string {
  const { format, device } = turn.speech;
  const cost = costBy(prices.get(charge.deviceId), charge, turn);
  const window = charge.start && format.window(charge.start, lastedSeconds(charge, turn));
  const parts = [device(charge.deviceId), window].filter(Boolean).join(', ');
  return `• ${parts}: ${format.energy(charge.energyWh)}${cost === undefined ? '' : `, ${format.money(cost)}`}`;
}
