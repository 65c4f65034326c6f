import { element } from './dom.js';
import { timeOf } from './time.js';

/** One message. `live` says whether its buttons can be pressed, `chosen` which of them was, `share` sends a position. */
export function drawBubble(bubble, { name, live, chosen, press, share }) {
  const mine = bubble.from === 'person';
  const at = new Date(bubble.at);
  return element(
    'li',
    { class: mine ? 'mine' : 'theirs', 'data-seq': bubble.place },
    element(
      'div',
      { class: 'bubble' },
      element('span', { class: 'visually-hidden' }, `${mine ? name : 'Kazam Assistant'}: `),
      element('p', { dir: 'auto' }, ...drawText(bubble.text)),
      ...drawMedia(bubble),
    ),
    ...drawChoices(bubble, { live, chosen, press, share }),
    element('time', { datetime: bubble.at }, timeOf(at)),
  );
}

/** Words, with addresses of the web as links; the map of a charger is named, not spelled. */
function drawText(text) {
  return text.split(/(https:\/\/\S+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const label = part.startsWith('https://www.google.com/maps/') ? 'Google Maps ↗' : part;
    return element('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, label);
  });
}

function drawChoices({ choices = [], asks }, { live, chosen, press, share }) {
  if (choices.length === 0 && !asks) return [];
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
  if (asks === 'location') {
    const button = element('button', { type: 'button', disabled: !live }, 'Share where I am');
    button.addEventListener('click', share);
    buttons.push(button);
  }
  return [element('div', { class: 'choices', role: 'group', 'aria-label': 'Choices' }, ...buttons)];
}

/** Only what we serve ourselves; the page's policy allows no more either. */
function drawMedia({ image, image_alt: alt, audio, file }) {
  const ours = (address) => typeof address === 'string' && /^\/(?!\/)/.test(address);
  return [
    ...(ours(image)
      ? [
          element(
            'a',
            { href: image, target: '_blank', class: 'picture' },
            element('img', { src: image, alt: alt ?? '' }),
          ),
        ]
      : []),
    ...(ours(audio) ? [element('audio', { src: audio, controls: true, preload: 'metadata' })] : []),
    ...(ours(file?.address) ? [element('a', { href: file.address, download: file.name }, file.name)] : []),
  ];
}
