import type { Conversation } from '../conversation';
import type { Request } from '../request';

type Conversations = { conversations: readonly Conversation[] };

/** The conversation that a request belongs to; undefined where nobody understood what is asked for. */
export const conversationOf = ({ intent }: Request, { conversations }: Conversations): Conversation | undefined =>
  conversations.find((each) => each.intent === intent);

/** True where a request may change something. */
export const acts = (request: Request, among: Conversations): boolean => conversationOf(request, among)?.acts === true;

/** True where what is said to a request is written down first, to be said again and not thought anew. */
export function binds(request: Request, among: Conversations): boolean {
  const found = conversationOf(request, among);
  return found !== undefined && (found.acts || found.promises === true);
}
