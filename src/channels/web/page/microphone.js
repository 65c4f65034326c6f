import { byId, setText } from './dom.js';
import { openRecorder } from './recorder.js';
import { timeSpan } from './time.js';
import { toBase64, toWav } from './wav.js';

/** As much speech as fits into one message. */
const LONGEST_S = 30;

/**
 * The microphone: pressed once it records, pressed again it sends, Escape throws away. `send` gets a recording in base64
 * and resolves once it was taken; `tell` shows a sentence.
 */
export function createMicrophone(send, tell) {
  const button = byId('microphone');
  let recording;
  let timer;
  let busy = false;

  function show(seconds) {
    const on = seconds !== undefined;
    button.setAttribute('aria-pressed', String(on));
    button.setAttribute('aria-label', on ? 'Stop and send the voice message' : 'Record a voice message');
    setText(byId('recorded'), on ? timeSpan(seconds) : '');
  }

  async function begin() {
    recording = await openRecorder();
    let seconds = 0;
    show(seconds);
    tell('Recording. Press again to send, Escape to throw it away.');
    timer = setInterval(() => {
      seconds += 1;
      show(seconds);
      if (seconds >= LONGEST_S) void run(() => end(true));
    }, 1000);
  }

  async function end(wanted) {
    clearInterval(timer);
    const { stop } = recording;
    recording = undefined;
    show();
    tell('');
    const sound = await stop();
    if (wanted) await send(await toBase64(await toWav(sound)));
  }

  /** One step at a time; what goes wrong is said. The button is not disabled meanwhile: it would lose the keyboard's focus. */
  async function run(step) {
    if (busy) return;
    busy = true;
    try {
      await step();
    } catch (error) {
      tell(error instanceof DOMException ? 'That recording was empty. Please try again.' : error.message);
    }
    busy = false;
  }

  button.addEventListener('click', () => run(recording ? () => end(true) : begin));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && recording) void run(() => end(false));
  });
  show();
  /** Throws away what is being recorded: somebody else speaks now. */
  return () => recording && run(() => end(false));
}
