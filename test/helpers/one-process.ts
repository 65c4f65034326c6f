import { createAssistantIn } from '../../src/app/assistant';
import { createWorld } from '../../src/app/world';
import type { Channel } from '../../src/assistant/reply';
import { Temporal } from '../../src/assistant/time';
import { createPlatform } from '../../src/platform/client';
import { createCalls } from '../../src/platform/simulator/calls';
import { firstDay } from '../../src/platform/simulator/first-day';
import { createLog } from '../../src/platform/simulator/log';
import { createWorld as createSite } from '../../src/platform/simulator/world';
import { readSettings } from '../../src/settings';
import { understand } from '../../src/understanding';
import { createMemoryStore, createTable } from '../chaos/store';

/** The whole assistant over a database in memory and the simulated platform; time passes with every call. */
export function startProcess(people: readonly string[], told: (person: string, text: string) => void) {
  let nowMs = Date.parse('2027-02-08T04:30:00Z');
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(nowMs++) };
  const site = createSite({ ...firstDay(clock.now(), false), ended: [] }, clock, () => {});
  const log = createLog();
  const calls = createCalls(site, log);
  const table = createTable();
  const settings = readSettings({});
  const post: Channel['post'] = async (chat, { text }) => {
    told(chat.slice('web:'.length), text);
    return 'm';
  };
  const idle = { send: async () => {} };
  const platform = createPlatform({
    url: 'http://platform',
    token: 'local',
    clock,
    async fetch(input, init) {
      const url = new URL(String(input));
      const body = init?.body ? JSON.parse(String(init.body)) : Object.fromEntries(url.searchParams);
      const method = init?.method ?? 'GET';
      const { status, answer } = await calls({ method, path: url.pathname, body, authorized: true });
      log.clear();
      return new Response(JSON.stringify(answer), { status });
    },
  });
  const roster = people.map((id, nth) => {
    return { id, name: 'D', role: 'driver' as const, userId: String(918_000_000_000 + nth) };
  });
  const store = createMemoryStore({ table, tenant: 'default', clock });
  const ports = { settings, clock, store, platform, roster, messages: idle, triggers: idle };
  const world = createWorld({ ...ports, web: { post, edit: async () => {} } });
  return {
    clock,
    table,
    assistant: createAssistantIn({ ...world, understand: async (one) => understand(one) }, settings),
  };
}
