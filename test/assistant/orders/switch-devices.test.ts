import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { disableDevice } from '../../../src/assistant/orders/switch-devices';
import { createPlatform } from '../../../src/platform/client';
import { createHandClock } from '../../helpers/platform';

const DEVICES = 300;

test('hundreds of chargers are asked at the same time: none waits for another to fall silent', async () => {
  const waiting: ServerResponse[] = [];
  // Nobody is answered before everybody has been asked.
  const server = createServer((_, response) => {
    waiting.push(response);
    if (waiting.length === DEVICES) for (const each of waiting) each.end('{"message":"ddisabled"}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const clock = createHandClock();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const platform = createPlatform({ url, token: 'local', clock, sleep: async () => {} });
  const deviceIds = Array.from({ length: DEVICES }, (_, index) => `device${index}`);
  const verdict = await disableDevice.send({ kind: 'disable_device', deviceIds }, platform, clock.now());
  server.closeAllConnections();
  server.close();
  expect(verdict).toMatchObject({ state: 'done', done: { failed: [] } });
  expect(waiting).toHaveLength(DEVICES);
});
