import type { PollyClient } from '@aws-sdk/client-polly';
import type { Recording } from '../../assistant/voice';

const ANSWER_WITHIN_MS = 6_000;

/** More is no spoken reply any more, and costs by the character. */
const MAX_CHARACTERS = 600;

/** Speaks with Amazon Polly: Kajal is Indian and bilingual, and Telegram takes what she says as it is. Rejects where AWS does not answer. */
export async function speakWithPolly(
  client: PollyClient,
  text: string,
  language: 'en' | 'hi',
): Promise<Recording | undefined> {
  if (text.trim() === '' || text.length > MAX_CHARACTERS) return undefined;
  const { SynthesizeSpeechCommand } = await import('@aws-sdk/client-polly');
  const command = new SynthesizeSpeechCommand({
    Engine: 'neural',
    VoiceId: 'Kajal',
    LanguageCode: language === 'hi' ? 'hi-IN' : 'en-IN',
    OutputFormat: 'ogg_opus',
    SampleRate: '48000',
    Text: text,
  });
  const { AudioStream } = await client.send(command, { abortSignal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  const bytes = await AudioStream?.transformToByteArray();
  return bytes && bytes.length > 0 ? { bytes, mimeType: 'audio/ogg' } : undefined;
}
