import { get } from './call.js';
import { startChat } from './chat.js';
import { byId, setText } from './dom.js';
import { pickPerson } from './people.js';
import { startSite } from './site.js';

/** On a narrow screen one of the two is seen at a time. */
function startViews() {
  const buttons = byId('views').querySelectorAll('button');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      document.body.dataset.view = button.dataset.view;
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === button));
    });
  }
  byId('views').hidden = false;
}

// Not every browser lets the keyboard into a part that scrolls by itself.
byId('scroll').tabIndex = 0;

try {
  const { people } = await get('/api/people');
  let look = () => {};
  pickPerson(
    people,
    startChat(() => look()),
  );
  const looked = await startSite(people);
  if (looked) {
    look = looked;
    document.body.classList.add('with-site');
    startViews();
  }
} catch (error) {
  setText(byId('notice'), error.message);
}
