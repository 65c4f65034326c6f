import type { CallSlack } from './client';

/**
 * The e-mail address Slack vouches for: of a full member of this workspace, never of a bot, a guest, somebody from another
 * company in a shared channel, or a left account. What a profile says of itself is no proof for anybody else.
 */
export async function memberEmail(slack: CallSlack, team: string, user: string): Promise<string | undefined> {
  const { user: account } = await slack((client) => client.users.info({ user }));
  if (account === undefined || account.id !== user) return undefined;
  const isMember = account.team_id === team || account.enterprise_user?.teams?.includes(team);
  const isLesser =
    account.deleted ||
    account.is_bot ||
    account.is_restricted ||
    account.is_ultra_restricted ||
    account.is_stranger ||
    account.is_invited_user ||
    account.is_email_confirmed === false;
  return isMember && !isLesser ? account.profile?.email?.toLowerCase() : undefined;
}
