import { seeded, whiteNoise } from '../src/voice/audio/white-noise';
import { type FliteVoice, synthesise } from '../src/voice/speech/flite';
import { encodeOpus } from '../src/voice/speech/opus-encoder';
import { COMMANDS, FOREIGN } from './voice-sentences';

/** One thing said, as a voice note and as it would have been typed. */
export interface Spoken {
  kind: 'command' | 'foreign';
  voice: FliteVoice;
  /** The words as they were said. */
  words: string;
  /** The same as a person would type it: the id, not its letters. */
  typed: string;
  deviceId?: string;
  by?: 'id' | 'name';
  note: Uint8Array;
  seconds: number;
}

export interface KnownDevice {
  device_id: string;
  name?: string;
}

const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');
const NAMES = ['gate', 'wing', 'pillar', 'hub'];
const PLACES =
  'food court,cinema,west lawn,east lawn,reception,workshop,clock tower,lake view,badminton court,south exit'.split(
    ',',
  );

/** How many characters two ids differ by. */
function apart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let column = 0; column < other.length; column++)
      next.push(
        Math.min(
          (row[column] as number) + (one[at] === other[column] ? 0 : 1),
          (row[column + 1] as number) + 1,
          (next[column] as number) + 1,
        ),
      );
    row = next;
  }
  return row[other.length] as number;
}

/** Fifty chargers; their ids of six differ by three characters or more, and forty have names. */
export function devicesOf(seed: number): KnownDevice[] {
  const random = seeded(seed);
  const ids: string[] = [];
  while (ids.length < 50) {
    const id = Array.from({ length: 6 }, () => Math.floor(random() * 36).toString(36)).join('');
    if (/\d/.test(id) && /[a-z]/.test(id) && ids.every((other) => apart(other, id) >= 3)) ids.push(id);
  }
  return ids.map((device_id, at) => {
    if (at >= 40) return { device_id };
    return { device_id, name: PLACES[at] ?? `${NAMES[at % 4]} ${1 + Math.floor((at - 10) / 4)}` };
  });
}

const spelt = (id: string): string => [...id].map((each) => DIGITS[Number(each)] ?? each).join(' ');
const inWords = (name: string): string => name.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
/** A synthesiser reads a lone capital by its name, and "am" in small letters as the word. */
const aloud = (words: string): string => words.replace(/\b[ap]m\b/g, (half) => `${half[0]?.toUpperCase()} M`);

/** Pink noise: as strong in each octave, like a street. */
function pink(length: number, seed: number): Float32Array {
  const white = whiteNoise(seed);
  let [low, middle, high] = [0, 0, 0];
  return Float32Array.from({ length }, () => {
    const each = white();
    low = 0.99765 * low + each * 0.099046;
    middle = 0.963 * middle + each * 0.2965164;
    high = 0.57 * high + each * 1.0526913;
    return low + middle + high + each * 0.1848;
  });
}

const power = (samples: Float32Array): number => samples.reduce((sum, each) => sum + each * each, 0) / samples.length;

/** The sound with pink noise `decibels` below it. */
function withNoise(samples: Float32Array, decibels: number, seed: number): Float32Array {
  const noise = pink(samples.length, seed);
  const gain = Math.sqrt(power(samples) / power(noise) / 10 ** (decibels / 10));
  return samples.map((sample, at) => sample + gain * (noise[at] as number));
}

async function say(
  what: Omit<Spoken, 'note' | 'seconds'> & { aloud: string },
  noise: { decibels: number; seed: number } | undefined,
): Promise<Spoken> {
  const { samples, rate } = await synthesise(aloud(what.aloud), what.voice);
  const heard = noise ? withNoise(samples, noise.decibels, noise.seed) : samples;
  const peak = heard.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0.9);
  const note = await encodeOpus({ samples: heard.map((sample) => sample / peak), rate });
  return { ...what, note, seconds: samples.length / rate };
}

/** What is to be said, and how. */
export interface CorpusOptions {
  devices: readonly KnownDevice[];
  voices: readonly FliteVoice[];
  seed: number;
  /** How far below the speech the noise is; none without. */
  decibels: number | undefined;
  /** One line in so many. */
  every: number;
}

type Line = Omit<Spoken, 'note' | 'seconds' | 'voice'> & { aloud: string };

/** Every command once by id and once by name where it has a charger, and every foreign sentence. */
function linesOf(devices: readonly KnownDevice[], seed: number): Line[] {
  const random = seeded(seed);
  const named = devices.filter(({ name }) => name !== undefined);
  const commands = COMMANDS.flatMap((sentence): Line[] => {
    if (!sentence.includes('{device}')) return [{ kind: 'command', words: sentence, typed: sentence, aloud: sentence }];
    const pick = (among: readonly KnownDevice[]) => among[Math.floor(random() * among.length)] as KnownDevice;
    const fill = (device: string): string => sentence.replace('{device}', device);
    const [byId, byName] = [pick(devices).device_id, pick(named)];
    const letters = spelt(byId).replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase());
    const { device_id, name = '' } = byName;
    return [
      { kind: 'command', by: 'id', deviceId: byId, typed: fill(byId), words: fill(spelt(byId)), aloud: fill(letters) },
      {
        kind: 'command',
        by: 'name',
        deviceId: device_id,
        typed: fill(name),
        words: fill(inWords(name)),
        aloud: fill(name),
      },
    ];
  });
  return [...commands, ...FOREIGN.map((words): Line => ({ kind: 'foreign', words, typed: words, aloud: words }))];
}

/** The lines one after the other, each by the next voice and in noise of its own. */
export async function* corpus({ devices, voices, seed, decibels, every }: CorpusOptions): AsyncGenerator<Spoken> {
  for (const [at, line] of linesOf(devices, seed).entries()) {
    if (at % every > 0) continue;
    const voice = voices[(at / every) % voices.length] as FliteVoice;
    yield say({ ...line, voice }, decibels === undefined ? undefined : { decibels, seed: seed + at });
  }
}
