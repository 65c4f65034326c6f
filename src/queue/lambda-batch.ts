import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type Handler, MAX_ATTEMPTS } from '../assistant/queue';
import type { OnDead } from './attempts';

/**
 * Turns a batch that SQS hands to a Lambda function into calls of the handler. Only what was not handled is answered as
 * failed; after a failure the later jobs of its group are too, unhandled, since they may not overtake it.
 */
export function createBatchHandler<Job>(parts: {
  handler: Handler<Job>;
  onDead: OnDead<Job>;
}): (event: SQSEvent) => Promise<SQSBatchResponse> {
  async function handleGroup(records: SQSRecord[]): Promise<SQSBatchItemFailure[]> {
    for (const [at, record] of records.entries()) {
      if (!(await handled(record, parts)))
        return records.slice(at).map(({ messageId }) => ({ itemIdentifier: messageId }));
    }
    return [];
  }

  return async ({ Records }) => {
    const groups = new Map<string, SQSRecord[]>();
    for (const record of Records) {
      const group = record.attributes.MessageGroupId ?? record.messageId;
      groups.set(group, [...(groups.get(group) ?? []), record]);
    }
    const failures = await Promise.all([...groups.values()].map(handleGroup));
    return { batchItemFailures: failures.flat() };
  };
}

async function handled<Job>(
  { body, attributes }: SQSRecord,
  { handler, onDead }: { handler: Handler<Job>; onDead: OnDead<Job> },
): Promise<boolean> {
  const attempt = Number(attributes.ApproximateReceiveCount);
  let job: Job;
  try {
    job = JSON.parse(body);
  } catch {
    return false;
  }
  try {
    await handler(job, attempt);
    return true;
  } catch (error) {
    // SQS moves it to the dead-letter queue now; a failure to tell leaves it there all the same.
    if (attempt >= MAX_ATTEMPTS) await Promise.resolve(onDead(job, error)).catch(() => undefined);
    return false;
  }
}
