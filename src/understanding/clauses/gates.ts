import type { Intent } from '../../assistant/request';
import { decide } from '../intents/decide';
import { acting } from '../intents/order';
import { elsewhere } from '../text/clean';
import { inOrder } from '../text/order-of-words';
import type { Clause } from './clause';
import { conditional, withoutProviso } from './condition';
import { elseMeant, journey } from './domain';
import { dismissed, negated } from './negation';
import { reported } from './report';
import { theirs } from './theirs';
import { toldOf } from './told';

/** What things did, where no verb gives an order. */
const complained =
  /\b(?:ate|took|lost|happened|happening|deducted|debited|failed|went|came|gave|got|died|never|yesterday|last night|complaint|problem|issue|error|why|refund|wrong|stuck|slow|kata|kat|katta|kate)\b/;

/** No word of it orders anything: only what was named beside "charging" speaks for it. */
const weak = (clause: Clause, intent: Intent): boolean =>
  intent === 'start_charging' && (decide(clause)?.weight ?? 0) <= 50;

/** Why a clause that looks like an order is none. */
export type Gate = 'negated' | 'condition' | 'report' | 'asked' | 'elsewhere' | 'theirs' | 'other';

export function gateOf(said: Clause, intent: Intent): Gate | undefined {
  if (dismissed(said)) return 'negated';
  if (theirs(said, intent)) return 'theirs';
  const clause = { ...said, text: withoutReason(withoutCourtesy(said.text)) };
  const orders = acting.has(intent) || intent === 'notify_when_free' || intent === 'notify_when_done';
  const ordered = intent === 'create_booking' ? { ...clause, text: withoutProviso(clause.text) } : clause;
  if (orders && negated(ordered, intent)) return 'negated';
  if (acting.has(intent)) return noOrder(clause, intent);
  if (intent === 'charging_status' && (levelTold(clause) || elsewhereCharged.test(clause.text))) return 'report';
  if (
    intent === 'tariff' &&
    /^(?:agar|jab|if|when|once)\b/.test(clause.text) &&
    !/\b(?:kitna|how|what|kya)\b/.test(clause.text)
  )
    return 'condition';
  if (narrated(clause, intent) || toldOf(clause, intent)) return 'report';
  return intent !== 'help' && intent !== 'name_device' && elseMeant(clause) ? 'other' : undefined;
}

/** A charger made to start anew charges nobody. */
const rebooted = ({ text }: Clause): boolean =>
  /\b(?:restart|reboot|reset|boot)\b/.test(text) && !/\b(?:charge|charging|session)\b/.test(text);

/** "why did it cross the road? to stop tower b": what for, and no order. */
const answers = ({ text, tokens, from }: Clause): boolean =>
  (/^to <?[a-z]/.test(text) && Boolean(tokens[from]?.gap.includes('?'))) || /^(?:in order|so as) to\b/.test(text);

function noOrder(clause: Clause, intent: Intent): Gate | undefined {
  if (intent === 'start_charging' && rebooted(clause)) return 'other';
  if (intent === 'cancel_booking' && journey.test(clause.text) && !/booking|slot|<code>/.test(clause.text))
    return 'other';
  if (clause.text.includes(elsewhere)) return 'elsewhere';
  if (answers(clause)) return 'report';
  if (conditional(clause, intent)) return 'condition';
  if (intent === 'extend_charging' && goesOn(clause)) return 'report';
  const order = intent === 'create_booking' ? { ...clause, text: withoutProviso(clause.text) } : clause;
  const told = intent === 'cancel_booking' ? { ...order, text: order.text.replace(whichOne, ' ') } : order;
  if (reported(told) || (weak(clause, intent) && complained.test(told.text))) return 'report';
  if (asked(order)) return 'asked';
  return elseMeant(order) ? 'other' : undefined;
}

/** Turns of politeness that look like negations and questions. */
const courtesies: readonly RegExp[] = [
  /\b(?:dont forget to|why dont (?:you|we)|why not|dont worry|if you dont mind|cant you|wont you|couldnt you|no problem|if so|if yes|mat bhool|mat bhoolna)\b/g,
  /\b(?:(?:i|we|<reference>) )?(?:would |will |d )?(?:be )?(?:so |very |really )?(?:grateful|thankful|obliged|great|good|nice|kind|helpful|lovely|glad|appreciate(?: <reference>)?) if (?:you|u|we|i|<reference>) (?:could|can|would|will)\b/g,
  /\b(?:i|we) (?:was|am|were) (?:just )?wondering if (?:you|u|i|we) (?:could|can|might)(?: (?:maybe|possibly|please|perhaps))?\b/g,
  /\bwould <reference> be (?:possible|ok|okay|fine) (?:for you |for me )?to\b/g,
  /\bis <reference> (?:possible (?:for you )?to|(?:any|a|some) way (?:to|you can|you could|i can|i could))\b/g,
  /(?:\b(?:i|we|<parking>|gaadi|driver|vehicle) )?\b(?:(?:will|shall|am|are|is|would|going to|be) ){0,2}(?:reach|reaching|come|coming|arrive|arriving|be there|be at)\b/g,
  /\bwhen(?:ever)? you (?:get|have) (?:a |the |some )?(?:chance|moment|time|minute|second)\b/g,
];

const withoutCourtesy = (text: string): string =>
  courtesies.reduce((plain, courtesy) => plain.replace(courtesy, ' '), text);

