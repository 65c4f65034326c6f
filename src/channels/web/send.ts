import type { Channel } from '../../assistant/reply';
import type { Store } from '../../assistant/store';
import type { Clock } from '../../assistant/time';
import { keepFiles } from './files';
import { createMessageLog, type MessageLog } from './message-log';
import { render } from './render';
import { createFiles, type Files } from './stored-files';
import type { WebDraft, WebMessage } from './web-message';

/** Hears each new message of one person. */
type WebListener = (message: WebMessage) => void;

/** The web chat: the assistant speaks through `Channel`, the page through the rest. */
export interface WebChannel extends Channel {
  /** Shows what the person wrote once `accept` has resolved; no reply can come before it. Rejects only where `accept` does. */
  said(person: string, text: string, accept: () => Promise<void>): Promise<void>;
  /** Messages after a number, in order; a negative number counts from the end. */
  messages(person: string, after: number): Promise<WebMessage[]>;
  /** Hears messages written from now on, in order, until the returned function is called. */
  subscribe(person: string, listener: WebListener): () => void;
  /** What came with the messages. */
  files: Files;
}

const PREFIX = 'web:';

/** Creates the web channel. Messages are facts in the store, so they outlive the process. */
export function createWebChannel({ store, clock }: { store: Store; clock: Clock }): WebChannel {
  const files = createFiles(store, 'web_file');
  const listeners = new Map<string, Set<WebListener>>();
  const logs = new Map<string, MessageLog>();
  const turns = new Map<string, Promise<unknown>>();

  function logOf(person: string): MessageLog {
    const known = logs.get(person);
    if (known) return known;
    const log = createMessageLog(store, clock, person, (message) => {
      for (const listener of listeners.get(person) ?? []) listener(message);
    });
    logs.set(person, log);
    return log;
  }

  /** One write at a time for each person keeps numbers, listeners and what was said in one order. */
  function inTurn<T>(person: string, step: () => Promise<T>): Promise<T> {
    const turn = (turns.get(person) ?? Promise.resolve()).then(step);
    turns.set(
      person,
      turn.catch(() => undefined),
    );
    return turn;
  }

  return {
    async post(chat, message, replyId) {
      const person = personOf(chat);
      const once = `post ${replyId}`;
      const draft = { ...render(message), ...(await keepFiles(files, message, `${chat} ${once}`)) };
      const seq = await inTurn(person, () => logOf(person).append(draft, once));
      return String(seq);
    },

    async edit(chat, ref, message, replyId) {
      const person = personOf(chat);
      // The words are in the name: a second, different edit of the same reply must not be lost.
      const once = `edit ${ref} ${replyId} ${message.text}`;
      const draft = { ...render(message), ...(await keepFiles(files, message, `${chat} ${once}`)) };
      await inTurn(person, async () => {
        const log = logOf(person);
        const replaces = Number(ref);
        const exists = Number.isInteger(replaces) && replaces > 0 && replaces <= (await log.last());
        if (exists && changesNothing(draft, await log.after(replaces - 1), replaces)) return;
        await log.append(exists ? { ...draft, replaces } : draft, once);
      });
    },

    said(person, text, accept) {
      return inTurn(person, async () => {
        await accept();
        // Once accepted it will be answered: a failure to show it must not make the person send it again.
        await logOf(person)
          .append({ from: 'person', text, choices: [] })
          .catch(() => undefined);
      });
    },

    files,

    messages: (person, after) => inTurn(person, () => logOf(person).after(after)),

    subscribe(person, listener) {
      const heard = listeners.get(person) ?? new Set();
      listeners.set(person, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
}

/** True where the message says just that already, with the same buttons, which stay good. */
function changesNothing({ text, choices }: WebDraft, since: WebMessage[], edited: number): boolean {
  const stands = since.findLast(({ seq, replaces }) => seq === edited || replaces === edited);
  const labels = (offered: WebDraft['choices']) => offered.map(({ label }) => label).join('\n');
  return stands?.text === text && labels(stands.choices) === labels(choices);
}

function personOf(chat: string): string {
  if (!chat.startsWith(PREFIX)) throw new Error(`not a web chat: ${chat}`);
  return chat.slice(PREFIX.length);
}
