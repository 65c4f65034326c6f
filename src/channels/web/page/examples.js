import { byId, element } from './dom.js';

const EXAMPLES = {
  driver: [
    'book charger l5coqi tomorrow 3pm for an hour',
    'start charging on l5coqi for 2 hours',
    'which chargers are free now?',
  ],
  operator: ['which chargers are free now?', 'is l5coqi free?', 'help'],
  guest: ['which chargers are free now?', 'how much does l5coqi cost?', 'help'],
};

/** Greets a person whose conversation is still empty and offers three things to say. */
export function showExamples({ name, role }, send) {
  const known = role !== 'guest';
  byId('hello').textContent = known ? `, ${name}` : '';
  byId('examples').replaceChildren(
    ...(EXAMPLES[role] ?? EXAMPLES.driver).map((example) => {
      const chip = element('button', { type: 'button' }, example);
      chip.addEventListener('click', () => send(example));
      return chip;
    }),
  );
}
