import { readFileSync } from 'node:fs';
import newman, { type NewmanRunSummary } from 'newman';
import { type Controlled, NOON, openStand, type Stand } from './stand';

/** The platform's own published collection, run by Postman's runner against the simulator: neither was made for the other. */

const collection: Controlled = JSON.parse(readFileSync('src/platform/kazam-platform.postman_collection.json', 'utf8'));
const noon = Date.parse(NOON) / 1000;

/** What the collection leaves to its reader; device and transaction it mostly names itself. */
const VARIABLES = {
  orgToken: 'local',
  device_id: 'l5coqi',
  connector_id: 0,
  txn_id: '12345678',
  user_id: '919900000001',
  start_time: noon,
  duration: 3600,
  usage_limit: 5000,
  new_host_id: 'host2',
  new_location: '[12.93,77.62]',
  new_rate: 11,
  new_theft_state: true,
  vthresh: 265,
  tariff_id: 'EOCMi4',
  booking_id: 'bk1001',
};

let stand: Stand;
let answers: Record<string, { status: number; body: Controlled }>;

beforeAll(async () => {
  stand = await openStand();
  answers = await run(corrected(stand.url));
});
afterAll(() => stand.close());

test('all 16 requests are answered with 200', () => {
  expect(Object.entries(answers).map(([name, { status }]) => [name, status])).toEqual(
    Object.keys(answers).map((name) => [name, 200]),
  );
  expect(Object.keys(answers)).toHaveLength(16);
});

const examples: [string, Controlled][] = collection.item.flatMap((item: Controlled) => {
  const example = item.response.map((response: Controlled) => exampleOf(response.body)).findLast(Boolean);
  return example ? [[item.name, example]] : [];
});

test.each(examples)('%s answers with the fields of the published example', (name, example) => {
  const { body } = answers[name] ?? {};
  if ('message' in example) {
    expect(body).toEqual(example);
    return;
  }
  // A charge without a limit has none.
  const documented = Object.keys(example).filter((key) => key !== 'usage_limit');
  expect(Object.keys(body)).toEqual(expect.arrayContaining(documented));
});

test('a device carries all that the example carries, inside too', () => {
  const item = collection.item.find(({ name }: Controlled) => name === 'Get Device State');
  const example = exampleOf(item.response.at(-1).body);
  const { body } = answers['Get Device State'] ?? {};
  expect(Object.keys(body.config)).toEqual(Object.keys(example.config));
  expect(Object.keys(body.network_info)).toEqual(Object.keys(example.network_info));
});

/** The collection's own flaws, corrected. */
function corrected(url: string): Controlled {
  const text = JSON.stringify(collection)
    .replaceAll('https://platform.kazam.in', url)
    // Bearer tokens are written in a form that Postman's runner does not know.
    .replaceAll(
      /"bearer":\{"basicConfig":\[\{"key":"token","value":"[^"]*"\}\]\}/g,
      '"bearer":[{"key":"token","value":"local"}]',
    )
    // createBooking's device is not in quotes.
    .replaceAll('\\"device_id\\": {{device_id}}', '\\"device_id\\": \\"{{device_id}}\\"');
  const item = JSON.parse(text).item;
  // Enabling comes before disabling, which leaves a charger that cannot start what comes next.
  const disable = item.findIndex(({ name }: Controlled) => name === 'Disable Device');
  [item[disable - 1], item[disable]] = [item[disable], item[disable - 1]];
  return { ...JSON.parse(text), item };
}

function run(ready: Controlled): Promise<typeof answers> {
  const environment = { values: Object.entries(VARIABLES).map(([key, value]) => ({ key, value })) };
  return new Promise((resolve, reject) => {
    newman.run({ collection: ready, environment, reporters: [] } as Controlled, (error, summary: NewmanRunSummary) => {
      if (error) return reject(error);
      resolve(
        Object.fromEntries(
          summary.run.executions.map(({ item, response }: Controlled) => [
            item.name,
            { status: response.code, body: JSON.parse(response.stream.toString()) },
          ]),
        ),
      );
    });
  });
}

/** An example's body; some have variables where numbers belong. */
function exampleOf(body: string | null): Controlled {
  try {
    return JSON.parse((body ?? '').replaceAll(/([:\s])\{\{\w+\}\}/g, '$10'));
  } catch {
    return undefined;
  }
}
