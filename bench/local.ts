import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebMessage } from '../src/channels/web/web-message';
import type { LogEntry } from '../src/platform/simulator/log';
import { spawnChild } from '../test/helpers/child-program';
import { startChildSimulator } from '../test/helpers/child-simulator';

/** On a connection of its own: one that is kept may be closed by the other side just when it is used again. */
const ALONE = { headers: { connection: 'close' } };

/** `npm start` and the simulated platform, each a process of its own, with so many drivers. */
export async function openLocal({ people, env = {} }: { people: number; env?: Record<string, string> }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'kazam-bench-'));
  const simulator = await startChildSimulator(15_000);
  const roster = Array.from({ length: people }, (_, index) => ({
    id: `d${index}`,
    name: 'D',
    role: 'driver',
    userId: String(918_000_000_000 + index),
  }));
  const program = spawnChild({ DATA_DIR: dataDir, KAZAM_URL: simulator.url, PEOPLE: JSON.stringify(roster), ...env });
  const close = async (): Promise<void> => {
    await program.kill();
    await simulator.stop();
    await rm(dataDir, { recursive: true });
  };
  const url = await program.listening.catch(async (error: unknown) => {
    await close();
    throw error;
  });

  async function messagesOf(index: number): Promise<WebMessage[]> {
    const answer = await fetch(`${url}/api/messages?person=d${index}&after=0`, ALONE);
    const { messages } = (await answer.json()) as { messages: WebMessage[] };
    return messages.filter(({ from }) => from === 'assistant');
  }

  return {
    url,
    async say(index: number, text: string): Promise<void> {
      const body = JSON.stringify({ person: `d${index}`, text });
      const answer = await fetch(`${url}/api/messages`, { method: 'POST', body, ...ALONE });
      if (answer.status !== 202) throw new Error(`d${index}: ${answer.status}`);
    },
    /** What was said to somebody, as soon as it is so much. */
    async heard(index: number, count: number): Promise<WebMessage[]> {
      for (;;) {
        const messages = await messagesOf(index);
        if (messages.length >= count) return messages;
        await sleep(100);
      }
    },
    async control(path: string, body: object): Promise<void> {
      const answer = await fetch(`${simulator.url}/simulator${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        ...ALONE,
      });
      if (!answer.ok) throw new Error(`${path} ${answer.status}`);
    },
    async log(): Promise<LogEntry[]> {
      const answer = await fetch(`${simulator.url}/simulator/log`, ALONE);
      return ((await answer.json()) as { log: LogEntry[] }).log;
    },
    close,
  };
}
