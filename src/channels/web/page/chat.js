import { get, post } from './call.js';
import { createComposer } from './composer.js';
import { showConversation } from './conversation.js';
import { byId, setText } from './dom.js';
import { showExamples } from './examples.js';
import { keepAtEnd } from './keep-at-end.js';
import { listen } from './stream.js';

/** The chat: who is speaking, what was said. `onMessage` hears that something was said by anybody. */
export function startChat(onMessage) {
  const notice = byId('notice');
  const toEnd = keepAtEnd(byId('scroll'), byId('messages'));
  let person;
  let conversation;
  let stop = () => {};

  async function say(what) {
    setText(notice, '');
    try {
      await post('/api/messages', { person: person.id, ...what });
      return true;
    } catch (error) {
      setText(notice, error.message);
      return false;
    }
  }

  async function press(choice) {
    const buttons = document.querySelectorAll('.choices button:enabled');
    for (const button of buttons) button.disabled = true;
    if (await say({ choice: choice.value })) return;
    for (const button of buttons) button.disabled = false;
  }

  const send = (text) => say({ text });

  function speakAs(chosen) {
    stop();
    conversation?.close();
    person = chosen;
    conversation = showConversation({ name: person.name, press, toEnd });
    showExamples(person, send);
    byId('welcome').hidden = true;
    setText(notice, '');
    stop = listen(person.id, {
      message(message) {
        byId('welcome').hidden = true;
        conversation.add(message);
        onMessage();
      },
      connected(yes) {
        setText(notice, yes ? '' : 'Connection lost. Trying again…');
        if (yes) void welcome(chosen);
      },
    });
  }

  /** An empty stream says nothing, so whether there is anything at all is asked. */
  async function welcome(chosen) {
    const { messages } = await get(`/api/messages?person=${encodeURIComponent(chosen.id)}&after=-1`).catch(() => ({}));
    if (chosen === person && messages?.length === 0) byId('welcome').hidden = !conversation.isEmpty();
  }

  createComposer(send);
  return speakAs;
}
