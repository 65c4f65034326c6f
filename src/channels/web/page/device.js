import { element, setText } from './dom.js';
import { nearMoment, timeOf } from './time.js';

const BOOKINGS_SHOWN = 3;

/** One charger on the page. It is made once and then changed in place, so that the focus stays where it is. */
export function createDevice({ id, name, connectors }, { nameOf, plug }) {
  const state = element('p', { class: 'state' });
  const about = element('p', { class: 'about' });
  const rows = connectors.map((connector) => createConnector(connector, id, connectors.length > 1, { nameOf, plug }));
  const bookings = element('ul', { class: 'bookings', 'aria-label': `Bookings of ${name}` });
  const item = element(
    'li',
    { class: 'device', 'data-device': id },
    element('div', { class: 'title' }, element('h3', {}, name), element('code', {}, id)),
    state,
    about,
    element('ul', { class: 'connectors', 'aria-label': `Connectors of ${name}` }, ...rows.map(({ row }) => row)),
    bookings,
  );
  return {
    item,
    /** False where the charger has changed so much that it must be made anew. */
    update(device, now) {
      if (device.connectors.length !== rows.length) return false;
      item.dataset.tone = device.state.tone;
      setText(state, wordsOf(device.state));
      setText(about, device.about.join(' · '));
      for (const [index, connector] of device.connectors.entries()) rows[index].update(connector, now);
      const lines = device.bookings.map((booking) => bookingLine(booking, rows.length > 1, nameOf, now));
      const hidden = lines.length - BOOKINGS_SHOWN;
      const shown = hidden > 0 ? [...lines.slice(0, BOOKINGS_SHOWN), `and ${hidden} more`] : lines;
      if (bookings.dataset.shown !== shown.join('\n')) {
        bookings.dataset.shown = shown.join('\n');
        bookings.replaceChildren(...shown.map((line) => element('li', {}, line)));
      }
      return true;
    },
  };
}

function createConnector({ id }, deviceId, several, { nameOf, plug }) {
  const words = element('p');
  const charge = element('p', { class: 'charge' });
  const button = element('button', { type: 'button' });
  let plugged = false;
  button.addEventListener('click', () => plug(deviceId, id, !plugged));
  const row = element('li', { 'data-connector': id }, element('div', {}, words, charge), button);
  return {
    row,
    update(connector, now) {
      plugged = connector.plugged;
      row.dataset.tone = connector.state.tone;
      setText(words, several ? `${id + 1}: ${wordsOf(connector.state)}` : pluggedWords(connector));
      setText(
        charge,
        connector.charge ? chargeLine(connector.charge, nameOf, now) : several ? pluggedWords(connector) : '',
      );
      setText(button, plugged ? 'Unplug' : 'Plug in');
      button.setAttribute('aria-label', `${plugged ? 'Unplug' : 'Plug in'} at ${deviceId}, connector ${id + 1}`);
    },
  };
}

const wordsOf = ({ word, detail }) => (detail ? `${word} (${detail})` : word);

const pluggedWords = ({ plugged }) => (plugged ? 'Vehicle plugged in' : 'Nothing plugged in');

function chargeLine({ user, start, energyKwh, powerKw }, nameOf, now) {
  if (start > now) return `⚡ Starts ${nearMoment(start, now)} · ${nameOf(user)}`;
  return `⚡ ${energyKwh.toFixed(2)} kWh · ${powerKw.toFixed(1)} kW · ${nameOf(user)} · since ${nearMoment(start, now)}`;
}

function bookingLine({ connector, user, start, end }, several, nameOf, now) {
  const where = several ? ` · connector ${connector + 1}` : '';
  return `Booked ${nearMoment(start, now)} – ${timeOf(end)} · ${nameOf(user)}${where}`;
}
