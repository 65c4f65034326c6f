import { type Handler, MAX_ATTEMPTS, type Queue } from '../../src/assistant/queue';

/** What the contract's jobs say. */
export interface TestJob {
  text: string;
}

/** A queue under test: `drain` hands out everything that was sent, retries included, and resolves when nothing is left. */
export interface QueueUnderTest {
  queue: Queue<TestJob>;
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new, empty queue. */
export type OpenQueue = (parts: {
  handler: Handler<TestJob>;
  onDead: (job: TestJob, error: unknown) => void;
}) => Promise<QueueUnderTest>;

/** What every queue keeps, whatever carries it. */
export function describeQueue(carrier: string, open: OpenQueue): void {
  describe(`a queue on ${carrier}`, () => {
    let handled: string[];
    let dead: string[];
    let behaviour: Handler<TestJob>;
    let under: QueueUnderTest;

    beforeEach(async () => {
      handled = [];
      dead = [];
      behaviour = async () => {};
      under = await open({
        async handler(job, attempt) {
          handled.push(`${job.text} ${attempt}`);
          await behaviour(job, attempt);
        },
        onDead: (job, error) => void dead.push(`${job.text}: ${error}`),
      });
    });

    afterEach(() => under.close());

    const send = (text: string, group = 'g', id = text) => under.queue.send({ text }, { group, id });

    test('hands out a job as it was sent, once', async () => {
      const text = 'चार्ज "café ⚡" \n 𝄞 🔌 \u0000 \uffff \ud83d';
      await send(text, 'g', 'id');
      await under.drain();
      expect(handled).toEqual([`${text} 1`]);
    });

    test('hands out the jobs of one group in the order in which they were sent', async () => {
      for (let at = 0; at < 25; at++) await send(`job${at}`);
      await under.drain();
      expect(handled).toEqual(Array.from({ length: 25 }, (_, at) => `job${at} 1`));
    });

    test('handles one job of a group at a time', async () => {
      let busy = 0;
      let most = 0;
      behaviour = async () => {
        most = Math.max(most, ++busy);
        await new Promise(setImmediate);
        busy--;
      };
      for (let at = 0; at < 5; at++) await send(`job${at}`);
      await under.drain();
      expect([handled.length, most]).toEqual([5, 1]);
    });

    test('handles different groups side by side', async () => {
      let arrived = () => {};
      const both = new Promise<void>((resolve) => {
        let count = 0;
        arrived = () => void (++count === 2 && resolve());
      });
      behaviour = () => {
        arrived();
        return both;
      };
      await Promise.all([send('one', 'g1'), send('two', 'g2')]);
      await under.drain();
      expect(handled).toHaveLength(2);
    });

    test('takes the same id once', async () => {
      await send('first', 'g', 'same');
      await send('again', 'g', 'same');
      await Promise.all([send('third', 'g', 'same'), send('fourth', 'g', 'same')]);
      await under.drain();
      expect(handled).toEqual(['first 1']);
    });

    test('takes ids and groups of any length and alphabet', async () => {
      const odd = `slack:T1/U 2 # आशा ${'x'.repeat(200)}`;
      await send('one', odd, odd);
      await send('again', odd, odd);
      await send('two', odd, `${odd}2`);
      await under.drain();
      expect(handled).toEqual(['one 1', 'two 1']);
    });

    test('hands out a failed job again, before the later ones of its group', async () => {
      behaviour = async ({ text }, attempt) => {
        if (text === 'shaky' && attempt < 3) throw new Error('not yet');
      };
      await send('shaky');
      await send('later');
      await under.drain();
      expect(handled).toEqual(['shaky 1', 'shaky 2', 'shaky 3', 'later 1']);
      expect(dead).toEqual([]);
    });

    test('gives up a job after its last attempt, says so once, and goes on', async () => {
      behaviour = async ({ text }) => {
        if (text === 'poison') throw new Error('no');
      };
      await send('poison');
      await send('later');
      await under.drain();
      const attempts = Array.from({ length: MAX_ATTEMPTS }, (_, at) => `poison ${at + 1}`);
      expect(handled).toEqual([...attempts, 'later 1']);
      expect(dead).toEqual(['poison: Error: no']);
    });

    test('does not keep other groups waiting for a failing one', async () => {
      let healthy = () => {};
      const healthyDone = new Promise<void>((resolve) => {
        healthy = resolve;
      });
      behaviour = async ({ text }, attempt) => {
        if (text === 'healthy0') healthy();
        // The first attempt does not end before the other group has begun.
        if (text === 'poison' && attempt === 1) await healthyDone;
        if (text === 'poison') throw new Error('no');
      };
      await send('poison', 'bad');
      for (let at = 0; at < 10; at++) await send(`healthy${at}`, 'good');
      await under.drain();
      expect(handled.filter((entry) => entry.startsWith('healthy'))).toHaveLength(10);
      expect(dead).toHaveLength(1);
    });
  });
}
