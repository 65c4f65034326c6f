import { get, post } from './call.js';
import { createDevice } from './device.js';
import { byId, element, setText } from './dom.js';
import { readSite } from './read-site.js';
import { momentOf } from './time.js';

const POLL_MS = 2500;

const VEHICLES = [
  { label: 'a scooter (1 kW, 2 kWh)', power_w: 1000, needs_wh: 2000 },
  { label: 'a car (3.3 kW, 15 kWh)', power_w: 3300, needs_wh: 15_000 },
  { label: 'a fast car (7.4 kW, 30 kWh)', power_w: 7400, needs_wh: 30_000 },
  { label: 'a DC car (30 kW, 40 kWh)', power_w: 30_000, needs_wh: 40_000 },
];

/** The simulated site, live. Resolves to a function that looks at once; to none where the platform is a real one. */
export async function startSite(people) {
  const first = await get('/simulator/devices').catch((error) => error);
  if (first.status >= 400 && first.status < 500) return undefined;

  const devices = new Map();
  let looking;
  let timer;

  const nameOf = (user) =>
    people.find(({ user_id }) => user_id !== undefined && user_id === user)?.name ?? 'somebody else';

  function show(body) {
    const site = readSite(body);
    setText(byId('now'), momentOf(site.now));
    for (const device of site.devices) {
      const shown = devices.get(device.id);
      if (shown?.update(device, site.now)) continue;
      const made = createDevice(device, { nameOf, plug });
      made.update(device, site.now);
      devices.set(device.id, made);
      if (shown) shown.item.replaceWith(made.item);
      else byId('devices').append(made.item);
    }
  }

  async function look() {
    clearTimeout(timer);
    looking ??= get('/simulator/devices')
      .then(show)
      .then(() => setText(byId('site-notice'), ''))
      .catch((error) => setText(byId('site-notice'), error.message))
      .finally(() => {
        looking = undefined;
        clearTimeout(timer);
        if (!document.hidden) timer = setTimeout(look, POLL_MS);
      });
    await looking;
  }

  async function change(path, body) {
    try {
      await post(`/simulator/${path}`, body);
      await look();
    } catch (error) {
      setText(byId('site-notice'), error.message);
    }
  }

  function plug(device, connector_id, wanted) {
    const { power_w, needs_wh } = VEHICLES[byId('vehicle').selectedIndex];
    const path = `devices/${encodeURIComponent(device)}/${wanted ? 'plug' : 'unplug'}`;
    return change(path, wanted ? { connector_id, power_w, needs_wh } : { connector_id });
  }

  byId('vehicle').replaceChildren(
    ...VEHICLES.map(({ label }, index) => element('option', { selected: index === 1 }, label)),
  );
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => change('clock', { advance_s: Number(button.dataset.advance) }));
  }
  byId('reset').addEventListener('click', () => {
    if (confirm('Put the chargers back to the first day? Charges and bookings made here are forgotten.'))
      change('reset');
  });
  document.addEventListener('visibilitychange', look);
  byId('site').hidden = false;
  if (first instanceof Error) await look();
  else {
    show(first);
    await look();
  }
  return look;
}
