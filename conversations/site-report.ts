import { conversation, type Turn } from '../src/assistant/conversation';
import type { Request } from '../src/assistant/request';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Temporal } from '../src/assistant/time';
import { periodOf } from './parts/period';
import { REPORT_WORDING } from './parts/report-wording';
import { siteReport as report } from './parts/site-report';

/** How the site has been used: for operators on request, and once a week unasked. */
export const siteReport = conversation({
  name: 'site-report',
  intent: 'site_report',
  may: 'operator',
  acts: false,
  examples: {
    en: ['site report for last week', '/report'],
    hi: ['पिछले हफ़्ते की रिपोर्ट'],
    hinglish: ['pichhle hafte ki report'],
  },
  command,
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const words = turn.speech.in(REPORT_WORDING);
    const { weekly, from } = turn.request.slots;
    const off: Request = { intent: 'settings', slots: { setting: { weeklyReport: false } } };
    const choices = [
      ...(from === undefined
        ? [{ label: words.lastWeek, request: { intent: 'site_report' as const, slots: lastWeek(turn) } }]
        : []),
      ...(weekly ? [{ label: words.stop, request: off }] : []),
    ];
    const step = await report(device ? [device] : turn.devices, periodOf(turn), turn, choices);
    return weekly && step.step === 'reply' ? { ...step, text: `${words.weekly} ${step.text}` } : step;
  },
});

/** `/report`, `site report for last week`, `pichhle hafte ki report`; with other words it is no command. */
function command(text: string, at: Temporal.ZonedDateTime): Request | undefined {
  const said = text.toLowerCase().replace(/[.?!।]+$/u, '');
  const asked = REPORT.map((form) => form.exec(said)).find(Boolean);
  if (!asked) return undefined;
  const [, period] = asked;
  if (period === undefined) return { intent: 'site_report', slots: {} };
  const days = PERIODS.find(([words]) => words.test(period))?.[1](at.startOfDay());
  return days && { intent: 'site_report', slots: days };
}

const REPORT = [
  /^(?:show (?:me )?(?:the )?|\/)?(?:site ?)?report(?: (?:for|of) (.+))?$/,
  /^(?:(.+) ki )?(?:site (?:ki )?)?report(?: (?:dikhao|do|batao|bhejo))?$/,
  /^(?:what|how much) (?:did|have) (?:we|the site|the chargers) (?:earn|earned|make|made)(?: (.+))?$/,
  /^how busy (?:were|was|are|is) (?:we|the site|the chargers)(?: (.+))?$/,
  /^(?:site )?(?:income|revenue|earnings|utili[sz]ation)(?: (?:for |in |of )?(.+))?$/,
  /^(?:(.+) )?(?:kitni kamai hui|ki kamai(?: kitni (?:hui|thi))?|kitna kamaya)$/,
  /^(?:((?:आज|कल|इस|पिछले)(?: .+)?) की )?(?:साइट की )?रिपोर्ट(?: (?:दिखाओ|दो|बताओ|भेजो))?$/u,
];

type Days = { from: string; to: string };

const iso = (at: Temporal.ZonedDateTime) => at.toString({ timeZoneName: 'never' });

const mondayOf = (today: Temporal.ZonedDateTime) => today.subtract({ days: today.dayOfWeek - 1 });

const weekFrom = (monday: Temporal.ZonedDateTime): Days => ({ from: iso(monday), to: iso(monday.add({ days: 7 })) });

const monthFrom = (first: Temporal.ZonedDateTime): Days => ({ from: iso(first), to: iso(first.add({ months: 1 })) });

const dayFrom = (day: Temporal.ZonedDateTime): Days => ({ from: iso(day), to: iso(day.add({ days: 1 })) });

/** The periods a report is asked for, in every language. */
const PERIODS: [RegExp, (today: Temporal.ZonedDateTime) => Days][] = [
  [/^(today|aaj|आज)$/u, dayFrom],
  [/^(yesterday|kal|कल)$/u, (today) => dayFrom(today.subtract({ days: 1 }))],
  [/^(this week|is hafte|इस हफ़्ते|इस हफ्ते)$/u, (today) => weekFrom(mondayOf(today))],
  [
    /^(last week|(pichh?le|last) (hafte|week)|पिछले (हफ़्ते|हफ्ते))$/u,
    (today) => weekFrom(mondayOf(today).subtract({ days: 7 })),
  ],
  [/^(this month|is (mahine|month)|इस महीने)$/u, (today) => monthFrom(today.with({ day: 1 }))],
  [
    /^(last month|(pichh?le|last) (mahine|month)|पिछले महीने)$/u,
    (today) => monthFrom(today.with({ day: 1 }).subtract({ months: 1 })),
  ],
];

/** The whole week before this one, from Monday to Monday. */
const lastWeek = ({ now, speech }: Turn): Days =>
  weekFrom(mondayOf(now.toZonedDateTimeISO(speech.format.timezone).startOfDay()).subtract({ days: 7 }));
