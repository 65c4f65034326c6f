import type { Turn } from '../conversation';
import { isDriver } from '../person';
import type { Choice, Reply } from '../reply';
import type { Intent, Request, Utterance } from '../request';
import type { KnownDevice } from '../site/site';
import { namesakes } from '../slots/device';
import { Temporal } from '../time';
import type { Speech, Wording } from '../wording';
import type { World } from '../world';

/** Of words that name nothing. */
export const NOTHING_NAMED: Request = { intent: 'unknown', slots: {} };

/** What words name all the same: they are read once more, as if they answered "which charger, and when?". Looking only. */
export async function namedIn(utterance: Utterance, { understand }: Pick<World, 'understand'>): Promise<Request> {
  const context = { intent: 'check_availability', slots: {} } as const;
  const [read, ...more] = await understand({ ...utterance, context });
  return read?.intent === context.intent && more.length === 0 ? read : NOTHING_NAMED;
}

/** `Gate 2 (3654e5)`; of a name that several have, only the name. */
function deviceWords({ slots }: Request, devices: KnownDevice[], speech: Speech): string | undefined {
  if (slots.device_id !== undefined) return speech.device(slots.device_id);
  const { device_text } = slots;
  return device_text !== undefined && namesakes(device_text, devices).length > 0 ? `"${device_text}"` : undefined;
}

/** `Tue 9 Feb, 5:00 pm IST`, as much of it as was said. */
function timeWords({ slots }: Request, { format }: Speech): string | undefined {
  const { start, date, duration_s } = slots;
  const at = start === undefined ? undefined : Temporal.Instant.from(start);
  if (at) return duration_s === undefined ? format.time(at) : format.window(at, duration_s);
  if (date !== undefined) return format.day(Temporal.PlainDate.from(date));
  return duration_s === undefined ? undefined : format.duration(duration_s);
}

/** "Now" names nothing that the answer would not be about anyway. */
function withoutNow({ slots: { start, ...slots }, ...request }: Request, now: Temporal.Instant): Request {
  const soon = start === undefined || now.until(Temporal.Instant.from(start)).abs().total('seconds') < NOW_SECONDS;
  return { ...request, slots: soon ? slots : { ...slots, start } };
}

const NOW_SECONDS = 60;

/** The answer to what nobody understood: what was named in it, and the two nearest things that can be done with that. */
export function notUnderstood(
  read: Request,
  { person, speech, devices, now }: Pick<Turn, 'person' | 'speech' | 'devices' | 'now'>,
): Reply {
  const words = speech.in(WORDING);
  const named = withoutNow(read, now);
  const device = deviceWords(named, devices, speech);
  const time = timeWords(named, speech);
  const plain = (label: string, intent: Intent): Choice => ({ label, request: { intent, slots: {} } });
  const choice = (label: string, intent: Intent): Choice => ({ label, request: { ...named, intent } });
  if (device === undefined && time === undefined)
    return { text: words.nothing, choices: [plain(words.whichFree, 'find_chargers'), plain(words.help, 'help')] };
  const text = words.understood([device, time].filter(Boolean).join(', '));
  const { start, date } = named.slots;
  // A length of time alone is free or not at no time.
  if (!device && !start && !date && isDriver(person))
    return { text, choices: [choice(words.book, 'create_booking'), choice(words.start, 'start_charging')] };
  const free = time
    ? choice(device ? words.free : words.whatFree, 'check_availability')
    : choice(words.free, 'device_status');
  if (isDriver(person))
    return {
      text,
      choices: time ? [choice(words.book, 'create_booking'), free] : [free, choice(words.start, 'start_charging')],
    };
  return { text, choices: [free, device ? choice(words.price, 'tariff') : plain(words.help, 'help')] };
}

const WORDING: Wording<{
  nothing: string;
  understood(what: string): string;
  whichFree: string;
  help: string;
  free: string;
  whatFree: string;
  book: string;
  start: string;
  price: string;
}> = {
  en: {
    nothing: 'I did not understand that, so I have done nothing.',
    understood: (what) => `I did not quite get that, so I have done nothing. I understood: ${what}.`,
    whichFree: 'Which chargers are free?',
    help: 'Help',
    free: 'Is it free?',
    whatFree: 'What is free then?',
    book: 'Book it',
    start: 'Start charging',
    price: 'What does it cost?',
  },
  hi: {
    nothing: 'मैं यह समझ नहीं पाया, इसलिए कुछ नहीं किया।',
    understood: (what) => `मैं पूरी बात नहीं समझ पाया, इसलिए कुछ नहीं किया। इतना समझा: ${what}।`,
    whichFree: 'कौन से चार्जर खाली हैं?',
    help: 'मदद',
    free: 'क्या यह खाली है?',
    whatFree: 'तब कौन से खाली हैं?',
    book: 'बुक करें',
    start: 'चार्ज शुरू करें',
    price: 'इसका रेट क्या है?',
  },
  hinglish: {
    nothing: 'Yeh samajh nahi aaya, isliye kuch nahi kiya.',
    understood: (what) => `Poori baat samajh nahi aayi, isliye kuch nahi kiya. Itna samajh aaya: ${what}.`,
    whichFree: 'Kaun se charger free hain?',
    help: 'Madad',
    free: 'Yeh free hai?',
    whatFree: 'Tab kaun se free hain?',
    book: 'Book karein',
    start: 'Charging start karein',
    price: 'Iska rate kya hai?',
  },
};
