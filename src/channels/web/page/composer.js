import { byId } from './dom.js';

/** The box to write in. `send` gets a text and resolves once it was taken; until then the words stay. */
export function createComposer(send) {
  const form = byId('composer');
  const text = byId('text');
  const button = form.querySelector('[type="submit"]');
  const grow = () => {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight + 2}px`;
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (words === '' || button.disabled) return;
    button.disabled = true;
    const taken = await send(words);
    button.disabled = false;
    if (taken && text.value.trim() === words) text.value = '';
    grow();
    text.focus();
  });
  text.addEventListener('input', grow);
  text.addEventListener('keydown', (event) => {
    // Enter that ends a composed word (Hindi keyboards) is not the one that sends.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
}
