import type { Voice } from '../../assistant/voice';
import type { Wait } from './paced';

/** Where and how AWS is asked. Credentials come from the environment, as the SDK finds them. */
export interface Aws {
  region: string;
  /** A custom vocabulary of English names and ids. */
  vocabulary?: string;
  /** Who hears and speaks where there are no credentials. */
  otherwise?: Voice;
  /** Other servers than AWS's own. */
  endpoint?: string;
  wait?: Wait;
  answerWithinMs?: number;
}
