import type { Attachment, Figure, Picture, Sheet } from './figure';
import type { Chat } from './message';
import type { Request } from './request';
import type { IsoInstant } from './time';
import type { Recording } from './voice';

/** A button and what pressing it asks for. */
export interface Choice {
  label: string;
  request: Request;
  /** The person has seen what this does: it acts without another question. */
  confirmed?: boolean;
  /** Good until then only, whatever else it is. */
  until?: IsoInstant;
}

/** What the assistant says. `text` is plain, with line breaks; channels escape it. */
export interface Reply {
  text: string;
  choices?: Choice[];
  /** Ask for the person's own contact, where the channel can prove it (Telegram's contact button). */
  askContact?: boolean;
  /** Ask for the person's position, where the channel can send one (Telegram's location button). */
  askLocation?: boolean;
  /** Spoken too, as these words. */
  aloud?: { text: string; language: 'en' | 'hi' };
  /** Shown as a picture below the words. */
  figure?: Figure;
  /** Sent as a file below the words. */
  sheet?: Sheet;
  /** More follows when a charger has answered. */
  goesOn?: boolean;
}

/** A reply on its way to a channel: choices have become opaque values of at most 64 bytes. */
export interface Outgoing {
  text: string;
  buttons: { label: string; value: string }[];
  askContact?: boolean;
  askLocation?: boolean;
  goesOn?: boolean;
  picture?: Picture;
  file?: Attachment;
  /** The words spoken, for who asked by voice and wishes it. */
  recording?: Recording;
}

/** A channel's own handle of a message it has posted. */
export type MessageRef = string;

/** Speaks in one channel. Both methods reject where the channel did not take it. */
export interface Channel {
  /** `replyId` is the same for every try of the same reply. */
  post(chat: Chat, message: Outgoing, replyId: string): Promise<MessageRef>;
  /** The same where it may stand there already: then nothing is posted. Only of a chat that takes no name and can be read. */
  postUnlessThere?(chat: Chat, message: Outgoing, replyId: string): Promise<MessageRef>;
  /** Changes a posted message; a message that is gone is posted anew. */
  edit(chat: Chat, ref: MessageRef, message: Outgoing, replyId: string): Promise<void>;
}
