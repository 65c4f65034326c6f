import type { Telling } from '../../src/assistant/conversation';
import type { Sheet } from '../../src/assistant/figure';
import type { Wording } from '../../src/assistant/wording';
import type { Charges } from './charges';
import { endReasonWords } from './end-reason';
import { costBy, lastedSeconds } from './past-charge';
import { daysOf } from './period';

/** Charges as rows of a spreadsheet, the oldest first: numbers are numbers, times are the person's own. */
export function chargesSheet({ list, prices, period }: Charges, telling: Telling): Sheet {
  const { speech } = telling;
  const words = speech.in(WORDING);
  const { timezone } = speech.format;
  const { first, last } = daysOf(period, telling);
  const rows = [...list]
    .reverse()
    .map((charge) => [
      charge.start
        ? charge.start
            .toZonedDateTimeISO(timezone)
            .toPlainDateTime()
            .toString({ smallestUnit: 'minute' })
            .replace('T', ' ')
        : '',
      speech.device(charge.deviceId),
      charge.energyWh / 1000,
      costBy(prices.get(charge.deviceId), charge, telling) ?? '',
      Math.round(lastedSeconds(charge, telling) / 60),
      charge.endReason === undefined ? words.running : (endReasonWords(charge.endReason, speech) ?? words.other),
      charge.txnId,
    ]);
  return { name: `${words.file}-${first.toString()}-${last.toString()}`, columns: words.columns(timezone), rows };
}

const WORDING: Wording<{ file: string; columns(timezone: string): string[]; running: string; other: string }> = {
  en: {
    file: 'charges',
    columns: (zone) => [
      `Start (${zone})`,
      'Charger',
      'Energy (kWh)',
      "Cost (₹, today's prices)",
      'Minutes',
      'Ended because',
      'Number',
    ],
    running: 'not over yet',
    other: 'another reason',
  },
  hi: {
    file: 'charges',
    columns: (zone) => [`शुरू (${zone})`, 'चार्जर', 'बिजली (kWh)', 'ख़र्च (₹, आज के दाम पर)', 'मिनट', 'क्यों ख़त्म हुआ', 'नंबर'],
    running: 'अभी चल रहा है',
    other: 'कोई और वजह',
  },
  hinglish: {
    file: 'charges',
    columns: (zone) => [
      `Shuru (${zone})`,
      'Charger',
      'Bijli (kWh)',
      'Kharcha (₹, aaj ke rate par)',
      'Minute',
      'Kyun khatm hua',
      'Number',
    ],
    running: 'abhi chal raha hai',
    other: 'koi aur wajah',
  },
};
