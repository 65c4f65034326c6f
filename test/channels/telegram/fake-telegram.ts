import { Temporal } from '../../../src/assistant/time';
import type { RawRequest } from '../../../src/channels/door';
import { type Answer, type Call, type FakeApi, startFakeApi } from '../fake-api';

export const token = '7001112223:AAE-fake';
export const secret = 'Kq3_s3cret-token';
export const clock = { now: () => Temporal.Instant.from('2026-11-22T09:00:00Z') };

/** A webhook call as Telegram makes it. */
export function webhook(update: unknown, given: string | undefined = secret): RawRequest {
  return {
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': given },
    body: Buffer.from(typeof update === 'string' ? update : JSON.stringify(update)),
  };
}

/** What the Bot API says when it refuses. */
export function refused(error_code: number, description: string, parameters?: object): Answer {
  return { status: error_code, body: { ok: false, error_code, description, ...(parameters && { parameters }) } };
}

/** As much of the Bot API as is called here; `updates` says what a poll gets. */
export function startFakeTelegram(updates: (call: Call) => Promise<unknown[]> = async () => []): Promise<FakeApi> {
  let posted = 1400;
  return startFakeApi(async (call) => {
    switch (call.method) {
      case 'sendMessage':
      case 'sendPhoto':
      case 'sendDocument':
      case 'sendVoice':
        return { body: { ok: true, result: { message_id: ++posted, date: 0, chat: { id: call.body.chat_id } } } };
      case 'editMessageText':
        return { body: { ok: true, result: { message_id: call.body.message_id } } };
      case 'getMe':
        return {
          body: { ok: true, result: { id: 7001112223, is_bot: true, first_name: 'Kazam', username: 'kazam_bot' } },
        };
      case 'getUpdates':
        return { body: { ok: true, result: await updates(call) } };
      case 'answerCallbackQuery':
      case 'deleteWebhook':
        return { body: { ok: true, result: true } };
      default:
        return refused(404, 'Not Found');
    }
  });
}
