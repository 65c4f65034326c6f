import type { Transaction } from '../../src/assistant/charging';
import { reply, type Step, type Turn } from '../../src/assistant/conversation';
import type { Choice } from '../../src/assistant/reply';
import { isFailure } from '../../src/assistant/site/end-reason';
import { type Period, transactionsOf } from '../../src/assistant/site/history';
import type { KnownDevice } from '../../src/assistant/site/site';
import { type Charges, totalOf } from './charges';
import { endReasonWords } from './end-reason';
import { hoursFigure } from './hours-figure';
import { pricesOf } from './past-charge';
import { periodWords, soFar } from './period';
import { REPORT_WORDING } from './report-wording';
import { shareOf, type UsedHour, usedHours } from './utilisation';

/** So many devices are asked about in one call. */
const AT_A_TIME = 100;

/** The charges of some devices in a period, newest first. */
export async function chargesOf(devices: KnownDevice[], period: Period, turn: Turn): Promise<Charges> {
  const found: Transaction[] = [];
  for (let first = 0; first < devices.length; first += AT_A_TIME) {
    const deviceIds = devices.slice(first, first + AT_A_TIME).map(({ deviceId }) => deviceId);
    found.push(...(await transactionsOf({ deviceIds }, period, turn.platform)));
  }
  const began = ({ start }: Transaction) => start?.epochMilliseconds ?? 0;
  const list = found.sort((a, b) => began(b) - began(a));
  const [only, ...more] = devices;
  const title = only && more.length === 0 ? turn.speech.device(only.deviceId) : turn.speech.in(REPORT_WORDING).site;
  return { list, prices: await pricesOf(list, turn), period, title };
}

/** How the site, or one charger of it, was used in a period: charges, energy, income, utilisation, failures. */
export async function siteReport(devices: KnownDevice[], period: Period, turn: Turn, choices: Choice[]): Promise<Step> {
  const { now, speech } = turn;
  const words = speech.in(REPORT_WORDING);
  const charges = await chargesOf(devices, period, turn);
  const heading = `${charges.title}, ${periodWords(period, turn)}`;
  if (charges.list.length === 0) return reply(words.none(heading), choices);
  const used = (of: KnownDevice[], list: Transaction[]) =>
    usedHours(
      list,
      of.reduce((sum, { connectorCount }) => sum + connectorCount, 0),
      soFar(period, now),
      speech.format.timezone,
    );
  const hours = used(devices, charges.list);
  const shares = devices
    .map((device) => ({
      device,
      share: shareOf(
        used(
          [device],
          charges.list.filter(({ deviceId }) => deviceId === device.deviceId),
        ),
      ),
    }))
    .sort((a, b) => b.share - a.share);
  const lines = [
    totalWords(charges, heading, turn),
    usedWords(hours, turn),
    shares.length > 1 && words.bestAndWorst(...ends(shares, turn)),
    failureWords(charges.list, turn),
  ];
  const text = lines.filter((line) => typeof line === 'string').join('\n');
  return { step: 'reply', text, figure: hoursFigure(hours, heading, turn), choices };
}

function totalWords(charges: Charges, heading: string, turn: Turn): string {
  const words = turn.speech.in(REPORT_WORDING);
  const { energy, money } = turn.speech.format;
  const { wh, rupees, unpriced } = totalOf(charges, turn);
  const income = rupees === undefined ? undefined : money(rupees);
  const total = words.total(heading, charges.list.length, energy(wh), income);
  return unpriced > 0 ? `${total} ${words.unpriced(unpriced)}` : total;
}

const percent = (share: number) => `${Math.round(share)} %`;

function usedWords(hours: UsedHour[], { speech }: Turn): string {
  const busiest = hours.reduce((most, hour) => (shareOf([hour]) > shareOf([most]) ? hour : most));
  const when = speech.format.window(busiest.start.toInstant(), 3600);
  return speech.in(REPORT_WORDING).used(percent(shareOf(hours)), when, percent(shareOf([busiest])));
}

/** The most and the least used of them. */
function ends(shares: { device: KnownDevice; share: number }[], { speech }: Turn): [string, string] {
  const said = (end: { device: KnownDevice; share: number } | undefined) =>
    end ? `${speech.device(end.device.deviceId)}, ${percent(end.share)}` : '';
  return [said(shares[0]), said(shares.at(-1))];
}

function failureWords(list: Transaction[], { speech }: Turn): string {
  const words = speech.in(REPORT_WORDING);
  const counts = new Map<string, number>();
  for (const { endReason } of list) {
    if (endReason === undefined || !isFailure(endReason)) continue;
    const reason = endReasonWords(endReason, speech) ?? words.otherReason;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return words.failures(all, [...counts].map(([reason, count]) => `${reason}: ${count}`).join(', '));
}
