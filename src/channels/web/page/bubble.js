import { element } from './dom.js';
import { timeOf } from './time.js';

/** One message. `live` says whether its buttons can be pressed, `chosen` which of them was. */
export function drawBubble(bubble, { name, live, chosen, press }) {
  const mine = bubble.from === 'person';
  const at = new Date(bubble.at);
  return element(
    'li',
    { class: mine ? 'mine' : 'theirs', 'data-seq': bubble.place },
    element(
      'div',
      { class: 'bubble' },
      element('span', { class: 'visually-hidden' }, `${mine ? name : 'Kazam Assistant'}: `),
      element('p', { dir: 'auto' }, bubble.text),
      ...drawMedia(bubble),
    ),
    ...drawChoices(bubble.choices ?? [], { live, chosen, press }),
    element('time', { datetime: bubble.at }, timeOf(at)),
  );
}

function drawChoices(choices, { live, chosen, press }) {
  if (choices.length === 0) return [];
  const buttons = choices.map((choice) => {
    const taken = choice === chosen;
    const button = element(
      'button',
      { type: 'button', disabled: !live, 'aria-pressed': taken ? 'true' : undefined },
      taken ? `✓ ${choice.label}` : choice.label,
    );
    button.addEventListener('click', () => press(choice));
    return button;
  });
  return [element('div', { class: 'choices', role: 'group', 'aria-label': 'Choices' }, ...buttons)];
}

/** Only what we serve ourselves or what came with the message; the page's policy allows no more either. */
function drawMedia({ image, audio }) {
  const ours = (address) => typeof address === 'string' && /^(\/(?!\/)|data:(image|audio)\/)/.test(address);
  return [
    ...(ours(image) ? [element('img', { src: image, alt: 'Chart; the text says the same in words' })] : []),
    ...(ours(audio) ? [element('audio', { src: audio, controls: true })] : []),
  ];
}
