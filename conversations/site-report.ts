import { conversation, type Turn } from '../src/assistant/conversation';
import type { Request } from '../src/assistant/request';
import { optionalDevice } from '../src/assistant/slots/device';
import { periodOf } from './parts/period';
import { REPORT_WORDING } from './parts/report-wording';
import { siteReport as report } from './parts/site-report';

/** How the site has been used: for operators on request, and once a week unasked. */
export const siteReport = conversation({
  name: 'site-report',
  intent: 'site_report',
  may: 'operator',
  acts: false,
  examples: { en: ['/report'], hi: ['/report'], hinglish: ['/report'] },
  command: (text): Request | undefined =>
    /^\/(site)?report$/i.test(text) ? { intent: 'site_report', slots: {} } : undefined,
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

/** The whole week before this one, from Monday to Monday. */
function lastWeek({ now, speech }: Turn): { from: string; to: string } {
  const today = now.toZonedDateTimeISO(speech.format.timezone).startOfDay();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const iso = (at: typeof monday) => at.toString({ timeZoneName: 'never' });
  return { from: iso(monday.subtract({ days: 7 })), to: iso(monday) };
}
