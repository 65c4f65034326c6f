import type { MessageJob } from '../../src/assistant/queue';
import type { SimulatedDevice } from '../../src/platform/simulator/site';
import { changeDevice } from '../../src/platform/simulator/site-changes';
import type { Box } from './box';
import { createRandom } from './random';

/** Something a person did, once, however often it was delivered. */
export interface Command {
  id: string;
  person: string;
  /** Words, or the label of a button. */
  said: string;
  /** When the person did it. */
  atMs: number;
  /** When it first came. */
  arrivesMs: number;
}

/** When, in seconds of the story; what was said earlier may arrive later. */
export interface When {
  at: number;
  arrives?: number;
}

/** Where a story is played. */
export interface Stage {
  says(person: string, text: string, when: When): void;
  /** Presses a button as soon as it is there, so many times, each a message of its own. */
  presses(person: string, label: string, times?: number): void;
  device(deviceId: string, facts: Partial<SimulatedDevice>): void;
  at(seconds: number, run: (box: Box) => void): void;
  commands(): readonly Command[];
  /** When the last message arrives, as far as is known by now. */
  lastMs(): number;
  random: ReturnType<typeof createRandom>;
}

/** A channel delivers again what it thinks was not taken: soon, or after the queue has forgotten it. */
const AGAIN_WITHIN_MS = 8 * 60_000;

/** A stage in a box; every message is delivered up to so many times. */
export function createStage(box: Box, seed: number, deliveries: number): Stage {
  const { timeline } = box;
  const beginMs = timeline.nowMs();
  const random = createRandom(seed, 'stage');
  const commands: Command[] = [];
  let lastMs = beginMs;

  function send(person: string, said: { text: string } | { choice: string }, words: string, arrivesMs: number): void {
    const id = `c${commands.length + 1}`;
    const atMs = timeline.nowMs();
    commands.push({ id, person, said: words, atMs, arrivesMs: atMs + arrivesMs });
    const job: MessageJob = { kind: 'web', id, person, ...said, receivedAt: timeline.clock.now().toString() };
    const deliver = (ms: number) => {
      lastMs = Math.max(lastMs, atMs + ms);
      timeline.later(ms, () => void box.messages.send(job, { group: `web:${person}`, id }));
    };
    deliver(arrivesMs);
    for (let again = random.below(deliveries); again > 0; again--) deliver(arrivesMs + random.below(AGAIN_WITHIN_MS));
  }

  return {
    random,
    commands: () => commands,
    lastMs: () => lastMs,
    at: (seconds, run) => timeline.later(beginMs + seconds * 1000 - timeline.nowMs(), () => run(box)),
    says(person, text, { at, arrives = at }) {
      timeline.later(at * 1000, () => send(person, { text }, text, (arrives - at) * 1000));
    },
    presses(person, label, times = 1) {
      let pressed = false;
      box.chats.watch(({ chat, buttons }) => {
        const button = buttons.find((each) => each.label === label);
        if (pressed || !button || chat !== `web:${person}`) return;
        pressed = true;
        for (let press = 0; press < times; press++) {
          timeline.later(500 + press * 200, () => send(person, { choice: button.value }, `[${label}]`, 0));
        }
      });
    },
    device: (deviceId, facts) => box.platform.change((site) => changeDevice(site, deviceId, facts)),
  };
}
