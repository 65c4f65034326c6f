import type { HandlerInput, RequestHandler, Skill } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Identity, Incoming } from '../../assistant/message';
import type { Person } from '../../assistant/person';
import type { Channel } from '../../assistant/reply';
import { type Call, callOf } from './envelope';
import { inTime, type WaitFor } from './in-time';
import { type AlexaJob, incomingOf } from './incoming';
import { codeIn } from './link-code';
import { acceptedIn, noteOffer, offeredIn } from './offered';
import { type Fetch, sayMeanwhile } from './one-moment';
import { type OpenQuestion, render, type Said } from './render';
import { heardIn, LINK_INTENT, QUERY, wordsOf } from './said';
import { createMouth } from './send';
import { ALEXA_SENTENCES } from './wording';

/** What a skill needs of the assistant behind it. */
export interface SkillOptions {
  /** Requests for another skill are refused. */
  skillId: string;
  /** Takes a message to its end; what is said in its chat meanwhile goes to `mouth`. */
  take(incoming: Incoming, mouth: Channel): Promise<void>;
  /** Has a message taken later, whatever has become of it so far; resolves when it is safe. */
  later(job: AlexaJob): Promise<void>;
  /** The question that waits for an answer of theirs. */
  openQuestion(call: Call): Promise<OpenQuestion | undefined>;
  /** Links the account to the person whose code it is. */
  link(identity: Identity, code: string): Promise<Person | undefined>;
  wait?: WaitFor;
  fetch?: Fetch;
}

/** Answers one request of the Alexa service; rejects where it is not one, or for another skill. */
export type AnswerAlexa = (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;

/** Says it, and listens on where a question is open; `accepts` is the button that a yes presses then. */
function answer(
  input: HandlerInput,
  messages: Said[],
  { language }: Call,
  open?: OpenQuestion,
  accepts?: string,
): Response {
  const { responseBuilder } = input;
  const { speech, reprompt } = render(messages, language, open);
  noteOffer(input, accepts);
  responseBuilder.speak(speech);
  if (reprompt !== undefined) responseBuilder.reprompt(reprompt);
  return responseBuilder.withShouldEndSession(reprompt === undefined).getResponse();
}

/** A question of Alexa's own, to which anything may be said. */
const openly = (text: string): OpenQuestion => ({ text, isYesOrNo: false, options: [] });

/** True for requests of these types and intents. */
const isOneOf =
  (...names: string[]) =>
  ({ requestEnvelope: { request } }: HandlerInput) =>
    names.includes(request.type === 'IntentRequest' ? request.intent.name : request.type);

/** A handler that is told who calls. */
const handler = (
  canHandle: RequestHandler['canHandle'],
  handle: (input: HandlerInput, call: Call) => Response | Promise<Response>,
): RequestHandler => ({ canHandle, handle: (input) => handle(input, callOf(input.requestEnvelope)) });

/** Takes what was said as a turn; what takes too long, or fails, is queued, and its outcome told in the person's chat. */
async function hear(
  input: HandlerInput,
  call: Call,
  words: string,
  { take, later, wait, fetch }: SkillOptions,
): Promise<{ messages: Said[]; isDone: boolean }> {
  const { id, identity, language, locale, at } = call;
  const sentences = ALEXA_SENTENCES[language];
  const choice = acceptedIn(input);
  const pressed = choice === undefined ? {} : { choice };
  const job: AlexaJob = { kind: 'alexa', id, identity, words, ...pressed, language, locale, receivedAt: at };
  const mouth = createMouth();
  const onSlow = () => void sayMeanwhile(input.requestEnvelope, sentences.oneMoment, fetch);
  const ended = await inTime(take(incomingOf(job), mouth), onSlow, wait).catch(() => 'failed' as const);
  if (ended === 'in time') {
    const said = mouth.said();
    return { messages: said.length > 0 ? said : [{ text: sentences.again }], isDone: true };
  }
  mouth.close();
  await later(job);
  return { messages: [...mouth.said(), { text: sentences.stillOnIt }], isDone: false };
}

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
