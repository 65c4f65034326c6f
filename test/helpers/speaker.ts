import type { WebMessage } from '../../src/channels/web/web-message';

/** What the assistant said, as a test compares it: the words, the labels of the buttons, what it edits. */
export interface Told {
  seq: number;
  text: string;
  buttons: string[];
  /** The address of the words spoken. */
  audio?: string;
  /** What the picture below it shows, in words. */
  picture?: string;
  /** The file below it. */
  file?: { name: string; address: string };
  replaces?: number;
}

/** What the page can send. */
type Sent = { text: string } | { choice: string } | { audio: string } | { location: [number, number] };

/** One person at the chat page: speaks by POST, hears by server-sent events, hears everything in order and once. */
export interface Speaker {
  id: string;
  userId: string;
  /** Says something and hears the next thing the assistant says. */
  says(text: string): Promise<Told>;
  /** Sends a recording and hears the next thing the assistant says. */
  speaks(recording: Uint8Array): Promise<Told>;
  /** Presses the newest button of that label and hears what comes of it. */
  presses(label: string): Promise<Told>;
  /** Says something, or presses a button by its value, without waiting for an answer. */
  sends(said: Sent): Promise<void>;
  /** The next thing the assistant says. */
  hears(): Promise<Told>;
  /** What was said and not heard yet; call it when all is settled. */
  unheard(): Promise<string[]>;
  /** The value behind the newest button of that label. */
  choiceOf(label: string): string;
  leaves(): void;
}

/** Only so that a test that waits in vain says for whom. */
const GIVE_UP_MS = 20_000;

export function createSpeaker(url: string, id: string, userId: string): Speaker {
  const leaving = new AbortController();
  const heard: WebMessage[] = [];
  const inbox: WebMessage[] = [];
  const waiting: ((message: WebMessage) => void)[] = [];

  async function listen(): Promise<void> {
    const response = await fetch(`${url}/api/messages/stream?person=${id}`, { signal: leaving.signal });
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) take(event);
    }
  }

  function take(event: string): void {
    const data = event.split('\n').find((line) => line.startsWith('data: '));
    if (!data) return;
    const message: WebMessage = JSON.parse(data.slice('data: '.length));
    if (message.from === 'person') return;
    const next = waiting.shift();
    if (next) next(message);
    else inbox.push(message);
  }

  function next(): Promise<WebMessage> {
    const message = inbox.shift();
    if (message) return Promise.resolve(message);
    return new Promise((resolve, reject) => {
      const before = heard.map(({ text }) => text).join('\n  ');
      const timer = setTimeout(() => reject(new Error(`${id} heard nothing more after:\n  ${before}`)), GIVE_UP_MS);
      waiting.push((came) => {
        clearTimeout(timer);
        resolve(came);
      });
    });
  }

  listen().catch(() => undefined);

  async function hears(): Promise<Told> {
    const message = await next();
    heard.push(message);
    const { seq, text, choices, replaces, audio, image_alt: picture, file } = message;
    const below = {
      ...(audio !== undefined && { audio }),
      ...(picture !== undefined && { picture }),
      ...(file && { file }),
    };
    const told = { seq, text, buttons: choices.map(({ label }) => label), ...below };
    return replaces === undefined ? told : { ...told, replaces };
  }

  async function sends(said: Sent): Promise<void> {
    const body = JSON.stringify({ person: id, ...said });
    const response = await fetch(`${url}/api/messages`, { method: 'POST', body });
    if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  }

  function choiceOf(label: string): string {
    const choice = heard.flatMap(({ choices }) => choices).findLast((each) => each.label === label);
    if (!choice) throw new Error(`there is no button "${label}" under: ${heard.at(-1)?.text}`);
    return choice.value;
  }

  return {
    id,
    userId,
    hears,
    sends,
    choiceOf,
    async says(text) {
      await sends({ text });
      return hears();
    },
    async speaks(recording) {
      await sends({ audio: Buffer.from(recording).toString('base64') });
      return hears();
    },
    async presses(label) {
      await sends({ choice: choiceOf(label) });
      return hears();
    },
    async unheard() {
      return inbox.map(({ text }) => text);
    },
    leaves: () => leaving.abort(),
  };
}
