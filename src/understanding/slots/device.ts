import type { Request, SlotName } from '../../assistant/request';
import { every, first } from '../clauses/clause';
import type { Filling } from './context';

/** The device meant: by name or id, by "it", or only by its words. */
export function device(filling: Filling): void {
  const { clause, request } = filling;
  const named = every(clause, 'device').at(-1);
  const chosen = first(clause, 'option');
  const offered = chosen && filling.utterance.context?.options?.[chosen.index];
  const words = every(clause, 'unknown_device').at(-1);
  if (named) setDevice(request, 'device_id', named.device.device_id, named.guessed);
  else if (offered) setDevice(request, 'device_id', offered, false);
  else if (words) request.slots.device_text = words.text;
  else if (filling.spoken && meansIt(clause)) request.slots.device_id = filling.spoken;
}

/** "it", and the "it" in "when it is full". */
const meansIt = (clause: Filling['clause']): boolean =>
  every(clause, 'reference').some(({ whom }) => whom === 'it') ||
  every(clause, 'full').some(({ from }) => clause.tokens[from]?.word === 'it') ||
  elliptic.test(clause.text);

/** "the charger is not working", "kab khaali hoga": of what is spoken of, though no word refers to it. */
const elliptic =
  /^(?:(?:yeh|ye|wo|to|aur|phir) )?kab (?:tak )?(?:free|khaali)\b|^(?:the |yeh |ye |this )?charger (?:is not|isnt|nahi|doesnt|kaam nahi|chalti nahi|abhi nahi)\b/;

export function setDevice(request: Request, slot: 'device_id' | 'to_device_id', id: string, guessed: boolean): void {
  request.slots[slot] = id;
  if (guessed) addGuess(request, slot);
}

function addGuess(request: Request, slot: SlotName): void {
  request.guessed = [...(request.guessed ?? []).filter((name) => name !== slot), slot];
}

/** Which connector, where the device can have it. */
export function connector({ clause, utterance, request }: Filling): void {
  const said = every(clause, 'connector').at(-1);
  if (said?.index === undefined) return;
  const id =
    request.slots.device_id ??
    (utterance.context?.intent === request.intent ? utterance.context.slots.device_id : undefined);
  const known = utterance.devices.find(({ device_id }) => device_id === id);
  if (known?.num_connectors !== undefined && said.index >= known.num_connectors) return;
  request.slots.connector_id = said.index;
}

/** Several devices in one request. One alone is `device_id` where the intent has it, and a list for uptime. */
export function devices(filling: Filling): void {
  const { clause, request, spoken } = filling;
  const named = every(clause, 'device');
  const all = every(clause, 'reference').some(({ whom }) => whom === 'all');
  const ids = [...new Set(named.map(({ device }) => device.device_id))];
  const words = every(clause, 'unknown_device').at(-1);
  if (words) request.slots.device_text = words.text;
  if (all && !ids.length) request.slots.device_ids = ['*'];
  else if (!ids.length && !words && spoken && every(clause, 'reference').length) ids.push(spoken);
  if (!ids.length) return;
  const several = request.intent === 'device_uptime' || ids.length > 1 || words !== undefined;
  const slot = several ? 'device_ids' : 'device_id';
  if (several) request.slots.device_ids = ids;
  else request.slots.device_id = ids[0] ?? '';
  if (named.some(({ guessed }) => guessed)) addGuess(request, slot);
}
