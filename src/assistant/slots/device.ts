import { ask, type Step, type Turn } from '../conversation';
import type { KnownDevice } from '../site/site';
import type { Wording } from '../wording';
import { fill, type Reading, type Slot } from './slot';

const WORDING: Wording<{
  which: string;
  or: string;
  whichOf(names: string): string;
  unknown(text: string): string;
  alike(names: string): string;
}> = {
  en: {
    which: 'Which charger?',
    or: 'or',
    whichOf: (names) => `${names}?`,
    unknown: (text) => `I don't know a charger called "${text}". Which one do you mean?`,
    alike: (names) => `These sound alike: ${names}. Which one do you mean?`,
  },
  hi: {
    which: 'कौन सा चार्जर?',
    or: 'या',
    whichOf: (names) => `कौन सा: ${names}?`,
    unknown: (text) => `"${text}" नाम का कोई चार्जर मुझे नहीं मिला। आप कौन सा कह रहे हैं?`,
    alike: (names) => `ये सुनने में एक जैसे हैं: ${names}। आप कौन सा कह रहे हैं?`,
  },
  hinglish: {
    which: 'Kaun sa charger?',
    or: 'ya',
    whichOf: (names) => `Kaun sa: ${names}?`,
    unknown: (text) => `"${text}" naam ka koi charger nahi mila. Aap kaun sa keh rahe hain?`,
    alike: (names) => `Ye sunne mein ek jaise hain: ${names}. Aap kaun sa keh rahe hain?`,
  },
};

/** As many as fit on a phone without scrolling. */
const MOST_OFFERED = 4;

const letters = (text: string) => new Set(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** Devices whose name or id shares most letters with what was said, best first. */
function nearest(text: string, devices: KnownDevice[]): KnownDevice[] {
  const said = letters(text);
  const shared = (name: string) => {
    const own = letters(name);
    return [...said].filter((letter) => own.has(letter)).length / Math.max(own.size, said.size);
  };
  const score = (device: KnownDevice) => Math.max(shared(device.deviceId), shared(device.name));
  return [...devices].sort((a, b) => score(b) - score(a));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Devices that have every word of what was said in their name: "tower" is Tower A as well as Tower B. */
export function namesakes(text: string, devices: readonly KnownDevice[]): KnownDevice[] {
  const said = wordsOf(text);
  if (said.length === 0) return [];
  return devices.filter(({ name }) => {
    const own = new Set(wordsOf(name));
    return said.every((word) => own.has(word));
  });
}

/** `Tower A or Tower B`, `Gate 1, Gate 2 or Gate 3`. */
function eitherOf(devices: KnownDevice[], or: string): string {
  const names = devices.map(({ name }) => name);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}` : names.join();
}

/** What was said and is no device's own name: those that it may mean, else those that it looks like. */
function askWhich(said: string, turn: Turn): Reading<never> {
  const words = turn.speech.in(WORDING);
  const meant = namesakes(said, turn.devices);
  if (meant.length === 0) return offer(turn, words.unknown(said), nearest(said, turn.devices));
  const few = meant.length <= MOST_OFFERED;
  return offer(turn, few ? words.whichOf(eitherOf(meant, words.or)) : words.which, meant);
}

/** Asks which of several devices is meant that sound alike, the one that was heard first; undefined where there is only that. */
export function askWhichOf(alike: readonly string[], turn: Turn): Step | undefined {
  const heard = turn.request.slots.device_id;
  const ids = [...new Set([heard, ...alike])];
  const meant = ids.flatMap((id) => turn.devices.filter(({ deviceId }) => deviceId === id)).slice(0, MOST_OFFERED);
  if (meant.length < 2) return undefined;
  const names = meant.map(({ deviceId }) => turn.speech.device(deviceId));
  const words = turn.speech.in(WORDING);
  const question = words.alike(`${names.slice(0, -1).join(', ')} ${words.or} ${names.at(-1)}`);
  return ask(
    'device_id',
    question,
    meant.map(({ deviceId }, index) => fill(turn, names[index] ?? deviceId, { device_id: deviceId })),
    meant.map(({ deviceId }) => deviceId),
  );
}

function offer(turn: Turn, question: string, devices: KnownDevice[]): Reading<never> {
  const offered = devices.slice(0, MOST_OFFERED);
  const { device_text: _, ...slots } = turn.request.slots;
  const asked = { ...turn, request: { ...turn.request, slots } };
  return {
    ask: question,
    choices: offered.map((device) => fill(asked, device.name, { device_id: device.deviceId })),
    options: offered.map((device) => device.deviceId),
  };
}

/** The device that was named; undefined where none was. What was named but does not exist is asked about. */
export const optionalDevice: Slot<KnownDevice | undefined> = {
  asks: 'device_id',
  read({ device_id, device_text }, turn) {
    if (device_text !== undefined) return askWhich(device_text, turn);
    if (device_id === undefined) return { value: undefined };
    const device = turn.devices.find((known) => known.deviceId === device_id);
    return device ? { value: device } : askWhich(device_id, turn);
  },
};

/** The device the request is about; asked for where none was named. */
export const device: Slot<KnownDevice> = {
  asks: 'device_id',
  read(slots, turn) {
    const reading = optionalDevice.read(slots, turn);
    if (!('value' in reading)) return reading;
    return reading.value ? { value: reading.value } : offer(turn, turn.speech.in(WORDING).which, turn.devices);
  },
};

/** The device a question is about: the one named, else the one just talked about, else asked for. Not for orders. */
export const deviceTalkedOf: Slot<KnownDevice> = {
  asks: 'device_id',
  read(slots, turn) {
    const { device_id = turn.lately, device_text } = slots;
    const lately = device_text === undefined && device_id !== undefined ? { ...slots, device_id } : slots;
    return device.read(lately, turn);
  },
};
