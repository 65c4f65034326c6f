import type { Conversation, Step } from '../conversation';
import type { Operation } from '../ledger/operation';
import type { Answering } from './decide';

/** An order as it is written down before anything is sent. */
export function planOf(
  { order, meanwhile }: Step & { step: 'order' },
  found: Conversation,
  { hearing, replyId, turn }: Answering,
): Operation {
  const { person, incoming, note } = hearing;
  const { language, timezone } = turn.speech.format;
  return {
    order,
    state: 'planned',
    conversation: found.name,
    person: person.id,
    identity: incoming.identity,
    chat: incoming.chat,
    replyId,
    language,
    timezone,
    plannedAt: turn.now.toString(),
    saidAt: incoming.at.toString(),
    ...(meanwhile !== undefined && { meanwhile }),
    ...(note && { asked: { ...(note.echo && { heard: note.spoken.text }), aloud: note.aloud } }),
  };
}
