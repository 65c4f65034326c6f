import type { NamedDevice, Parking, SlotName, Socket, Utterance } from '../assistant/request';
import type { Catalogue } from './devices/catalogue';
import type { Clock, Day, Part, Period } from './moments/terms';
import type { Token } from './text/tokens';

/** What a reader found in the words. */
export type Finding =
  | { kind: 'device'; device: NamedDevice; guessed: boolean }
  | { kind: 'unknown_device'; text: string }
  | { kind: 'reference'; whom: 'it' | 'both' | 'all' }
  | { kind: 'option'; index: number }
  | { kind: 'connector'; index: number | undefined }
  | { kind: 'clock'; clock: Clock; lead?: Lead }
  | { kind: 'range'; start: Clock; end: Clock }
  | { kind: 'now' }
  | { kind: 'offset'; seconds: number }
  | { kind: 'day'; day: Day; lead?: Lead }
  | { kind: 'part'; part: Part; day?: Day }
  | { kind: 'period'; period: Period }
  | { kind: 'duration'; seconds: number; lead?: Lead; sense?: Sense }
  | { kind: 'bare'; value: number; lead?: Lead }
  | { kind: 'energy'; wh: number }
  | { kind: 'money'; amount: number }
  | { kind: 'full' }
  | { kind: 'dropped' }
  | { kind: 'distance'; km: number }
  | { kind: 'socket'; socket: Socket }
  | { kind: 'parking'; parking: Parking }
  | { kind: 'place'; text: string }
  | { kind: 'phone'; phone: string }
  | { kind: 'location'; location: [number, number] }
  | { kind: 'code'; slot: SlotName; text: string }
  | { kind: 'cue'; cue: string };

/** How a time is introduced: "at 5", "from 5", "till 5", "for 2". */
export type Lead = 'at' | 'from' | 'till' | 'to' | 'for' | 'my' | 'day';

/** What a length of time does: "2 hours more", "an hour later". */
export type Sense = 'more' | 'less' | 'later' | 'earlier' | 'ago';

/** A finding with the tokens it covers (`to` is past the last) and the reader that made it. */
export type Span = Finding & { from: number; to: number; reader: string };

export type SpanOf<K extends Finding['kind']> = Extract<Span, { kind: K }>;

/** What readers see: the tokens, which of them are still free, and the utterance they come from. */
export interface Reading {
  tokens: readonly Token[];
  utterance: Utterance;
  /** The speaker's devices, by everything words can call them. */
  catalogue: Catalogue;
  /** The word at a place, or '' where it is taken by an earlier reader or there is none. */
  word(at: number): string;
  /** So many words from a place on, with a space between. */
  words(at: number, count: number): string;
  /** Whether there is a word at a place that nobody has read. */
  free(at: number): boolean;
  /** What kind of span has taken a place. */
  taken(at: number): Span['kind'] | undefined;
}

/** Proposes spans at one place; the engine asks every reader at every free token, in order. */
export interface Reader {
  name: string;
  /** A quick test of the word at the place; without it the reader is always asked. */
  begins?: (word: string) => boolean;
  /** A quick test of the whole utterance, made once; without it the reader always takes part. */
  applies?: (reading: Reading) => boolean;
  read(reading: Reading, at: number): (Finding & { length: number }) | undefined;
}
