import type { MessageJob, Queue } from '../../src/assistant/queue';

/** A queue that keeps what it is sent, or refuses it. */
export class ListQueue implements Queue<MessageJob> {
  readonly sent: { job: MessageJob; group: string; id: string }[] = [];
  isDown = false;

  async send(job: MessageJob, { group, id }: { group: string; id: string }): Promise<void> {
    if (this.isDown) throw new Error('The queue is down');
    this.sent.push({ job, group, id });
  }

  /** The only job there is, of the kind asked for. */
  job<Kind extends MessageJob['kind']>(kind: Kind): Extract<MessageJob, { kind: Kind }> {
    const [first, ...others] = this.sent;
    if (first?.job.kind !== kind || others.length > 0)
      throw new Error(`Not one ${kind} job: ${JSON.stringify(this.sent)}`);
    return first.job as Extract<MessageJob, { kind: Kind }>;
  }
}
