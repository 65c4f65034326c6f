import { Temporal } from '../src/assistant/time';
import { createPlatform } from '../src/platform/client';
import { print } from './print';

const PEOPLE = 1_000;
const ASKERS_A_SECOND = Math.ceil(PEOPLE / 60);
const OUTAGE_S = 1_803;

/** The platform is down for half an hour and a thousand people go on asking, each once a minute, by a clock of its own. */
export async function outage(): Promise<void> {
  let now = Temporal.Instant.from('2026-11-22T06:30:00Z');
  let requests = 0;
  let down = false;
  const device = { device_id: 'l5coqi', protocol: 'kazam', charge_state: 0, network: true };
  const platform = createPlatform({
    url: 'http://platform.invalid',
    token: 'local',
    clock: { now: () => now },
    sleep: async () => {},
    fetch: async () => {
      requests += 1;
      return down ? new Response('down', { status: 503 }) : Response.json(device);
    },
  });
  let offered = 0;
  const second = async (): Promise<number> => {
    offered += ASKERS_A_SECOND;
    const asked = Array.from({ length: ASKERS_A_SECOND }, () => platform.getDeviceState('l5coqi'));
    const answers = await Promise.allSettled(asked);
    now = now.add({ seconds: 1 });
    return answers.filter(({ status }) => status === 'fulfilled').length / ASKERS_A_SECOND;
  };
  for (let warm = 0; warm < 60; warm++) await second();
  [offered, requests, down] = [0, 0, true];
  for (let passed = 0; passed < OUTAGE_S; passed++) await second();
  const during = { offered, requests };
  down = false;
  let recoverySeconds = 0;
  while ((await second()) < 1) recoverySeconds += 1;
  print('load', {
    what: `platform down for ${OUTAGE_S} s, ${PEOPLE} people`,
    ...during,
    times_offered: Number((during.requests / during.offered).toFixed(3)),
    beside_three_tries_each: 3,
    recovery_s: recoverySeconds,
    goal: 'times_offered <= 2, recovery_s <= 60',
  });
}
