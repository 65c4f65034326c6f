import { WebRefusal } from './answer';

/** What somebody sent from the page. */
export type WebSaid = { person: string } & ({ text: string } | { choice: string });

const MAX_CHARACTERS = 1000;
const MAX_CHOICE_BYTES = 64;
const SHAPE = 'Send {"person", "text"} or {"person", "choice"}.';

/** Reads the body of `POST /api/messages`; what cannot be taken is refused with a sentence. */
export function read(body: unknown): WebSaid {
  if (typeof body !== 'object' || body === null) throw new WebRefusal(400, SHAPE);
  const { person, text, choice, audio }: Record<string, unknown> = { ...body };
  if (typeof person !== 'string' || person === '') throw new WebRefusal(400, `Who is speaking? ${SHAPE}`);
  if ([text, choice, audio].filter((part) => part !== undefined).length > 1) {
    throw new WebRefusal(400, 'Send a text or a choice, not both.');
  }
  if (audio !== undefined) throw new WebRefusal(400, 'Voice is not available yet. Please write it.');
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
