import { createHash } from 'node:crypto';
import type { Identity } from '../../assistant/message';
import { object, type Payload, type SlackJob, text } from './payload';

/** Who spoke, and the name of what they did: the same for every delivery of it. */
export interface Speaker {
  /** The workspace the app is installed in. */
  team: string;
  user: string;
  identity: Identity;
  id: string;
}

/**
 * Who speaks in a request. `nobody` where it is well-formed and no person acted: our own messages come back as events, and so
 * do edits. `undefined` where it is not Slack's. Door and worker both ask here, so that group and identity are one.
 */
export function speaker(path: SlackJob['path'], payload: Payload, body: string): Speaker | 'nobody' | undefined {
  if (path === 'events') return ofEvent(payload);
  if (path === 'commands') {
    if (payload.ssl_check !== undefined) return 'nobody';
    return named(payload.team_id, payload.user_id, payload.trigger_id ?? digest(body));
  }
  const user = object(payload.user);
  return named(object(payload.team)?.id ?? user?.team_id, user?.id, payload.trigger_id ?? digest(body));
}

function ofEvent(payload: Payload): Speaker | 'nobody' | undefined {
  const event = object(payload.event);
  if (event === undefined || text(payload.event_id) === undefined) return undefined;
  if (event.bot_id !== undefined || text(event.user) === undefined) return 'nobody';
  // The workspace the app is installed in: in a channel shared between companies the event may carry the other one.
  const authorization = object(Array.isArray(payload.authorizations) ? payload.authorizations[0] : undefined);
  return named(authorization?.team_id ?? payload.team_id, event.user, payload.event_id);
}

function named(givenTeam: unknown, givenUser: unknown, givenId: unknown): Speaker | undefined {
  const [team, user, id] = [text(givenTeam), text(givenUser), text(givenId)];
  if (team === undefined || user === undefined || id === undefined) return undefined;
  return { team, user, identity: `slack:${team}:${user}`, id: `slack:${id}` };
}

function digest(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