/** "cancel the slot i booked": which one, and nothing told. */
const whichOne =
  /\b(?:by mistake |galti se |wrongly )(?:(?:i|we) )?(?:booked|reserved|made|done)\b|\b(?:that |which )?(?:i|we) (?:have |had )?(?:booked|reserved|made|have)\b|\bbooked by mistake\b/;

const elsewhereCharged =
  /\b(?:gaadi|car|bike|charge) to (?:ghar|home|kal|office|bahar)\b|\b(?:ghar|home) par charge (?:ho|kar)\b/;

/** A state told of what is past: "it looked busy", "i came home empty". */
const narrated = (clause: Clause, intent: Intent): boolean =>
  (intent === 'device_status' || intent === 'check_availability' || intent === 'find_chargers') &&
  (decide(clause)?.weight ?? 0) < 66 &&
  !/^(?:is|are|was|were|did|does|do|has|have|what|which|who|when|where|how|any|can|could|will|kya|kaun|koi|kab|tell|show|check)\b|\b(?:kya|kaun|kaunsa|kab)\b/.test(
    clause.text,
  ) &&
  !clause.tokens[clause.to]?.gap.includes('?') &&
  (/\b(?:went|came|took|gave|saw|drove|thought|happened|returned|waited|released|looked|showed|ate|broke|noticed|booked though)\b/.test(
    clause.text,
  ) ||
    /\b(?:i|we) (?:was|were|am|did|have|had) (?:not|never|doing)\b/.test(clause.text) ||
    (intent === 'find_chargers' && /\bnahi khul\b/.test(clause.text)) ||
    (intent === 'find_chargers' &&
      /\bnahi hai\b/.test(clause.text) &&
      !/charg|station|\bfree\b|khaali|koi/.test(clause.text)));

/** "my battery is 18 percent only": told, and nothing asked. */
const levelTold = ({ text }: Clause): boolean =>
  /\b(?:battery|soc|charge) (?:(?:is|at|hai|mein|abhi|now|only|just|about|around|down to|almost|low) )*(?:<none>|low|dead|khatam|kam)(?: (?:only|hai|now|bacha|baaki|baki|left|percent))*$/.test(
    text,
  ) && !/\b(?:kya|how|is my|what|kitna)\b/.test(text);

/** What runs is spoken of, and nothing is to be done about it. */
const goesOn = ({ text }: Clause): boolean =>
  /\b(?:is|are|been) (?:running|charging|ongoing|in progress)\b/.test(text) &&
  !/\b(?:add|put|let|extend|make|give|keep|top)\b/.test(text);

/** "kya booking cancel hui": of what is past. */
const pastAsked = inOrder(/\bkya\b/, /\b(?:hua|gaya|kiya|liya|diya|chuka)(?: hai| tha)?$/);

/** "kya booking cancel kar sakte hain": whether it can be done at all, of none in particular. */
const mayOne =
  /^kya (?!(?:tum|main_hi|please|koi)\b)(?:[a-z]+ )*(?:kar|ho) sakta hai$|^(?!.*<)(?!.*\btum\b).*\b(?:kar|ho) sakta hai (?:kya|na)$/;

function asked({ text }: Clause): boolean {
  return (
    mayOne.test(text) ||
    pastAsked(text) ||
    /^(?:can|could|may|will|would|should) (?:guests?|visitors?|drivers?|people|others|customers?|everyone|everybody|employees|staff|tenants|he|she|they|kids|(?:my|our|the|a) (?:wife|husband|friend|son|daughter|colleague|team|guests?|visitors?|family|drivers?|manager|boss))\b/.test(
      text,
    ) ||
    /^(?:and |so |but |hey |<cue> )*(?:did|does|do (?:i|we|they)|was|were|has|have|had|why|when|who|whose|what|which|where|how|is|are|am i|(?:will|would) (?:my|the|it|this|that)|should i|must i|shall i|kab|kaun|kyon|kisne|kaise|kitna)\b/.test(
      text,
    ) ||
    /\b(?:kaise|kyon|kisne|kiska|kab) |\bhow (?:to|do i|can i|should i)\b|\b(?:on|off) (?:or|ya) (?:on|off|not)\b/.test(
      text,
    ) ||
    /\bkitna\b/.test(text) ||
    /\b(?:kya (?:main|mujhe)|should i|do i have to|do i need)\b/.test(text) ||
    /\b(?:kya (?:tha|hua)|(?:tha|hai|kiya|hua|gaya|diya|raha|chuka|liya|hoga) (?:kya|na))$/.test(text)
  );
}

/** "because i left" explains an order, and tells of nothing else. */
function withoutReason(text: string): string {
  const found = / (?:because|cause|kyunki|since (?:i|we|my|the|it)|(?<!soon )as (?:i|we|my)) /.exec(text);
  return withoutNews(found ? text.slice(0, found.index) : text);
}

/** "enable kar do theek ho gaya": the news behind the order is why. */
function withoutNews(text: string): string {
  const ordered = /\b(?:kar (?:do|dena|lo|dijiye)|karo)(?= )/.exec(text);
  if (!ordered) return text;
  const end = ordered.index + ordered[0].length;
  return /^ (?:(?!(?:usne|maine|bola|kaha|nahi|tha|jab|agar|to|na)\b)\S+ ){0,4}(?:ho|bhar|lag|aa|ja|mil|nikal|pahunch) (?:gaya|chuka)(?: hai| hun)?$/.test(
    text.slice(end),
  )
    ? text.slice(0, end)
    : text;
}
