import type { Assistant } from '../src/app';
import { openAssistant } from './assistant';

const { answerAlexa } = openAssistant(process.env);

/** Alexa's own trigger: only the skill may call it, so there is no signature to check. */
export const handler: Assistant['answerAlexa'] = (envelope) => answerAlexa(envelope);
