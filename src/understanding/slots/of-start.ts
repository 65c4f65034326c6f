import type { Filling } from './context';

/** Whether a start that was asked for later is to be given up, or a booking; nothing where neither was named. */
export function ofStart({ clause, request }: Filling): void {
  const words = clause.tokens.slice(clause.from, clause.to).map(({ word }) => word);
  if (clause.cues.has('booking') || words.includes('booking')) request.ofStart = false;
  else if (words.includes('start')) request.ofStart = true;
}
