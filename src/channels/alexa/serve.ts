import { type Reach, reachKey } from '../../assistant/later/reach';
import type { Channel } from '../../assistant/reply';
import { contextIn, contextKey } from '../../assistant/turn/context';
import { takeTurn } from '../../assistant/turn/take-turn';
import type { World } from '../../assistant/world';
import type { Call } from './envelope';
import type { WaitFor } from './in-time';
import type { Fetch } from './one-moment';
import type { OpenQuestion } from './render';
import { createAlexaChannel } from './send';
import { createAlexaSkill } from './skill';
import type { AnswerAlexa } from './skill-options';

/** The question that waits for an answer of whoever has this account, wherever it was asked. */
async function openQuestion({ identity, locale }: Call, { people, store }: World): Promise<OpenQuestion | undefined> {
  const { id } = await people.who({ identity, locale });
  const { open } = contextIn(await store.read(contextKey(id))).value;
  if (!open) return undefined;
  const { text, choices = [] } = open.question;
  return { text, isYesOrNo: open.asking === 'confirm', options: choices.map(({ label }) => label) };
}

/** The skill in the assistant's world: a turn is taken while Alexa waits, and speaks to her. */
export function serveAlexa(world: World, skillId: string, given: { wait?: WaitFor; fetch?: Fetch } = {}): AnswerAlexa {
  return createAlexaSkill({
    ...given,
    skillId,
    take: (incoming, mouth) =>
      takeTurn(incoming, {
        ...world,
        channelOf: (chat) => (chat === incoming.chat ? mouth : world.channelOf(chat)),
        // Nobody sees it, and drawing takes longer than all the rest.
        draw: async ({ title }) => ({ alt: title, svg: '', png: new Uint8Array() }),
      }),
    later: (job) => world.messages.send(job, { group: job.identity, id: job.id }),
    openQuestion: (call) => openQuestion(call, world),
    link: (identity, code) => world.people.linkCode(identity, code),
  });
}

/** The channel of what comes after a request was answered: it goes to the chat of their own that a person spoke in last. */
export function createLaterChannel({
  store,
  clock,
  people,
  channelOf,
}: Pick<World, 'store' | 'clock' | 'people' | 'channelOf'>): Channel {
  return createAlexaChannel({
    store,
    clock,
    async elsewhere(identity) {
      const person = await people.who({ identity });
      const chat = (await store.read<Reach>(reachKey(person)))?.value.chat;
      return chat === undefined ? undefined : { chat, channel: channelOf(chat) };
    },
  });
}
