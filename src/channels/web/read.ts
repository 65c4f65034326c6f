import type { Location } from '../../assistant/charging';
import type { Recording } from '../../assistant/voice';
import { WebRefusal } from './answer';
import { readSound } from './sound';

/** What somebody sent from the page. */
export type WebSaid = { person: string } & (
  | { text: string }
  | { choice: string }
  | { audio: Recording }
  | { location: Location }
);

const MAX_CHARACTERS = 1000;
const MAX_CHOICE_BYTES = 64;
const SHAPE = 'Send {"person"} with one of "text", "choice", "audio" and "location".';

/** Reads the body of `POST /api/messages`; what cannot be taken is refused with a sentence. */
export function read(body: unknown): WebSaid {
  if (typeof body !== 'object' || body === null) throw new WebRefusal(400, SHAPE);
  const { person, text, choice, audio, location }: Record<string, unknown> = { ...body };
  if (typeof person !== 'string' || person === '') throw new WebRefusal(400, `Who is speaking? ${SHAPE}`);
  if ([text, choice, audio, location].filter((part) => part !== undefined).length > 1) {
    throw new WebRefusal(400, 'Send one thing at a time: a text, a choice, a recording or a position.');
  }
  if (audio !== undefined) return { person, audio: readSound(audio) };
  if (location !== undefined) return { person, location: readLocation(location) };
  return choice === undefined ? { person, text: readText(text) } : { person, choice: readChoice(choice) };
}

function readText(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '')
    throw new WebRefusal(400, 'The message is empty. Write something.');
  if ([...text].length > MAX_CHARACTERS) {
    throw new WebRefusal(400, 'That is too long: a message may have 1,000 characters. Please say it shorter.');
  }
  return text;
}

function readChoice(choice: unknown): string {
  if (typeof choice !== 'string' || choice === '' || Buffer.byteLength(choice) > MAX_CHOICE_BYTES) {
    throw new WebRefusal(400, 'That is not one of the buttons.');
  }
  return choice;
}

function readLocation(location: unknown): Location {
  const [latitude, longitude, ...more]: unknown[] = Array.isArray(location) ? location : [];
  const within = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === 'number' && Math.abs(degrees) <= most;
  if (!within(latitude, 90) || !within(longitude, 180) || more.length > 0) {
    throw new WebRefusal(400, 'That is not a position. Send [latitude, longitude] in degrees.');
  }
  return [latitude, longitude];
}
