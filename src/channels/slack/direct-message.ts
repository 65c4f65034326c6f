import { type CallSlack, refusal } from './client';

/**
 * The direct message with somebody who typed a command elsewhere. Its own id and not the person's, which would do for
 * posting: what they answer there must be the same conversation. Where Slack refuses to say it, the person's it is.
 */
export async function directMessage(slack: CallSlack, user: string): Promise<string> {
  try {
    const { channel } = await slack((client) => client.conversations.open({ users: user }));
    return channel?.id ?? user;
  } catch (error) {
    if (refusal(error) === undefined) throw error;
    return user;
  }
}
