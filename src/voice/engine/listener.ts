import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedDevice } from '../../assistant/request';
import { type Place, placesFrom } from '../grammar/automaton';
import { type DeviceForm, deviceForms } from '../grammar/devices';
import { grammarOf } from '../grammar/grammar';
import { type Pronunciations, pronounce } from '../words/pronunciations';
import { createDecoder, type SpeechDecoder } from './decoder';
import { findDevice, type HeardDevice } from './find-device';
import { neighbours } from './neighbours';
import { phoneLoop, soundWords } from './phone-loop';
import { exactly, otherDevices } from './second-opinion';
import { loadSpeechModule, MODEL } from './soundswallower';

/** Much narrower ones lose the beginning of a sentence before its end has spoken for it. */
const COMMAND_BEAMS = { beam: 1e-56, pbeam: 1e-56, wbeam: 1e-40, maxhmmpf: 2000, wip: 5e-4 };
const WEIGHING_BEAMS = { beam: 1e-48, pbeam: 1e-48, wbeam: 1e-34, compallsen: true };
const FREE_BEAMS = { beam: 1e-36, pbeam: 1e-36, wbeam: 1e-26, compallsen: true };

/** What beginning and ending a path costs, and for how many more hundredths of a second: fair to a lone "yes". */
const SETTLING = { score: 150, frames: 20 };

/** What the grammar heard, and what speaks against it. */
export interface Listened {
  words: string[];
  speechFrames: number;
  /** How much better the grammar fits than free speech does, for each hundredth of a second; the higher the surer. */
  fit: number;
  device?: HeardDevice & {
    /** Who else has such an id or name. */
    neighbours: string[];
    /** Who fits second best, and by how much the best is better. */
    rival?: { deviceId: string; lead: number };
  };
}

/** Listens for what can be said to the assistant. Everything it needs is loaded once. */
export interface Listener {
  listen(samples: Float32Array, devices: readonly NamedDevice[]): Listened;
}

interface Known {
  key: string;
  forms: DeviceForm[];
}

const wordsOf = (grammar: Place): Set<string> => new Set(placesFrom(grammar).flatMap(({ next }) => [...next.keys()]));

/** Says how words sound, to decoders too, which throw at a word they were not taught. */
function createVocabulary(words: Iterable<string>, dictionary: string) {
  const pronunciations = new Map(pronounce(words, dictionary));
  return {
    pronunciations,
    teach(decoders: readonly SpeechDecoder[], more: readonly string[]): void {
      const unknown = more.filter((word) => !pronunciations.has(word));
      if (unknown.length === 0) return;
      const learnt = pronounce(unknown, dictionary);
      for (const decoder of decoders) decoder.learn(learnt);
      for (const [word, sounds] of learnt) pronunciations.set(word, sounds);
    },
  };
}

/** Loads the model and makes its three decoders: for commands, for any speech, and for the next best charger. */
export async function createListener(examples: readonly string[]): Promise<Listener> {
  const [speech, dictionary] = await Promise.all([loadSpeechModule(), readFile(join(MODEL, 'dict.txt'), 'latin1')]);
  const { pronunciations, teach } = createVocabulary(wordsOf(grammarOf(examples, everyCharacter)), dictionary);
  const commands = await createDecoder(speech, pronunciations, COMMAND_BEAMS);
  const free = await createDecoder(speech, soundWords, FREE_BEAMS);
  const second = await createDecoder(speech, pronunciations, WEIGHING_BEAMS);
  free.use(phoneLoop(), 'equal');

  let known: Known | undefined;
  function knowing(devices: readonly NamedDevice[]): Known {
    const forms = deviceForms(devices);
    const key = JSON.stringify(forms);
    if (known?.key === key) return known;
    teach(
      [commands, second],
      forms.flatMap(({ words }) => words),
    );
    commands.use(grammarOf(examples, forms), 'equal');
    known = { key, forms };
    return known;
  }

  return {
    listen(samples, devices) {
      const { forms } = knowing(devices);
      const { words, speechFrames } = commands.decode(samples);
      if (words.length === 0) return { words, speechFrames: 0, fit: Number.NEGATIVE_INFINITY };
      // Among many hypotheses a search keeps a path that is not quite the best: alone the words show what they are worth.
      second.use(exactly(words), 'free');
      const { score } = second.decode(samples);
      const fit = (score - free.decode(samples).score + SETTLING.score) / (speechFrames + SETTLING.frames);
      const device = findDevice(words, forms);
      if (!device) return { words, speechFrames, fit };
      const near = nearTo(device, forms, pronunciations);
      const rival = rivalOf(second, samples, words, score, device, forms);
      return { words, speechFrames, fit, device: { ...device, neighbours: near, ...(rival && { rival }) } };
    },
  };
}

/** Every letter and digit as if they were chargers, so that the dictionary has them all from the start. */
const everyCharacter: DeviceForm[] = deviceForms(
  [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((device_id) => ({ device_id })),
);

function nearTo(device: HeardDevice, forms: readonly DeviceForm[], pronunciations: Pronunciations): string[] {
  const own = forms.filter(({ deviceId, by }) => by === device.by && device.deviceIds.includes(deviceId));
  const near = own.flatMap((form) => neighbours(form, forms, pronunciations));
  return [...new Set(device.deviceIds.length > 1 ? [...device.deviceIds, ...near] : near)];
}

function rivalOf(
  second: SpeechDecoder,
  samples: Float32Array,
  words: readonly string[],
  score: number,
  device: HeardDevice,
  forms: readonly DeviceForm[],
): { deviceId: string; lead: number } | undefined {
  const grammar = otherDevices(words, device, forms);
  if (!grammar) return undefined;
  second.use(grammar, 'free');
  const other = second.decode(samples);
  const [deviceId] = findDevice(other.words, forms)?.deviceIds ?? [];
  return deviceId === undefined ? undefined : { deviceId, lead: score - other.score };
}
