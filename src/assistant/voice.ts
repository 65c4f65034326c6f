import type { NamedDevice } from './request';

/** Sound as it came or as it goes; `mimeType` as the sender called it, which is not to be trusted. */
export interface Recording {
  bytes: Uint8Array;
  mimeType: string;
}

/** The most a recording may have: 1 MB. Of more nothing is read any further. */
export const MAX_RECORDING_BYTES = 1_000_000;

/** A recording as a channel has it: `gone` where it does not have it any more. */
export type Fetched = Recording | 'too_large' | 'gone';

/** What helps to hear: the speaker's locale and the chargers they can mean, the likeliest first. */
export interface SpeechHints {
  /** BCP 47. */
  locale: string;
  devices: readonly NamedDevice[];
}

/** What was heard in a recording. */
export type HeardSpeech =
  | {
      heard: 'words';
      text: string;
      /** False where it may as well have been something else: then the person is asked. */
      sure: boolean;
      /** Chargers whose ids or names sound so alike that one may have been heard for the other; empty where there is no doubt. */
      alike: string[];
    }
  | {
      heard: 'nothing';
      /** `not_a_command` is speech about something else; `unavailable` an engine that does not answer. */
      why: 'too_large' | 'too_long' | 'unreadable' | 'no_speech' | 'not_a_command' | 'unavailable';
    };

/** Speech to words, and words to speech. Neither method rejects. */
export interface Voice {
  hear(recording: Recording, hints: SpeechHints): Promise<HeardSpeech>;
  /** Short plain words as Ogg/Opus; undefined where this language cannot be spoken. */
  speak(text: string, language: 'en' | 'hi'): Promise<Recording | undefined>;
}

/** Where there is no engine. */
export const NO_VOICE: Voice = {
  hear: async () => ({ heard: 'nothing', why: 'unavailable' }),
  speak: async () => undefined,
};
