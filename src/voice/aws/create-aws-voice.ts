import type { PollyClient } from '@aws-sdk/client-polly';
import type { TranscribeStreamingClient } from '@aws-sdk/client-transcribe-streaming';
import { NO_VOICE, type Voice } from '../../assistant/voice';
import type { Aws } from './aws';
import { speakWithPolly } from './polly';
import { hearWithTranscribe } from './transcribe';

/** The SDK's error where the environment has no credentials at all. */
const lacksCredentials = (error: unknown) => error instanceof Error && error.name === 'CredentialsProviderError';

/** Hears with Amazon Transcribe and speaks with Amazon Polly. Their clients are loaded with the first recording. */
export function createAwsVoice(aws: Aws): Voice {
  const { region, endpoint, otherwise = NO_VOICE } = aws;
  const server = { region, maxAttempts: 2, ...(endpoint !== undefined && { endpoint }) };
  let ears: Promise<TranscribeStreamingClient> | undefined;
  let mouth: Promise<PollyClient> | undefined;
  const loadEars = async () => {
    const { TranscribeStreamingClient } = await import('@aws-sdk/client-transcribe-streaming');
    return new TranscribeStreamingClient(server);
  };
  const loadMouth = async () => {
    const { PollyClient } = await import('@aws-sdk/client-polly');
    return new PollyClient(server);
  };

  return {
    async hear(recording, hints) {
      try {
        ears ??= loadEars();
        return await hearWithTranscribe(await ears, recording, hints, aws);
      } catch (error) {
        return lacksCredentials(error) ? otherwise.hear(recording, hints) : { heard: 'nothing', why: 'unavailable' };
      }
    },
    async speak(text, language) {
      try {
        mouth ??= loadMouth();
        return await speakWithPolly(await mouth, text, language);
      } catch (error) {
        return lacksCredentials(error) ? otherwise.speak(text, language) : undefined;
      }
    },
  };
}
