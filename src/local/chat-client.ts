/** A message of the web channel, as far as a terminal shows it. */
interface Message {
  seq: number;
  from: 'assistant' | 'person';
  text: string;
  choices: { label: string; value: string }[];
}

/** A button to press instead of words to send. */
export interface Press {
  choice: string;
}

/** Talks over the web channel of a running program. */
export interface ChatClient {
  /** Sends it and resolves when the replies have settled. */
  say(what: string | Press): Promise<void>;
  /** The button of the last reply with that number, where there is one. */
  choice(number: string): Press | undefined;
  close(): void;
}

/** After the last reply nothing more is expected for so long; a charger that is being asked may take its 15 s and more. */
const QUIET_MS = 700;
const CHARGER_MS = 20_000;

/** Connects to `url` as one person; every new reply is shown. */
export async function createChatClient(
  url: string,
  person: string,
  show: (text: string, choices: Message['choices']) => void,
): Promise<ChatClient> {
  const closing = new AbortController();
  const address = `${url}/api/messages`;
  const first = await fetch(`${address}?person=${encodeURIComponent(person)}&after=-1`);
  if (!first.ok) throw new Error(((await first.json()) as { error?: string }).error ?? `${url} does not let us in.`);
  const { messages } = (await first.json()) as { messages: Message[] };
  let seen = messages.at(-1)?.seq ?? 0;
  let choices: Message['choices'] = [];

  /** New replies, as soon as there are some or the time is up. */
  async function replies(withinMs: number): Promise<Message[]> {
    const stream = await fetch(`${address}/stream?person=${encodeURIComponent(person)}&after=${seen}`, {
      signal: AbortSignal.any([closing.signal, AbortSignal.timeout(withinMs)]),
    });
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of stream.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const found = text
        .split('\n\n')
        .slice(0, -1)
        .flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? [])
        .map((json) => JSON.parse(json) as Message);
      seen = Math.max(seen, ...found.map(({ seq }) => seq));
      const said = found.filter(({ from }) => from === 'assistant');
      if (said.length > 0) return said;
    }
    return [];
  }

  async function settle(): Promise<void> {
    let waitMs = CHARGER_MS;
    for (;;) {
      const said = await replies(waitMs).catch((error: Error) => {
        if (error.name !== 'TimeoutError') throw error;
        return [];
      });
      for (const message of said) {
        show(message.text, message.choices);
        choices = message.choices;
      }
      if (said.length === 0) return;
      // A line that ends so is a charger being asked: its outcome follows.
      waitMs = said.at(-1)?.text.endsWith('…') ? CHARGER_MS : QUIET_MS;
    }
  }

  return {
    async say(what) {
      const body = JSON.stringify(typeof what === 'string' ? { person, text: what } : { person, ...what });
      const sent = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      if (!sent.ok) throw new Error(((await sent.json()) as { error: string }).error);
      await settle();
    },
    choice(number) {
      const value = choices[Number(number) - 1]?.value;
      return value === undefined ? undefined : { choice: value };
    },
    close: () => closing.abort(),
  };
}
