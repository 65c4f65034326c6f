import type { Store } from '../../assistant/store';
import type { Clock } from '../../assistant/time';
import type { StoredMessage, WebDraft, WebMessage } from './web-message';

const KIND = 'web_message';
/** How far back a repeated reply is recognised; retries come within seconds. */
const REMEMBERED = 200;
const READ_BACK = 20;

/** One person's messages in the order they were said. */
export interface MessageLog {
  /** Writes a message and gives its number. With `once`, a message of that name already written is left as it is. */
  append(draft: WebDraft, once?: string): Promise<number>;
  /** Messages after a number; a negative one counts from the end. */
  after(seq: number): Promise<WebMessage[]>;
  last(): Promise<number>;
}

/** Keeps the numbers of one person's messages; calls must not overlap. `written` sees each new message, in order. */
export function createMessageLog(
  store: Store,
  clock: Clock,
  person: string,
  written: (message: WebMessage) => void,
): MessageLog {
  let newest: number | undefined;
  const names = new Map<string, number>();

  async function list(after: number): Promise<(WebMessage & { once?: string })[]> {
    const facts = await store.list<StoredMessage>(KIND, person, after > 0 ? { after: idOf(after) } : {});
    return facts.map(({ id, value }) => ({ seq: Number(id), ...value }));
  }

  function remember(seq: number, once?: string): void {
    newest = Math.max(newest ?? 0, seq);
    if (once === undefined) return;
    names.set(once, seq);
    const oldest = names.keys().next();
    if (names.size > REMEMBERED && !oldest.done) names.delete(oldest.value);
  }

  async function last(): Promise<number> {
    if (newest !== undefined) return newest;
    const found = await findLast((seq) => store.read(keyOf(person, seq)));
    for (const { seq, once } of await list(found - READ_BACK)) remember(seq, once);
    newest ??= found;
    return newest;
  }

  /** Somebody else has written, or we have and never heard that it worked. */
  async function catchUp(): Promise<void> {
    for (const { once, ...message } of await list(await last())) {
      remember(message.seq, once);
      written(message);
    }
  }

  return {
    last,
    async append(draft, once) {
      for (;;) {
        const seq = (await last()) + 1;
        const known = once === undefined ? undefined : names.get(once);
        if (known !== undefined) return known;
        const message = { at: clock.now().toString({ fractionalSecondDigits: 3 }), ...draft };
        if (await store.create<StoredMessage>(keyOf(person, seq), { ...message, ...(once && { once }) })) {
          remember(seq, once);
          written({ seq, ...message });
          return seq;
        }
        await catchUp();
      }
    },
    async after(seq) {
      const from = seq < 0 ? (await last()) + seq : seq;
      return (await list(from)).map(({ once: _, ...message }) => message);
    },
  };
}

function keyOf(person: string, seq: number) {
  return { kind: KIND, owner: person, id: idOf(seq) };
}

function idOf(seq: number): string {
  return String(seq).padStart(12, '0');
}

/** Numbers have no gaps, so the last one is found in a few reads however long the chat is. */
async function findLast(read: (seq: number) => Promise<unknown>): Promise<number> {
  let low = 0;
  let high = 1;
  while (await read(high)) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await read(middle)) low = middle;
    else high = middle;
  }
  return low;
}
