import { createHash } from 'node:crypto';

/** The parameters of SendMessage on a FIFO queue. */
export interface SqsMessage {
  QueueUrl: string;
  MessageBody: string;
  MessageGroupId: string;
  MessageDeduplicationId: string;
}

/** SQS allows 128 letters, digits and these signs in a group's or a deduplication id. */
const ALLOWED = /^[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]{1,128}$/;

/** A job as SQS takes it. */
export function sqsMessageOf(url: string, job: unknown, { group, id }: { group: string; id: string }): SqsMessage {
  return {
    QueueUrl: url,
    MessageBody: bodyOf(job),
    MessageGroupId: fitting(group),
    MessageDeduplicationId: fitting(id),
  };
}

/** JSON in which the characters that SQS refuses, and half characters, are written as escapes. */
function bodyOf(job: unknown): string {
  return JSON.stringify(job).replace(/[\ud800-\udfff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** The id itself where SQS takes it, else its digest, which is as unique. */
function fitting(id: string): string {
  return ALLOWED.test(id) ? id : createHash('sha256').update(id).digest('base64url');
}
