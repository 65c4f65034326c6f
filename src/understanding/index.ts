import type { Request, Understand, Utterance } from '../assistant/request';
import { interpret } from './interpret';

/** Words to requests, in the order said. */
export const understand: Understand = (utterance: Utterance): Request[] => {
  try {
    return interpret(utterance).requests;
  } catch {
    return [{ intent: 'unknown', slots: {} }];
  }
};

/** Understands two utterances, so that the first person does not wait for what is compiled and cached only then. */
export function warmUp(): void {
  const devices = [{ device_id: 'l5coqi', name: 'Gate 2' }];
  for (const text of ['book gate two tomorrow from 3 to 5pm', 'kal shaam 6 baje gate 2 book karo']) {
    understand({ text, now: '2027-01-01T09:00:00+05:30', timezone: 'Asia/Kolkata', locale: 'en-IN', devices });
  }
}
