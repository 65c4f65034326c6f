import { spokenExamples } from '../app/spoken-examples';
import { NO_VOICE, type Voice } from '../assistant/voice';
import type { Settings } from '../settings';
import { createAwsVoice } from '../voice/aws/create-aws-voice';
import { createLocalVoice } from '../voice/local-voice';

/** Who hears and speaks for the local program, and its end. */
export interface OpenVoice extends Voice {
  /** Loads what the first recording would else wait for. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the voice that the settings name. The program's own starts its threads with the first recording; AWS's is that one
 * too, as long as there are no credentials for AWS. `workMs` is what a recording may take to be understood, if not the usual.
 */
export function openVoice(settings: Settings, workMs?: number): OpenVoice {
  const { voice, voiceModel: modelFolder, awsRegion: region, transcribeVocabulary: vocabulary } = settings;
  if (voice === 'off') return { ...NO_VOICE, warm: async () => undefined, close: async () => undefined };
  const local = createLocalVoice({
    phrases: spokenExamples(),
    ...(modelFolder !== undefined && { modelFolder }),
    ...(workMs !== undefined && { workMs }),
  });
  if (voice === 'local') return local;
  const aws = createAwsVoice({ region, otherwise: local, ...(vocabulary !== undefined && { vocabulary }) });
  return { ...aws, warm: async () => undefined, close: () => local.close() };
}
