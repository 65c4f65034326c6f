import type { Reply } from '../reply';
import type { Request } from '../request';

/** One thing asked for, and whether the person has said yes to exactly this. */
export interface Asked {
  request: Request;
  confirmed: boolean;
}

/**
 * An answer that needs no conversation; `drops` where it ends what was open, `opens` what a yes to it would do, `again`
 * where it is the open question once more.
 */
export interface AtOnce {
  answer: Reply;
  drops?: true;
  opens?: Request;
  again?: true;
}

/** What a message comes to. */
export type Heard = { requests: Asked[] } | AtOnce;
