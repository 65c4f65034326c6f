import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Assistant } from '../src/app/assistant';
import { createAlexaDoor } from '../src/channels/alexa/door';
import { clock, openAssistant } from './assistant';
import { given } from './given';
import { createHttpHandler, type HttpEvent } from './http-event';

type Envelope = Parameters<Assistant['answerAlexa']>[0];
type Answer = Awaited<ReturnType<Assistant['answerAlexa']>>;

const { answerAlexa } = openAssistant(process.env);
const skillId = given('ALEXA_SKILL_ID', process.env.ALEXA_SKILL_ID);
const handleHttp = createHttpHandler({ '/alexa': createAlexaDoor({ skillId, clock, answer: answerAlexa }) });

/**
 * Alexa, either way she comes. By her own trigger, which only that skill may pull, there is nothing to verify; by HTTPS,
 * which is the only way in the regions where Alexa calls no functions, the signature is. What comes by HTTPS always has a
 * path, whatever its sender wrote.
 */
export const handler = (event: Envelope | HttpEvent): Promise<Answer | APIGatewayProxyStructuredResultV2> =>
  'rawPath' in event ? handleHttp(event) : answerAlexa(event as Envelope);
