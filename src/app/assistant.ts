import { trigger } from '../assistant/ledger/carry-out';
import { tellOutcome } from '../assistant/ledger/tell-outcome';
import { onceMore } from '../assistant/once-more';
import type { Handler, MessageJob, TriggerJob } from '../assistant/queue';
import { apologise } from '../assistant/turn/apologise';
import { createFairTurn } from '../assistant/turn/fair-share';
import type { World } from '../assistant/world';
import { serveAlexa } from '../channels/alexa/serve';
import type { AnswerAlexa } from '../channels/alexa/skill-options';
import { notices, tellNotice } from '../notifications';
import { sweep } from '../notifications/sweep';
import type { Settings } from '../settings';
import { createReader } from './reader';
import { createWorld, type Surroundings } from './world';

/** The assistant, put together: what the queues and the minute call. */
export interface Assistant {
  handleMessage: Handler<MessageJob>;
  handleTrigger: Handler<TriggerJob>;
  /** Tells a person whose message could not be handled at all. */
  apologise(job: MessageJob): Promise<void>;
  answerAlexa: AnswerAlexa;
  sweep(): Promise<void>;
}

/** Puts the assistant together on its surroundings. */
export const createAssistant = (surroundings: Surroundings): Assistant =>
  createAssistantIn(createWorld(surroundings), surroundings.settings);

/** Puts the assistant together in a world. */
export function createAssistantIn(world: World, settings: Settings): Assistant {
  const takeFairTurn = createFairTurn();
  const handlerIn = (within: World): ((job: MessageJob) => Promise<void>) => {
    const take = createReader(within, settings, (incoming) => takeFairTurn(incoming, within));
    return async (job) => {
      if (job.kind === 'outcome') return tellOutcome(job.owner, job.operation, within);
      if (job.kind === 'notice') return tellNotice(job.notice, job.owner, job.id, within);
      return take(job);
    };
  };
  const handle = handlerIn(world);
  const again = onceMore(world);
  const handleAgain = handlerIn(again);
  const sayFailed = createReader(again, settings, (incoming) => apologise(incoming, again));

  return {
    handleMessage: (job, attempt) => (attempt > 1 ? handleAgain : handle)(job),
    handleTrigger: ({ owner, operation }) => trigger(owner, operation, world),
    async apologise(job) {
      if (job.kind !== 'outcome' && job.kind !== 'notice') await sayFailed(job);
    },
    answerAlexa: serveAlexa(world, settings.alexaSkillId ?? ''),
    sweep: () => sweep(world, notices),
  };
}
