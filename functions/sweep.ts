import { openAssistant } from './assistant';

const assistant = openAssistant(process.env);

/** The minute's work. */
export const handler = (): Promise<void> => assistant.sweep();
