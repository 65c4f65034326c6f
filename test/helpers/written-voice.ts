import type { HeardSpeech, SpeechHints, Voice } from '../../src/assistant/voice';

/** A voice whose recordings are what they say, written down: what is heard is up to the test, what is done with it is not. */
export interface WrittenVoice extends Voice {
  /** The hints of every recording that was listened to. */
  hints: SpeechHints[];
  /** What was spoken, in order. */
  spoken: { text: string; language: string }[];
}

/** A recording in which this is heard. */
export const recordingOf = (text: string, how: { sure?: boolean; alike?: string[] } = {}): Uint8Array =>
  heardAs({ heard: 'words', text, sure: how.sure ?? true, alike: how.alike ?? [] });

/** A recording of which just this becomes. */
export const heardAs = (heard: HeardSpeech): Uint8Array => Buffer.from(JSON.stringify(heard));

export function createWrittenVoice(): WrittenVoice {
  const hints: SpeechHints[] = [];
  const spoken: WrittenVoice['spoken'] = [];
  return {
    hints,
    spoken,
    async hear({ bytes }, given) {
      hints.push(given);
      return JSON.parse(Buffer.from(bytes).toString('utf8'));
    },
    async speak(text, language) {
      spoken.push({ text, language });
      return { bytes: Buffer.from(`OggS ${text}`), mimeType: 'audio/ogg' };
    },
  };
}
