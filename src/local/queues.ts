import type { Assistant } from '../app/assistant';
import type { MessageJob, TriggerJob } from '../assistant/queue';
import type { Store } from '../assistant/store';
import type { Clock } from '../assistant/time';
import { createTableQueue, type TableQueue } from '../queue/table';

/** The two queues on the table, and their common start, rest and end. */
export interface Queues {
  messages: TableQueue<MessageJob>;
  triggers: TableQueue<TriggerJob>;
  start(): Promise<void>;
  /** Resolves when nothing is queued on either. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Jobs of different groups run side by side; those of one person, or one connector, never do. */
const CONCURRENCY = 16;

/** Creates the queues; the assistant behind them comes later, since it sends to them itself. */
export function createQueues(
  store: Store,
  clock: Clock,
  assistant: () => Assistant,
  report: (sentence: string) => void,
): Queues {
  const said = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const shared = { store, clock, concurrency: CONCURRENCY };
  const messages = createTableQueue<MessageJob>({
    ...shared,
    name: 'messages',
    handler: (job, attempt) => assistant().handleMessage(job, attempt),
    async onDead(job, error) {
      report(`A message (${job.kind}) could not be handled: ${said(error)}`);
      await assistant().apologise(job);
    },
  });
  const triggers = createTableQueue<TriggerJob>({
    ...shared,
    name: 'triggers',
    handler: (job, attempt) => assistant().handleTrigger(job, attempt),
    // The operation stays in the ledger, where the sweep finds it.
    onDead: async (_, error) => report(`An order could not be sent: ${said(error)}`),
  });
  return {
    messages,
    triggers,
    async start() {
      await messages.start();
      await triggers.start();
    },
    async idle() {
      // A message may lead to a trigger, whose outcome is a message again.
      await messages.idle();
      await triggers.idle();
      await messages.idle();
    },
    async stop() {
      await messages.stop();
      await triggers.stop();
    },
  };
}
