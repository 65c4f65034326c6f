import type { Wording } from '../../src/assistant/wording';

/** What is said around past charges. */
export const HISTORY_WORDING: Wording<{
  none(when: string, where: string | undefined): string;
  these(count: number, when: string, where: string | undefined): string;
  total(energy: string, cost: string | undefined): string;
  without(count: number): string;
  more(count: number): string;
  details: string;
  yours: string;
  chart: string;
  file: string;
  here(count: number, heading: string): string;
}> = {
  en: {
    none: (when, where) => `You had no charges${where ? ` on ${where}` : ''} (${when}).`,
    these: (count, when, where) =>
      `${count} ${count === 1 ? 'charge' : 'charges'}${where ? ` on ${where}` : ''}, ${when}`,
    total: (energy, cost) => `${energy}${cost ? `, ${cost} at today's prices` : ''}.`,
    without: (count) => `The cost of ${count} of them is not known.`,
    more: (count) => `and ${count} more before that`,
    details: 'Last one in detail',
    yours: 'Your charges',
    chart: 'As a chart',
    file: 'As a file',
    here: (count, heading) => `${heading}: ${count} ${count === 1 ? 'charge' : 'charges'}, in the file below.`,
  },
  hi: {
    none: (when, where) => `${when}: ${where ? `${where} पर ` : ''}आपका कोई चार्ज नहीं था।`,
    these: (count, when, where) => `${where ? `${where} पर ` : ''}${count} चार्ज, ${when}`,
    total: (energy, cost) => `${energy}${cost ? `, आज के दाम पर ${cost}` : ''}।`,
    without: (count) => `इनमें से ${count} का दाम पता नहीं है।`,
    more: (count) => `और उससे पहले ${count}`,
    details: 'पिछला विस्तार से',
    yours: 'आपके चार्ज',
    chart: 'चार्ट में',
    file: 'फ़ाइल में',
    here: (count, heading) => `${heading}: ${count} चार्ज, नीचे की फ़ाइल में।`,
  },
  hinglish: {
    none: (when, where) => `${when}: ${where ? `${where} par ` : ''}aapka koi charge nahi tha.`,
    these: (count, when, where) => `${where ? `${where} par ` : ''}${count} charge, ${when}`,
    total: (energy, cost) => `${energy}${cost ? `, aaj ke rate par ${cost}` : ''}.`,
    without: (count) => `Inme se ${count} ka daam pata nahi hai.`,
    more: (count) => `aur usse pehle ${count}`,
    details: 'Pichhla detail mein',
    yours: 'Aapke charge',
    chart: 'Chart mein',
    file: 'File mein',
    here: (count, heading) => `${heading}: ${count} charge, neeche ki file mein.`,
  },
};
