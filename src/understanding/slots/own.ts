import type { Filling } from './context';

const OWN = /^(?:my|mine|mera|maine)$/;
const EVERYBODYS = /^(?:all|every|everyone|everybody|site|whole|entire|sab)$/;

/** Whether the speaker asked for their own, "my charges", "what did I spend", or for everybody's: "can I see all charges". */
export function own({ clause, request }: Filling): void {
  const words = clause.tokens.slice(clause.from, clause.to).map(({ word }) => word);
  if (words.some((word) => OWN.test(word))) request.own = true;
  else if (words.some((word) => EVERYBODYS.test(word))) request.own = false;
  else if (words.includes('i')) request.own = true;
}
