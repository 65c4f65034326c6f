import type { Turn } from '../../src/assistant/conversation';
import type { Extension } from '../../src/assistant/later/watch';
import { costOf } from '../../src/assistant/site/price';
import type { OpenCharge } from '../../src/assistant/site/running';
import { Temporal } from '../../src/assistant/time';
import type { Speech, Wording } from '../../src/assistant/wording';
import { knownPrice } from './estimate';
import { EXTEND_WORDING } from './extend-wording';
import { planWords } from './limit';
import { runningCharge } from './running-charge';
import { standingWords } from './standing-charge';

/** Energy, power, cost so far, time left and what comes afterwards, as far as each is known; what to do where it stands still. */
export async function chargeCard(charge: OpenCharge, turn: Turn): Promise<string> {
  const { transaction, device: state, runs } = charge;
  const { speech, devices, now } = turn;
  const words = speech.in(WORDING);
  const { format } = speech;
  const { energyWh, powerW = 0, start, usageLimitWh, deviceId } = transaction;
  const device = devices.find((each) => each.deviceId === deviceId);
  const price = device && (await knownPrice(device, turn));
  const seconds = start ? start.until(now).total('seconds') : 0;
  const { ends, extension } = await runningCharge(transaction, turn);
  const left = ends && now.until(ends).total('seconds');
  const head = runs ? words.since : words.begun;
  const lines = [
    head(speech.device(deviceId), start && format.time(start), format.energy(energyWh)),
    charge.state === 'charging' && powerW > 0
      ? words.power(`${(powerW / 1000).toLocaleString('en-IN', { maximumFractionDigits: 1 })} kW`)
      : standingWords(charge.state, speech),
    !state.online && words.offline(state.lastSeen && format.time(state.lastSeen)),
    price && words.cost(format.money(costOf(price, energyWh, seconds))),
    runs && usageLimitWh !== undefined && words.upTo(format.energy(usageLimitWh)),
    runs && ends && left !== undefined && left > 0 && words.left(format.duration(left), format.time(ends)),
    runs && extension && words.thenMore(extensionWords(extension, ends ?? now, speech)),
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

function extensionWords({ amount, until }: Extension, from: Temporal.Instant, speech: Speech): string {
  if (until === undefined) return planWords(amount, from, speech);
  return speech.in(EXTEND_WORDING).until(speech.format.time(Temporal.Instant.from(until)));
}

const WORDING: Wording<{
  since(device: string, start: string | undefined, energy: string): string;
  begun(device: string, start: string | undefined, energy: string): string;
  power(kw: string): string;
  offline(since: string | undefined): string;
  cost(money: string): string;
  left(duration: string, until: string): string;
  upTo(energy: string): string;
  thenMore(plan: string): string;
}> = {
  en: {
    since: (device, start, energy) =>
      `${device} ${start ? `has been charging since ${start}` : 'is charging'}: ${energy} so far.`,
    power: (kw) => `It draws ${kw}.`,
    cost: (money) => `Cost so far: ${money}.`,
    left: (duration, until) => `${duration} left, until ${until}.`,
    upTo: (energy) => `It ends at ${energy}.`,
    thenMore: (plan) => `Then I will start it again, as you asked: ${plan}.`,
    begun: (device, start, energy) =>
      `Your charge on ${device}${start ? `, begun at ${start}` : ''}: ${energy} so far.`,
    offline: (since) => `The charger is offline${since ? ` since ${since}` : ''}, so this is as of then.`,
  },
  hi: {
    since: (device, start, energy) => `${device} पर ${start ? `${start} से ` : ''}चार्ज चल रहा है: अब तक ${energy}।`,
    power: (kw) => `${kw} ले रहा है।`,
    cost: (money) => `अब तक ${money}।`,
    left: (duration, until) => `${duration} बाकी, ${until} तक।`,
    upTo: (energy) => `${energy} पर बंद होगा।`,
    thenMore: (plan) => `फिर जैसा आपने कहा, दोबारा शुरू करूँगा: ${plan}।`,
    begun: (device, start, energy) => `${device} पर आपका चार्ज${start ? `, ${start} से` : ''}: अब तक ${energy}।`,
    offline: (since) => `चार्जर ${since ? `${since} से ` : ''}ऑफ़लाइन है, इसलिए यह तब तक की जानकारी है।`,
  },
  hinglish: {
    since: (device, start, energy) =>
      `${device} par ${start ? `${start} se ` : ''}charging chal rahi hai: ab tak ${energy}.`,
    power: (kw) => `${kw} le raha hai.`,
    cost: (money) => `Ab tak ${money}.`,
    left: (duration, until) => `${duration} baaki, ${until} tak.`,
    upTo: (energy) => `${energy} par band hoga.`,
    thenMore: (plan) => `Phir jaisa aapne kaha, dobara start karunga: ${plan}.`,
    begun: (device, start, energy) => `${device} par aapki charging${start ? `, ${start} se` : ''}: ab tak ${energy}.`,
    offline: (since) => `Charger ${since ? `${since} se ` : ''}offline hai, isliye yeh tab tak ki jaankari hai.`,
  },
};
