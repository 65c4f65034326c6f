import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { behave, plug, unplug } from './device-controls';
import { answer, badRequest, checked, type Endpoint, notFound, wrongField } from './endpoint';
import { readJson, send } from './http';
import type { Log } from './log';
import type { Site } from './site';
import { deviceView } from './view';
import type { World } from './world';

/** A move of the clock: on by so many seconds, or to a moment in ISO 8601. */
export type ClockMove = { advance_s: number } | { set: string };

/** What the controls need from outside. */
export interface ControlPorts {
  firstDay(): Site;
  /** Moves the clock of whoever owns it, with all that is then due, and answers what it shows afterwards. */
  onClock(move: ClockMove): Promise<string> | string;
}

const DEVICE_CONTROLS = { '': behave, plug, unplug };

const fault = z.strictObject({
  path: z.string().check(z.regex(/^\/\w+(\/\w+)?$/)),
  times: z.int().check(z.gte(1), z.lte(1_000_000)),
  status: z.optional(z.int().check(z.gte(200), z.lte(599))),
  body: z.optional(z.unknown()),
  delay_ms: z.optional(z.int().check(z.gte(0), z.lte(600_000))),
  drop: z.optional(z.enum(['before', 'after'])),
});

const addFault = checked(fault, (site, one) =>
  answer({ ...site, faults: [...site.faults, one] }, { message: 'fault_set' }),
);

const advance = z.strictObject({ advance_s: z.number().check(z.gte(0), z.lte(31_536_000)) });

const set = z.strictObject({ set: z.iso.datetime({ offset: true }) });

/** Answers the simulator's own controls; `path` begins after their prefix. */
export function createControlHandler(world: World, log: Log, ports: ControlPorts) {
  return async function control(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const url = new URL(`http://simulator${path}`);
    const body = await readJson(request);
    const change = changeFor(request.method, url.pathname, ports, log);
    if (change) {
      const { status, body: said } = await world.change((site, nowS) => change(site, body, nowS));
      send(response, status, said);
    } else if (request.method === 'POST' && url.pathname === '/clock') {
      await moveClock(response, body, ports);
    } else {
      const seen = request.method === 'GET' ? look(url, world, log) : undefined;
      send(response, seen?.status ?? 404, seen?.body ?? { message: 'not_found' });
    }
  };
}

function changeFor(
  method: string | undefined,
  path: string,
  ports: ControlPorts,
  log: Log,
): Endpoint['handle'] | undefined {
  if (method !== 'POST') return undefined;
  if (path === '/faults') return addFault;
  if (path === '/reset') {
    return () => {
      log.clear();
      return answer(ports.firstDay(), { message: 'reset' });
    };
  }
  const [, deviceId, what = ''] = /^\/devices\/([^/]+)(?:\/(plug|unplug))?$/.exec(path) ?? [];
  return deviceId === undefined ? undefined : DEVICE_CONTROLS[what as keyof typeof DEVICE_CONTROLS](deviceId);
}

function look(url: URL, world: World, log: Log) {
  const { site, nowS } = world.look();
  if (url.pathname === '/devices') {
    return answer(site, {
      now: new Date(nowS * 1000).toISOString(),
      devices: site.devices.map((device) => deviceView(site, device, nowS)),
    });
  }
  if (url.pathname !== '/log') return notFound(site);
  const after = url.searchParams.get('after') ?? '0';
  return /^\d{1,15}$/.test(after) ? answer(site, { log: log.after(Number(after)) }) : badRequest(site, 'after');
}

async function moveClock(response: ServerResponse, body: unknown, ports: ControlPorts): Promise<void> {
  const sets = typeof body === 'object' && body !== null && 'set' in body;
  const move = sets ? set.safeParse(body) : advance.safeParse(body);
  if (move.success) send(response, 200, { now: await ports.onClock(move.data) });
  else send(response, 400, { message: 'bad_request', field: wrongField(move.error) });
}
