import { nicknamed } from '../../../src/assistant/site/nicknames';
import { knownDevice } from '../../helpers/known-device';

const site = () => [knownDevice({ deviceId: 'l5coqi', name: 'Gate 1' })];

test('the same nicknames give the same list, whoever has them; none give the site’s own', () => {
  const devices = site();
  expect(nicknamed(devices)).toBe(devices);
  const mine = nicknamed(devices, { l5coqi: 'Home' });
  expect(mine).toMatchObject([{ deviceId: 'l5coqi', name: 'Home', siteName: 'Gate 1' }]);
  expect(nicknamed(devices, { l5coqi: 'Home' })).toBe(mine);
});

test('lists of people who have not spoken for long are let go of', () => {
  const devices = site();
  const first = nicknamed(devices, { l5coqi: 'Home' });
  for (let nth = 0; nth < 1_000; nth++) nicknamed(devices, { l5coqi: `Bay ${nth}` });
  expect(nicknamed(devices, { l5coqi: 'Home' })).not.toBe(first);
  expect(nicknamed(devices, { l5coqi: 'Home' })).toEqual(first);
});
