import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { type Call, callOf } from './envelope';
import { noteOffer } from './offered';
import { type OpenQuestion, render, type Said } from './render';

/** Says it, and listens on where a question is open; `accepts` is the button that a yes presses then. */
export function answer(
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
export const openly = (text: string): OpenQuestion => ({ text, isYesOrNo: false, options: [] });

/** True for requests of these types and intents. */
export const isOneOf =
  (...names: string[]) =>
  ({ requestEnvelope: { request } }: HandlerInput) =>
    names.includes(request.type === 'IntentRequest' ? request.intent.name : request.type);

/** A handler that is told who calls. */
export const handler = (
  canHandle: RequestHandler['canHandle'],
  handle: (input: HandlerInput, call: Call) => Response | Promise<Response>,
): RequestHandler => ({ canHandle, handle: (input) => handle(input, callOf(input.requestEnvelope)) });
