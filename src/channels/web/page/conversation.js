import { drawBubble } from './bubble.js';
import { byId, element } from './dom.js';
import { createMessages } from './messages.js';
import { dayOf } from './time.js';

/** How long the three dots promise an answer before they give up. */
const WAITING_MS = 20_000;

/** Shows one person's conversation and keeps it up to date. `press` gets a pressed choice, `share` sends a position; `toEnd` scrolls there. */
export function showConversation({ name, press, share, toEnd }) {
  const list = byId('messages');
  const messages = createMessages();
  const drawn = new Map();
  let day;
  let waiting;
  list.replaceChildren();
  setWaiting(false);

  function draw(bubble) {
    const chosen = messages.chosen(bubble);
    const live = messages.offer() === bubble && !chosen;
    return drawBubble(bubble, { name, live, chosen, press, share });
  }

  function place(bubble) {
    const made = draw(bubble);
    const before = drawn.get(bubble.place);
    drawn.set(bubble.place, made);
    if (before) before.replaceWith(made);
    else list.append(...dayLine(bubble), made);
  }

  function dayLine({ at }) {
    if (dayOf(new Date(at)) === day) return [];
    day = dayOf(new Date(at));
    return [element('li', { class: 'day' }, day)];
  }

  /** Buttons live and die with what is said later: bubbles that have some are drawn again where that shows. */
  function refreshChoices(except) {
    for (const bubble of messages.all()) {
      if (bubble === except || !(bubble.choices?.length || bubble.asks)) continue;
      const made = draw(bubble);
      const before = drawn.get(bubble.place);
      if (made.isEqualNode(before)) continue;
      before.querySelector('.choices')?.replaceWith(made.querySelector('.choices'));
    }
  }

  function setWaiting(shown) {
    clearTimeout(waiting);
    byId('waiting').hidden = !shown;
    if (shown) waiting = setTimeout(() => setWaiting(false), WAITING_MS);
  }

  return {
    last: messages.last,
    isEmpty: () => messages.all().length === 0,
    add(message) {
      const bubble = messages.add(message);
      if (!bubble) return;
      place(bubble);
      refreshChoices(bubble);
      setWaiting(message.from === 'person');
      if (message.from === 'person') toEnd();
    },
    /** Plays what a message says, where the browser lets a page speak. */
    speak: ({ replaces, seq }) =>
      (drawn.get(replaces) ?? drawn.get(seq))
        ?.querySelector('audio')
        ?.play()
        .catch(() => undefined),
    close: () => setWaiting(false),
  };
}
