import type { HandlerInput } from 'ask-sdk-core';
import type { OpenQuestion, Said } from './render';

/** What a yes would press, kept by Alexa as long as she listens. */
const ATTRIBUTE = 'yes';

/** A question below an answer, with one button for it ("Shall I book it?"): no slot waits for it, but it can be answered. */
export function offeredIn(messages: readonly Said[]): { question: OpenQuestion; value: string } | undefined {
  const last = messages.at(-1);
  const [button, ...more] = last?.buttons ?? [];
  if (!last || !button || more.length > 0 || !last.text.trimEnd().endsWith('?')) return undefined;
  return { question: { text: last.text, isYesOrNo: true, options: [] }, value: button.value };
}

/** Notes what a yes to what is said now would press; nothing where nothing is offered. */
export function noteOffer({ attributesManager }: HandlerInput, value: string | undefined): void {
  attributesManager.setSessionAttributes(value === undefined ? {} : { [ATTRIBUTE]: value });
}

/** The button a yes presses, where this is a yes to what was offered just before. */
export function acceptedIn({ requestEnvelope: { request, session } }: HandlerInput): string | undefined {
  const isYes = request.type === 'IntentRequest' && request.intent.name === 'AMAZON.YesIntent';
  const value: unknown = session?.attributes?.[ATTRIBUTE];
  return isYes && typeof value === 'string' ? value : undefined;
}
