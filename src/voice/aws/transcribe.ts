import type {
  Alternative,
  StartStreamTranscriptionCommandInput,
  TranscribeStreamingClient,
} from '@aws-sdk/client-transcribe-streaming';
import { type HeardSpeech, MAX_RECORDING_BYTES, type Recording, type SpeechHints } from '../../assistant/voice';
import { type Audio, readAudio } from './audio';
import type { Aws } from './aws';
import { paced } from './paced';

/** It is sent as slowly as it was spoken, inside a worker's 30 s. A command takes three to eight. */
const MAX_SECONDS = 18;

/** After the last word is sent; then it counts as not answered. */
const ANSWER_WITHIN_MS = 6_000;

/** Transcribe's own confidence, averaged over the words, where it gives one. Not measured: no test of ours talks to AWS. */
const SURE_FROM = 0.6;

/** What was heard in one piece. */
interface Piece {
  text: string;
  confidences: number[];
}

const pieceOf = ({ Transcript = '', Items = [] }: Alternative): Piece => ({
  text: Transcript,
  confidences: Items.flatMap(({ Confidence }) => (Confidence === undefined ? [] : [Confidence])),
});

/** The request for one recording. A vocabulary belongs to one language: ours is of English names and ids. */
function inputOf(
  audio: Audio,
  { locale }: SpeechHints,
  { vocabulary, wait }: Aws,
): StartStreamTranscriptionCommandInput {
  const isHindi = locale.startsWith('hi');
  const events = async function* () {
    for await (const AudioChunk of paced(audio, wait)) yield { AudioEvent: { AudioChunk } };
  };
  return {
    LanguageCode: isHindi ? 'hi-IN' : 'en-IN',
    MediaEncoding: audio.encoding,
    MediaSampleRateHertz: audio.sampleRateHz,
    AudioStream: events(),
    ...(vocabulary !== undefined && !isHindi && { VocabularyName: vocabulary }),
  };
}

async function transcribe(
  client: TranscribeStreamingClient,
  input: StartStreamTranscriptionCommandInput,
  abortSignal: AbortSignal,
): Promise<Piece[]> {
  const { StartStreamTranscriptionCommand } = await import('@aws-sdk/client-transcribe-streaming');
  const { TranscriptResultStream = [] } = await client.send(new StartStreamTranscriptionCommand(input), {
    abortSignal,
  });
  const pieces: Piece[] = [];
  for await (const { TranscriptEvent } of TranscriptResultStream) {
    // What is still partial comes again.
    const whole = (TranscriptEvent?.Transcript?.Results ?? []).filter(({ IsPartial }) => IsPartial === false);
    pieces.push(...whole.flatMap(({ Alternatives = [] }) => Alternatives.slice(0, 1).map(pieceOf)));
  }
  // A stream that was cut ends like one that was finished.
  abortSignal.throwIfAborted();
  return pieces;
}

function heardIn(pieces: Piece[]): HeardSpeech {
  const text = pieces
    .map((piece) => piece.text.trim())
    .filter(Boolean)
    .join(' ');
  if (text === '') return { heard: 'nothing', why: 'no_speech' };
  const all = pieces.flatMap(({ confidences }) => confidences);
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  // It knows no chargers: which of them was meant, and what sounds like it, is found in the words.
  return { heard: 'words', text, sure: all.length === 0 || mean >= SURE_FROM, alike: [] };
}

/** Hears a recording with Amazon Transcribe: Ogg/Opus as it is, WAV of 16 bits in one channel. Rejects where AWS does not answer. */
export async function hearWithTranscribe(
  client: TranscribeStreamingClient,
  recording: Recording,
  hints: SpeechHints,
  aws: Aws,
): Promise<HeardSpeech> {
  if (recording.bytes.length > MAX_RECORDING_BYTES) return { heard: 'nothing', why: 'too_large' };
  const audio = readAudio(recording.bytes);
  if (!audio) return { heard: 'nothing', why: 'unreadable' };
  if (audio.seconds > MAX_SECONDS) return { heard: 'nothing', why: 'too_long' };
  const deadline = AbortSignal.timeout(audio.seconds * 1000 + (aws.answerWithinMs ?? ANSWER_WITHIN_MS));
  return heardIn(await transcribe(client, inputOf(audio, hints, aws), deadline));
}
