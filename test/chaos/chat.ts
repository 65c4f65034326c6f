import type { Channel, MessageRef, Outgoing } from '../../src/assistant/reply';
import type { Log } from './log';

/** A message in a chat, with everything it has ever said. */
export interface ChatMessage {
  chat: string;
  ref: MessageRef;
  /** The name its sender gave it. */
  replyId: string;
  said: { atMs: number; text: string }[];
  buttons: Outgoing['buttons'];
}

/**
 * `named`: a name posted twice is one message, as on the page. `plain`: every post is a message, as in Telegram.
 * `readable`: the same, and what was posted can be looked for, as in Slack.
 */
export type ChatKind = 'named' | 'plain' | 'readable';

/** What people see. */
export interface Chats {
  channel: Channel;
  messages(): readonly ChatMessage[];
  /** Called whenever something new is to be seen. */
  watch(see: (message: ChatMessage) => void): void;
}

export function createChats({ kind, nowMs, log }: { kind: ChatKind; nowMs: () => number; log: Log }): Chats {
  const messages: ChatMessage[] = [];
  const watchers: ((message: ChatMessage) => void)[] = [];
  const edits = new Set<string>();

  function show(message: ChatMessage, { text, buttons }: Outgoing): void {
    message.said.push({ atMs: nowMs(), text });
    message.buttons = buttons;
    log.note(`${message.chat} ${message.ref} "${text}"`);
    for (const see of [...watchers]) see(message);
  }

  async function post(chat: string, outgoing: Outgoing, replyId: string): Promise<MessageRef> {
    const known = kind === 'named' && messages.find((each) => each.chat === chat && each.replyId === replyId);
    if (known) return known.ref;
    const message = { chat, ref: `m${messages.length + 1}`, replyId, said: [], buttons: [] };
    messages.push(message);
    show(message, outgoing);
    return message.ref;
  }

  return {
    channel: {
      post,
      ...(kind === 'readable' && {
        postUnlessThere: async (chat: string, outgoing: Outgoing, replyId: string) =>
          messages.find((each) => each.chat === chat && each.replyId === replyId)?.ref ?? post(chat, outgoing, replyId),
      }),
      async edit(chat, ref, outgoing, replyId) {
        const message = messages.find((each) => each.ref === ref);
        if (!message) return void (await post(chat, outgoing, replyId));
        // The page takes the same edit once.
        const name = `${ref} ${replyId} ${outgoing.text}`;
        if (kind === 'named' && edits.has(name)) return;
        edits.add(name);
        show(message, outgoing);
      },
    },
    messages: () => messages,
    watch: (see) => void watchers.push(see),
  };
}
