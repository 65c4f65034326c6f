import { NO_VOICE, type Voice } from '../assistant/voice';
import type { Settings } from '../settings';
import { createAwsVoice } from '../voice/aws/create-aws-voice';

/** Who hears and speaks for the local program: AWS where the settings say so, as long as there are credentials for it. */
export function openVoice({ voice, awsRegion: region, transcribeVocabulary: vocabulary }: Settings): Voice {
  if (voice !== 'aws') return NO_VOICE;
  return createAwsVoice({ region, otherwise: NO_VOICE, ...(vocabulary !== undefined && { vocabulary }) });
}
