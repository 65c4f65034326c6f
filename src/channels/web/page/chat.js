import { get, post } from './call.js';
import { createComposer } from './composer.js';
import { showConversation } from './conversation.js';
import { byId, setText } from './dom.js';
import { showExamples } from './examples.js';
import { keepAtEnd } from './keep-at-end.js';
import { createMicrophone } from './microphone.js';
import { whereAmI } from './place.js';
import { listen } from './stream.js';

/** The chat: who is speaking, what was said. `onMessage` hears that something was said by anybody. */
export function startChat(onMessage) {
  const notice = byId('notice');
  const toEnd = keepAtEnd(byId('scroll'), byId('messages'));
  let person;
  let conversation;
  let stop = () => {};
  let aloud = false;

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

  async function share() {
    try {
      await say({ location: await whereAmI() });
    } catch (error) {
      setText(notice, error.message);
    }
  }

  const send = (text) => say({ text });

  async function sendVoice(audio) {
    // Who asks by voice is answered aloud, if they wish answers by voice at all.
    aloud = true;
    if (!(await say({ audio }))) aloud = false;
  }

  function speakAs(chosen) {
    stop();
    aloud = false;
    void hush();
    conversation?.close();
    person = chosen;
    conversation = showConversation({ name: person.name, press, share, toEnd });
    showExamples(person, send);
    byId('welcome').hidden = true;
    setText(notice, '');
    stop = listen(person.id, {
      message(message) {
        byId('welcome').hidden = true;
        conversation.add(message);
        if (aloud && message.audio) conversation.speak(message);
        if (message.audio) aloud = false;
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
  const hush = createMicrophone(sendVoice, (sentence) => setText(notice, sentence));
  return speakAs;
}
