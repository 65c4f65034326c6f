import fc from 'fast-check';
import { createBatchHandler } from '../../src/queue/lambda-batch';
import { sqsEvent } from './sqs-event';

interface Job {
  id: string;
}

const message = (id: string, group: string, { body = JSON.stringify({ id }), attempt = 1 } = {}) => ({
  MessageId: id,
  Body: body,
  Attributes: { MessageGroupId: group, ApproximateReceiveCount: String(attempt) },
});

/** Handles the messages, failing those whose id is listed; says what was answered and what was handled in which order. */
async function handle(messages: ReturnType<typeof message>[], failing: string[] = []) {
  const handled: string[] = [];
  const dead: string[] = [];
  const handleBatch = createBatchHandler<Job>({
    async handler({ id }, attempt) {
      handled.push(`${id} ${attempt}`);
      if (failing.includes(id)) throw new Error(`no ${id}`);
    },
    onDead: (job, error) => void dead.push(`${job.id}: ${error}`),
  });
  const { batchItemFailures } = await handleBatch(sqsEvent(messages));
  return { handled, dead, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
}

test('answers nothing as failed where everything was handled', async () => {
  expect(await handle([message('a', 'g1'), message('b', 'g2')])).toEqual({
    handled: ['a 1', 'b 1'],
    dead: [],
    failed: [],
  });
});

test('answers exactly what failed and what comes after it in its group, for any batch and any failures', async () => {
  const batches = fc.array(fc.record({ group: fc.constantFrom('g1', 'g2', 'g3'), fails: fc.boolean() }), {
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(batches, async (batch) => {
      const ids = batch.map((_, at) => `m${at}`);
      const failing = ids.filter((_, at) => batch[at]?.fails);
      const { handled, failed } = await handle(
        batch.map(({ group }, at) => message(`m${at}`, group)),
        failing,
      );
      const blocked = (at: number) =>
        batch.slice(0, at).some(({ group, fails }) => fails && group === batch[at]?.group);
      const expectFailed = ids.filter((_, at) => batch[at]?.fails || blocked(at));
      expect([...failed].sort()).toEqual([...expectFailed].sort());
      expect([...handled].sort()).toEqual(
        ids
          .filter((_, at) => !blocked(at))
          .map((id) => `${id} 1`)
          .sort(),
      );
    }),
  );
});

test('counts attempts as SQS does, and says that a job is given up at its last', async () => {
  const shaky = { attempt: 3 };
  const last = { attempt: 4 };
  const { handled, dead, failed } = await handle([message('a', 'g1', shaky), message('b', 'g2', last)], ['a', 'b']);
  expect(handled).toEqual(['a 3', 'b 4']);
  expect(dead).toEqual(['b: Error: no b']);
  expect(failed).toEqual(['a', 'b']);
});

test('fails a message that is no job, and handles the rest of the batch', async () => {
  const { handled, failed } = await handle([message('a', 'g1', { body: '{broken' }), message('b', 'g2')]);
  expect(handled).toEqual(['b 1']);
  expect(failed).toEqual(['a']);
});

test('answers the failed job although nobody could be told that it was given up', async () => {
  const handleBatch = createBatchHandler<Job>({
    handler: () => Promise.reject(new Error('no')),
    onDead: () => Promise.reject(new Error('not told')),
  });
  const { batchItemFailures } = await handleBatch(sqsEvent([message('a', 'g', { attempt: 4 })]));
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'a' }]);
});
