import { askToConfirm } from '../confirm';
import type { Step, Turn } from '../conversation';
import type { Incoming } from '../message';
import type { Reply } from '../reply';
import { type Audience, say } from '../say';
import type { World } from '../world';
import { hearSpeech, isVoiceNote } from './hear-speech';
import type { Asked, Heard } from './heard';
import { type Hearing, listed } from './hearing';
import { languageFor } from './language-for';
import type { Known } from './look-up';
import { finishMessage } from './received';
import { didYouSay, unheardReply, type VoiceNote, voiceAnswer, voiceNote } from './voice-answer';

/**
 * A message as words: one that was written as it is, a voice note as what was heard in it. Undefined where nothing was
 * heard: that is said, and what was open stays open.
 */
export async function listenTo(
  message: Incoming,
  { person, preferences, devices, context: { value: context }, heard }: Known,
  world: World,
): Promise<{ incoming: Incoming; note?: VoiceNote } | undefined> {
  if (!isVoiceNote(message)) return { incoming: message };
  const spoken = await hearSpeech(message, heard, person, context, listed(devices), world);
  if (typeof spoken !== 'string') {
    const incoming: Incoming = { ...message, said: { kind: 'text', text: spoken.text } };
    return { incoming, note: voiceNote(spoken, preferences, message, world.voice) };
  }
  const reply = unheardReply(spoken, languageFor(message, person, { ...preferences, ...context }));
  await say(world, { person: person.id, chat: message.chat }, `${message.id}.0`, reply);
  await finishMessage(world.store, world.clock, message);
  return undefined;
}

/**
 * What was heard and not written is read back before it acts. A yes that may have been something else is no yes: then the
 * question stands, and is asked again.
 */
export function asSpoken(heard: Heard, { note, context: { open } }: Hearing): Heard {
  if (!note || !('requests' in heard)) return heard;
  if (!note.spoken.sure && open && heard.requests.some(({ confirmed }) => confirmed)) {
    return { answer: open.question, again: true };
  }
  return { requests: heard.requests.map((asked) => (asked.confirmed ? asked : markedSpoken(asked))) };
}

const markedSpoken = ({ request, ...asked }: Asked): Asked => ({ ...asked, request: { ...request, spoken: true } });

/** Where a question may have been another one, it is asked whether this was said; what acts is read back anyway. */
export function unsure({ note }: Hearing, { confirmed }: Asked, acts: boolean, turn: Turn): Step | undefined {
  if (!note || note.spoken.sure || confirmed || acts) return undefined;
  return askToConfirm(didYouSay(note.spoken.text, turn.speech.format.language), turn.speech);
}

/** Says what a message comes to; a voice note is answered with what was heard, and aloud where that is wished. */
export async function tell(hearing: Hearing, replyId: string, reply: Reply, isQuestion = false): Promise<void> {
  const { world, person, incoming, note, language, devices } = hearing;
  const audience: Audience = { person: person.id, chat: incoming.chat };
  const told = note ? voiceAnswer(reply, note, language, listed(devices), isQuestion) : reply;
  await say(world, audience, replyId, told);
}
