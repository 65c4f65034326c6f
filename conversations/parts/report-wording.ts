import type { Wording } from '../../src/assistant/wording';

/** What is said in and around the report of a site. */
export const REPORT_WORDING: Wording<{
  site: string;
  none(heading: string): string;
  total(heading: string, count: number, energy: string, income: string | undefined): string;
  unpriced(count: number): string;
  used(share: string, busiest: string, most: string): string;
  bestAndWorst(best: string, worst: string): string;
  failures(count: number, reasons: string): string;
  otherReason: string;
  weekly: string;
  report: string;
  lastWeek: string;
  mine: string;
  wholeSite: string;
  stop: string;
}> = {
  en: {
    site: 'All chargers',
    none: (heading) => `${heading}: no charges.`,
    total: (heading, count, energy, income) =>
      `${heading}: ${count} ${count === 1 ? 'charge' : 'charges'}, ${energy}${income ? `, income ${income} at today's prices` : ''}.`,
    unpriced: (count) => `The price of ${count} of them is not known.`,
    used: (share, busiest, most) => `In use ${share} of the time, most on ${busiest} (${most}).`,
    bestAndWorst: (best, worst) => `Used most: ${best}. Used least: ${worst}.`,
    failures: (count, reasons) => (count === 0 ? 'No charge failed.' : `Charges that failed: ${count} (${reasons}).`),
    otherReason: 'for another reason',
    weekly: 'Your weekly report.',
    report: 'Site report',
    lastWeek: 'Report of last week',
    mine: 'Only my own',
    wholeSite: 'The whole site',
    stop: 'No more weekly reports',
  },
  hi: {
    site: 'सभी चार्जर',
    none: (heading) => `${heading}: कोई चार्ज नहीं।`,
    total: (heading, count, energy, income) =>
      `${heading}: ${count} चार्ज, ${energy}${income ? `, आज के दाम पर ${income} की कमाई` : ''}।`,
    unpriced: (count) => `इनमें से ${count} का दाम पता नहीं है।`,
    used: (share, busiest, most) => `${share} समय इस्तेमाल में, सबसे ज़्यादा ${busiest} (${most})।`,
    bestAndWorst: (best, worst) => `सबसे ज़्यादा इस्तेमाल: ${best}। सबसे कम: ${worst}।`,
    failures: (count, reasons) => (count === 0 ? 'कोई चार्ज नाकाम नहीं हुआ।' : `नाकाम चार्ज: ${count} (${reasons})।`),
    otherReason: 'किसी और वजह से',
    weekly: 'आपकी हफ़्ते की रिपोर्ट।',
    report: 'साइट की रिपोर्ट',
    lastWeek: 'पिछले हफ़्ते की रिपोर्ट',
    mine: 'सिर्फ़ मेरे अपने',
    wholeSite: 'पूरी साइट के',
    stop: 'हफ़्ते की रिपोर्ट बंद करें',
  },
  hinglish: {
    site: 'Sabhi charger',
    none: (heading) => `${heading}: koi charge nahi.`,
    total: (heading, count, energy, income) =>
      `${heading}: ${count} charge, ${energy}${income ? `, aaj ke rate par ${income} ki kamai` : ''}.`,
    unpriced: (count) => `Inme se ${count} ka daam pata nahi hai.`,
    used: (share, busiest, most) => `${share} samay istemal mein, sabse zyada ${busiest} (${most}).`,
    bestAndWorst: (best, worst) => `Sabse zyada istemal: ${best}. Sabse kam: ${worst}.`,
    failures: (count, reasons) =>
      count === 0 ? 'Koi charge fail nahi hua.' : `Fail hue charge: ${count} (${reasons}).`,
    otherReason: 'kisi aur wajah se',
    weekly: 'Aapki hafte ki report.',
    report: 'Site ki report',
    lastWeek: 'Pichhle hafte ki report',
    mine: 'Sirf mere apne',
    wholeSite: 'Poori site ke',
    stop: 'Hafte ki report band karein',
  },
};
