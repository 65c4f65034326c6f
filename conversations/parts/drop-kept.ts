import { ask, reply, type Step, type Turn } from '../../src/assistant/conversation';
import { fill } from '../../src/assistant/slots/slot';
import type { Wording } from '../../src/assistant/wording';
import { keptMeant, keptWhat } from './kept-words';

/** The start that would be forgotten, in words; undefined where there is none, or it would be asked which. */
export async function droppable({ kept, request, speech }: Turn): Promise<string | undefined> {
  const meant = keptMeant(await kept(), request.slots, speech.format.timezone);
  const isClear = meant.length === 1 || request.slots.all;
  return meant.length > 0 && isClear ? meant.map((each) => keptWhat(each, speech)).join(', ') : undefined;
}

/** Forgets the start that was asked for later and is meant; of several it asks which. Undefined where there is none. */
export async function dropKept(turn: Turn): Promise<Step | undefined> {
  const { speech, request } = turn;
  const words = speech.in(WORDING);
  const meant = keptMeant(await turn.kept(), request.slots, speech.format.timezone);
  if (meant.length === 0) return undefined;
  if (meant.length > 1 && !request.slots.all) {
    const choices = meant.slice(0, 4).map((each) => fill(turn, keptWhat(each, speech), { booking_id: each.id }));
    return ask('booking_id', words.which, choices);
  }
  const dropped = [];
  for (const each of meant) if (await turn.withdraw(each.id)) dropped.push(keptWhat(each, speech));
  return reply(dropped.length > 0 ? words.dropped(dropped.join('\n')) : words.tooLate);
}

const WORDING: Wording<{ which: string; dropped(starts: string): string; tooLate: string }> = {
  en: {
    which: 'Which of these should I drop?',
    dropped: (starts) => `All right, I will not start this: ${starts}.`,
    tooLate: 'Its time has come already, so it cannot be dropped any more. Say "stop charging" to end it.',
  },
  hi: {
    which: 'इनमें से कौन सा रहने दूँ?',
    dropped: (starts) => `ठीक है, यह शुरू नहीं करूँगा: ${starts}।`,
    tooLate: 'इसका समय आ चुका है, इसलिए अब नहीं हटा सकता। बंद करने के लिए "चार्जिंग बंद करो" कहिए।',
  },
  hinglish: {
    which: 'Inmein se kaun sa rehne doon?',
    dropped: (starts) => `Theek hai, yeh start nahi karunga: ${starts}.`,
    tooLate: 'Iska time aa chuka hai, isliye ab nahi hata sakta. Band karne ke liye "charging band karo" boliye.',
  },
};
