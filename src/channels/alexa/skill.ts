import type { HandlerInput, RequestHandler, Skill } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { type Call, callOf } from './envelope';
import { hear } from './hear';
import { codeIn } from './link-code';
import { offeredIn } from './offered';
import { answer, handler, isOneOf, openly } from './respond';
import { heardIn, LINK_INTENT, QUERY, wordsOf } from './said';
import type { AnswerAlexa, SkillOptions } from './skill-options';
import { ALEXA_SENTENCES } from './wording';

/** The requests that are not words: opening, closing, help, linking. */
function ownHandlers(options: SkillOptions): RequestHandler[] {
  const { openQuestion, link } = options;
  const listening = async (input: HandlerInput, call: Call, text: string): Promise<Response> => {
    const open = await openQuestion(call);
    return answer(input, [{ text }], call, open ?? openly(ALEXA_SENTENCES[call.language].whatElse));
  };
  return [
    handler(isOneOf('LaunchRequest'), (input, call) => listening(input, call, ALEXA_SENTENCES[call.language].welcome)),
    handler(isOneOf('AMAZON.HelpIntent'), (input, call) => listening(input, call, ALEXA_SENTENCES[call.language].help)),
    // It ends the talk and answers an open question with a no. It never stops a charge: who means that says so.
    handler(isOneOf('AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'), async (input, call) => {
      const open = await openQuestion(call);
      const goodbye = [{ text: ALEXA_SENTENCES[call.language].goodbye }];
      return answer(input, open ? (await hear(input, call, 'no', options)).messages : goodbye, call);
    }),
    handler(isOneOf(LINK_INTENT), async (input, call) => {
      const words = ALEXA_SENTENCES[call.language];
      const { request } = input.requestEnvelope;
      const code = request.type === 'IntentRequest' ? codeIn(heardIn(request.intent, QUERY)) : undefined;
      if (code === undefined) return answer(input, [], call, openly(words.sayDigits));
      const person = await link(call.identity, code);
      if (!person) return answer(input, [{ text: words.wrongCode }], call);
      return answer(input, [{ text: words.linked(person.name) }], call, openly(words.whatElse));
    }),
    // A session that has ended, and what other services tell, want no words.
    handler(
      ({ requestEnvelope: { request } }) => request.type !== 'IntentRequest',
      ({ responseBuilder }) => responseBuilder.getResponse(),
    ),
    handler(
      ({ requestEnvelope }) => wordsOf(requestEnvelope.request, callOf(requestEnvelope).language) === undefined,
      (input, call) => listening(input, call, ALEXA_SENTENCES[call.language].notCaught),
    ),
  ];
}

/** Whatever else was said is taken as a turn. */
const turnHandler = (options: SkillOptions): RequestHandler =>
  handler(
    () => true,
    async (input, call) => {
      const words = wordsOf(input.requestEnvelope.request, call.language) ?? '';
      const { messages, isDone } = await hear(input, call, words, options);
      const open = isDone ? await options.openQuestion(call) : undefined;
      const offered = isDone && !open ? offeredIn(messages) : undefined;
      return answer(input, messages, call, open ?? offered?.question, offered?.value);
    },
  );

/** The skill, on Amazon's SDK, which is loaded with the first request. */
export function createAlexaSkill(options: SkillOptions): AnswerAlexa {
  const create = async (): Promise<Skill> => {
    const { SkillBuilders } = await import('ask-sdk-core');
    return SkillBuilders.custom()
      .withSkillId(options.skillId)
      .addRequestHandlers(...ownHandlers(options), turnHandler(options))
      .addErrorHandler(
        () => true,
        (input) => {
          const call = callOf(input.requestEnvelope);
          return answer(input, [{ text: ALEXA_SENTENCES[call.language].failed }], call);
        },
      )
      .create();
  };
  let skill: Promise<Skill> | undefined;
  return async (envelope) => {
    skill ??= create();
    return (await skill).invoke(envelope);
  };
}
