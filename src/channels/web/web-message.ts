import type { IsoInstant } from '../../assistant/time';

/** A button as the page gets it: what it says, and the opaque value that pressing it sends back. */
interface WebChoice {
  label: string;
  value: string;
}

/** One message of a web chat, as `GET /api/messages` shows it. `replaces` is the `seq` of the message this one edits. */
export interface WebMessage {
  seq: number;
  at: IsoInstant;
  from: 'assistant' | 'person';
  text: string;
  choices: WebChoice[];
  /** The address of a picture, and what it shows in words. */
  image?: string;
  image_alt?: string;
  /** The address of the same words spoken. */
  audio?: string;
  file?: { name: string; address: string };
  /** `location` where the person may send where they are. */
  asks?: 'location';
  replaces?: number;
}

/** A message before it has its place in the chat. */
export type WebDraft = Omit<WebMessage, 'seq' | 'at'>;

/** What is stored: the message without its number, which is the fact's id, and the name that makes a repeat known. */
export type StoredMessage = Omit<WebMessage, 'seq'> & { once?: string };
