import type { Request } from '../../assistant/request';
import type { Piece } from '../clauses/split';
import type { Setting } from './build';

/** What was said, over what the turn before left open. */
export function follow(requests: Request[], _pieces: readonly Piece[], { utterance }: Setting): Request[] {
  return utterance.context ? requests : requests;
}
