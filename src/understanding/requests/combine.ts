import type { Request } from '../../assistant/request';
import { first } from '../clauses/clause';
import type { Piece } from '../clauses/split';
import { decide } from '../intents/decide';
import { extend } from '../slots/extend';
import { build, deviceOf, type Setting } from './build';

/** The requests of all pieces in the order said; what is no request is left out where another is. */
export function combine(pieces: readonly Piece[], setting: Setting): { requests: Request[]; verbal: boolean } {
  const requests: Request[] = [];
  let spoken = setting.utterance.context?.slots.device_id;
  let verbal = false;
  let reported: string | undefined;
  for (const { clause, takenBack } of pieces) {
    if (takenBack) continue;
    const made = build(clause, spoken === undefined ? setting : extend(setting, { spoken }));
    inherit(made, reported);
    reported = made[0]?.intent === 'unknown' ? deviceOf(clause) : undefined;
    spoken = deviceOf(clause) ?? (first(clause, 'unknown_device') ? undefined : spoken);
    verbal ||= (decide(clause)?.weight ?? 0) > 30;
    requests.push(...made);
  }
  const meant = requests.filter(({ intent }) => intent !== 'unknown');
  const real = meant.some(({ intent }) => intent !== 'help')
    ? meant.filter(({ intent }) => intent !== 'help')
    : meant.slice(0, 1);
  return { requests: real.length ? real : [{ intent: 'unknown', slots: {} }], verbal };
}

/** "i just plugged in at tower a, start charging": the order is for the device just spoken of. */
function inherit(made: readonly Request[], device: string | undefined): void {
  const [request] = made;
  if (!request || !device || (request.intent !== 'start_charging' && request.intent !== 'stop_charging')) return;
  if (request.slots.device_id === undefined && request.slots.device_text === undefined)
    request.slots.device_id = device;
}
