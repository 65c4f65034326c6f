import type { Request, Utterance } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import type { Zoned } from '../moments/zoned';

/** What filling a request's slots needs to know. */
export interface Filling {
  clause: Clause;
  utterance: Utterance;
  now: Zoned;
  /** The device "it" refers to: named earlier in the utterance, else the one the context has. */
  spoken?: string;
  request: Request;
}

export type Filler = (filling: Filling) => void;
