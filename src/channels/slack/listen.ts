import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Incoming, Said } from '../../assistant/message';
import { Temporal } from '../../assistant/time';
import { chatOf, isDirect, type Place } from './chat';
import type { CallSlack, SlackApi } from './client';
import { clipIn, voiceOf } from './clip';
import { directMessage } from './direct-message';
import { typed } from './markup';
import { memberEmail } from './member';
import type { Speaker } from './speaker';

/** What the queue knows of a request, beside its body. */
export type Delivered = { speaker: Speaker; receivedAt: string };

/** What is listened with: Slack, and where messages go. */
export interface Ears {
  slack: CallSlack;
  api: SlackApi;
  take: (incoming: Incoming) => Promise<void>;
}

/** Listens for what a person can do in Slack: mention, write, command, press. Everything else passes unheard. */
export function listen(app: App<Delivered>, { slack, api, take }: Ears): App<Delivered> {
  const pass = (context: Delivered, place: Omit<Place, 'team'>, said: Said, ts?: string): Promise<void> => {
    const { team, user, identity, id } = context.speaker;
    const chat = chatOf({ team, ...place });
    const verifiedEmail = () => memberEmail(slack, team, user);
    const isPrivate = isDirect(place.channel);
    const order = isMoment(ts) ? { order: Math.round(Number(ts) * 1e6) } : {};
    return take({
      id,
      chat,
      identity,
      at: moment(ts, context.receivedAt),
      said,
      ...order,
      isPrivate,
      verifiedEmail,
    });
  };

  app.event('app_mention', async ({ event, context }) => {
    const place = { channel: event.channel, thread: event.thread_ts ?? event.ts };
    await pass(context, place, words(typed(event.text, context.botUserId)), event.ts);
  });

  app.message(async ({ message, context }) => {
    if (message.channel_type !== 'im') return;
    const place = { channel: message.channel };
    if (message.subtype === 'file_share') {
      const clip = clipIn(message.files, context.speaker.user);
      await pass(context, place, clip ? voiceOf(clip, api) : { kind: 'other', what: 'attachment' }, message.ts);
    }
    if (message.subtype === undefined)
      await pass(context, place, words(typed(message.text ?? '', context.botUserId)), message.ts);
  });

  app.command(/^\//, async ({ command, context }) => {
    const channel = isDirect(command.channel_id) ? command.channel_id : await directMessage(slack, command.user_id);
    await pass(context, { channel }, words(typed(command.text ?? '', undefined)));
  });

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ action, body, context }) => {
    if (body.channel === undefined || action.value === undefined) return;
    const thread: unknown = body.message?.thread_ts ?? body.container.thread_ts;
    const place = { channel: body.channel.id, ...(typeof thread === 'string' ? { thread } : {}) };
    await pass(context, place, { kind: 'choice', value: action.value }, action.action_ts);
  });

  return app;
}

/** Calling the assistant and saying nothing is asking what it can do. */
function words(text: string): Said {
  return { kind: 'text', text: text || 'help' };
}

/** Slack's "1700000000.123456", which orders what somebody did, whatever it was. */
function isMoment(ts: string | undefined): ts is string {
  return ts !== undefined && /^\d{1,10}(\.\d{1,6})?$/.test(ts);
}

/** The moment Slack says, else when the request came. */
function moment(ts: string | undefined, receivedAt: string): Temporal.Instant {
  if (!isMoment(ts)) return Temporal.Instant.from(receivedAt);
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(ts) * 1000));
}
