import { byId, element } from './dom.js';

const ROLES = { guest: 'not linked', driver: 'driver', operator: 'operator', admin: 'administrator' };

/** Offers the people to speak as; the address keeps the choice, so that two windows can be two people. */
export function pickPerson(people, onPick) {
  const select = byId('person');
  select.replaceChildren(
    ...people.map(({ id, name, role }) => element('option', { value: id }, `${name} · ${ROLES[role] ?? role}`)),
  );
  const fromAddress = () => people.find(({ id }) => `#${id}` === location.hash) ?? people[0];
  const pick = () => {
    const person = fromAddress();
    select.value = person.id;
    onPick(person);
  };
  select.addEventListener('change', () => {
    location.hash = select.value;
  });
  addEventListener('hashchange', pick);
  pick();
}
