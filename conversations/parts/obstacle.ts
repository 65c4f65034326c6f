import type { Availability, Wish } from '../../src/assistant/site/availability';
import type { Speech, Wording } from '../../src/assistant/wording';

/** Why a window cannot be had, and what is offered instead. */
export function obstacleWords(
  found: Availability & { free: false },
  wish: Wish,
  speech: Speech,
  offered: boolean,
): string {
  const words = speech.in(WORDING);
  const device = speech.device(wish.device.deviceId);
  const instead = offered ? words.instead : words.nothing;
  if (found.why === 'closed') {
    const { opens, closes } = found.hours;
    return `${words.closed(device, speech.format.hours(opens, closes))} ${instead}`;
  }
  const seconds = found.from.until(found.until).total('seconds');
  return `${words.taken(device, speech.format.window(found.from, seconds))} ${instead}`;
}

const WORDING: Wording<{
  closed(device: string, hours: string): string;
  taken(device: string, window: string): string;
  instead: string;
  nothing: string;
}> = {
  en: {
    closed: (device, hours) => `${device} is open ${hours} only.`,
    taken: (device, window) => `${device} is already booked ${window}.`,
    instead: 'These would work:',
    nothing: 'Please try another time.',
  },
  hi: {
    closed: (device, hours) => `${device} केवल ${hours} तक खुला है।`,
    taken: (device, window) => `${device} पहले से बुक है, ${window}।`,
    instead: 'ये हो सकते हैं:',
    nothing: 'कृपया कोई और समय बताइए।',
  },
  hinglish: {
    closed: (device, hours) => `${device} sirf ${hours} tak khula hai.`,
    taken: (device, window) => `${device} pehle se book hai, ${window}.`,
    instead: 'Yeh ho sakte hain:',
    nothing: 'Please koi aur time bataiye.',
  },
};
