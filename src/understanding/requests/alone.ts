import type { OpenRequest, Request } from '../../assistant/request';
import type { Token } from '../text/tokens';

const state =
  /^(?:(?:what is |whats )?(?:the |my |any )?(?:status|progress|update|haal)(?: update| check)?|kya haal hai|kya chal raha hai|kitna hua)(?: (?:please|now|abhi|batao|kya hai|check karo|dikhao))?$/;
const vaguely =
  /^(?:(?:a )?(?:bit|little|little bit|thoda|thoda sa|slightly|much|aur) )?(?:earlier|later|sooner|pehle|baad mein|aage|piche|jaldi|der se)(?: (?:please|kar do|karo|kardo|time|instead|chahiye))*$/;
const lastOne = /(?:^| )(?:the )?(?:last|latest|aakhri|pichla) (?:one|wala)(?: |$)/;

/** The words of refusals that look like times: "not now", "abhi nahi". */
const notNow =
  /^(?:(?:no|nahi|okay|sorry|please) )?(?:not (?:now|right now|today|yet|at the moment|anymore)|(?:abhi|aaj) (?:nahi|mat|rehne do)(?: (?:karo|kar|karna|chahiye))?|nahi abhi|filhal nahi)(?: (?:please|thanks|bhai|yaar))*$/;
/** "wait a minute" is no length of time. */
const waits =
  /^(?:(?:please|ok|okay|arre|oh|accha) )*(?:(?:wait|hold on|hang on|ruko|just|give me|bas)(?: (?:for )?(?:a|one|ek|1))?|a|one|ek) (?:minute|second_unit|second|moment|sec|min|bit|tick)(?: (?:please|ruko|wait|bhai|yaar|do))*$/;

/** Words that ask by themselves, and of which only what was spoken of before says what. */
export function alone(tokens: readonly Token[], { intent, slots, asking, options }: OpenRequest): Request | undefined {
  if (tokens.length > 12) return undefined;
  const said = tokens.map(({ word }) => word).join(' ');
  if (asking !== undefined && notNow.test(said)) return { intent: 'deny', slots: {} };
  if (waits.test(said)) return { intent: 'unknown', slots: {} };
  if (state.test(said)) return { intent: 'charging_status', slots: {} };
  if (intent === 'reschedule_booking' && vaguely.test(said)) return { intent, slots: { ...slots } };
  const charges = intent === 'list_transactions' || intent === 'transaction_details';
  if (charges && asking === undefined && !options && lastOne.test(said) && !/\b(?:cancel|week|month)\b/.test(said))
    return { intent: 'transaction_details', slots: { last: true } };
  return undefined;
}

/** With nothing to refuse, "stop" is an order, and "cancel" where bookings are spoken of. */
export function halts(tokens: readonly Token[], { intent }: OpenRequest): boolean {
  const said = tokens.map(({ word }) => word).join(' ');
  const bookings = intent === 'list_bookings' || intent === 'check_availability';
  return stops.test(said) || (bookings && cancels.test(said));
}

const stops =
  /^(?:(?:just|now|ok|okay|accha) )*(?:stop|stop it|stop that|band|band kar|band karo|band kar do|rok|rok do|ruko jao)(?: now| abhi)?$/;
const cancels =
  /^(?:(?:just|ok|okay|accha) )*(?:cancel|radd)(?: (?:all|all of them|everything|karo|kar do|kar))?(?: abhi| now)?$/;
