import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createAssistantIn } from '../src/app/assistant';
import { createWorld } from '../src/app/world';
import { type Watch, watchKey, watchMoments } from '../src/assistant/later/watch';
import { sideBySide } from '../src/assistant/side-by-side';
import { Temporal } from '../src/assistant/time';
import { startDatabase } from '../src/local/database';
import { createPlatform } from '../src/platform/client';
import { readSettings } from '../src/settings';
import { createDynamoClient } from '../src/store/client';
import { createStore } from '../src/store/create-store';
import { ensureTable } from '../src/store/table';
import { print } from './print';

const WATCHES = Number(process.env.BENCH_WATCHES ?? 10_000);
const CONNECTORS = 4;
const ENDED = WATCHES / 20;

const deviceOf = (index: number) => `d${Math.floor(index / CONNECTORS)}`.padEnd(4, 'x');
const hasEnded = (index: number) => index % (WATCHES / ENDED) === 0;
const startedAt = '2026-11-22T06:00:00Z';

/** A platform whose charges all run but some; it counts how it is asked. */
async function startPlatform() {
  const calls = { states: 0, details: 0, bookings: 0 };
  const devices = Array.from({ length: WATCHES / CONNECTORS }, (_, device) => ({
    device_id: deviceOf(device * CONNECTORS),
    protocol: 'ocpp',
    network: true,
    num_connectors: CONNECTORS,
    connectors: Array.from({ length: CONNECTORS }, (_, connector_id) => ({
      connector_id,
      charge_state: hasEnded(device * CONNECTORS + connector_id) ? 0 : 2,
    })),
  }));
  const states = JSON.stringify(devices);
  const server = createServer(async (request, response) => {
    const body = JSON.parse((await text(request)) || '{}') as { txn_id?: string };
    if (request.url === '/getDeviceState') {
      calls.states += 1;
      return response.end(states);
    }
    if (request.url === '/booking/getBookings') {
      calls.bookings += 1;
      return response.end('[]');
    }
    calls.details += 1;
    const index = Number(body.txn_id) - 10_000_000;
    const transaction = { txn_id: body.txn_id, device_id: deviceOf(index), connector_id: index % CONNECTORS };
    return response.end(JSON.stringify({ ...transaction, total_usage: 1000, end_reason: 'limit_reached' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { calls, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** One sweep over ten thousand watched charges, of which five hundred have ended. */
export async function sweeps(): Promise<void> {
  const clock = { now: () => Temporal.Now.instant() };
  const platform = await startPlatform();
  const database = await startDatabase();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  const store = createStore({ client, table: 'facts', tenant: 'bench', clock });
  await sideBySide([...Array(WATCHES).keys()], 32, (index) => {
    const order = { kind: 'start_transaction', deviceId: deviceOf(index), connectorId: index % CONNECTORS } as const;
    const txnId = String(10_000_000 + index);
    const listener = { person: `p${index}`, identity: `web:p${index}`, chat: `web:p${index}`, language: 'en' } as const;
    const rest = { txnId, userId: '919900000001', limit: {}, amount: { by: 'full' } } as const;
    const watch: Watch = { ...listener, timezone: 'Asia/Kolkata', order: { ...order, ...rest }, startedAt };
    return store.create(watchKey(`${order.deviceId}/${order.connectorId}`, txnId), watch, watchMoments(watch));
  });
  const queued: string[] = [];
  const queue = { send: async (_: unknown, { id }: { id: string }) => void queued.push(id) };
  const settings = readSettings({});
  const world = createWorld({
    settings,
    clock,
    store,
    roster: [],
    platform: createPlatform({ url: platform.url, token: 'local', clock }),
    messages: queue,
    triggers: queue,
  });
  const began = performance.now();
  const cpu = process.cpuUsage();
  await createAssistantIn(world, settings).sweep();
  const seconds = Number(((performance.now() - began) / 1000).toFixed(2));
  const { user, system } = process.cpuUsage(cpu);
  print('load', {
    what: `one sweep over ${WATCHES} watched charges, ${ENDED} ended`,
    seconds,
    // On a machine that others use too: the database's, the platform's and the sweep's together.
    cpu_seconds: Number(((user + system) / 1e6).toFixed(2)),
    told: queued.filter((id) => id.startsWith('charge-ended')).length,
    state_calls: platform.calls.states,
    detail_calls: platform.calls.details,
    // In one sweep of ten: 400 chargers at most.
    booking_calls: platform.calls.bookings,
    beside_one_poll_a_charge: WATCHES,
    goal: 'seconds <= 5, state_calls = 1, detail_calls = told = a twentieth',
  });
  platform.server.close();
  platform.server.closeAllConnections();
  client.destroy();
  await database.stop();
}
