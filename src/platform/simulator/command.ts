import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import type { ClockMove } from './controls';
import { createSimulatorListener } from './listener';
import { createMovableClock } from './movable-clock';
import { createSimulator } from './simulator';

const HELP = `The Kazam Platform, simulated: its paths at the root, the controls under /simulator.

  npm run simulator -- [--port 4010] [--timeout-ms 3000]

  --port         where to listen; 0 picks a free port and prints it (default 4010)
  --timeout-ms   how long a silent charger takes to time out; the platform's own is 15000 (default 3000)

The bearer token is "local". HOST (default 127.0.0.1) says which address to listen on.
SIMULATOR_DEDUPLICATES=true answers a txn_id seen before without starting again.
`;

main();

function main(): void {
  const settings = readSettings();
  if (!settings) return;
  const { host, port, timeoutMs, deduplicates } = settings;
  const clock = createMovableClock();
  const onClock = (move: ClockMove) => {
    clock.advance(clock.secondsOf(move));
    return clock.now().toString();
  };
  const simulator = createSimulator({ clock, deduplicates, timeoutMs, onClock });
  const server = createServer(createSimulatorListener(simulator));
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'EADDRINUSE' ? `Port ${port} is in use; choose another with --port.` : error.message);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    process.stdout.write(`The simulated Kazam Platform listens on http://${host}:${bound} (token "local").\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function readSettings() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'timeout-ms': { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return undefined;
    }
    return {
      host: process.env.HOST ?? '127.0.0.1',
      port: wholeNumber('--port', values.port ?? '4010', 65_535),
      timeoutMs: wholeNumber('--timeout-ms', values['timeout-ms'] ?? '3000', 60_000),
      deduplicates: process.env.SIMULATOR_DEDUPLICATES === 'true',
    };
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function wholeNumber(option: string, text: string, max: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) > max) {
    throw new Error(`${option} must be a whole number from 0 to ${max}, not "${text}".`);
  }
  return Number(text);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
