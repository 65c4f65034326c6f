import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

test('a malformed line is answered by itself, and the rest go on in order', () => {
  const good = {
    id: 'b',
    text: 'stop gate 2',
    now: '2027-01-04T09:00:00+05:30',
    timezone: 'Asia/Kolkata',
    locale: 'en-IN',
    devices: [{ device_id: 'x', name: 'Gate 2' }],
  };
  const input = ['nonsense', JSON.stringify(good), JSON.stringify({ id: 'c', text: 5 })].join('\n');
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/understanding/command.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toEqual([
    { id: null, error: expect.any(String) },
    { id: 'b', requests: [{ intent: 'stop_charging', slots: { device_id: 'x' } }] },
    { id: 'c', error: expect.any(String) },
  ]);
});
