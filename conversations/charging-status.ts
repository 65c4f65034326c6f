import type { Transaction } from '../src/assistant/charging';
import { conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Extension } from '../src/assistant/later/extension';
import type { Driver } from '../src/assistant/person';
import { costOf } from '../src/assistant/site/price';
import { runningTransactions } from '../src/assistant/site/running';
import { optionalDevice } from '../src/assistant/slots/device';
import { Temporal } from '../src/assistant/time';
import type { Speech, Wording } from '../src/assistant/wording';
import { knownPrice } from './parts/estimate';
import { EXTEND_WORDING } from './parts/extend-wording';
import { planWords } from './parts/limit';
import { runningCharge } from './parts/running-charge';

/** How is my charge going? */
export const chargingStatus = conversation({
  name: 'charging-status',
  intent: 'charging_status',
  may: 'driver',
  acts: false,
  examples: { en: ['how is my charge going?'], hi: ['मेरी चार्जिंग कितनी हुई?'], hinglish: ['meri charging kitni hui?'] },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const running = await runningTransactions((turn.person as Driver).userId, turn.platform, turn.now);
    const meant = running.filter(({ deviceId }) => !device || deviceId === device.deviceId);
    if (meant.length === 0) return reply(device ? words.noneOn(turn.speech.device(device.deviceId)) : words.none);
    const cards = await Promise.all(meant.map((transaction) => card(transaction, turn)));
    const stops = meant.slice(0, 3).map(({ deviceId, connectorId }) => ({
      label: meant.length > 1 ? `${words.stop} ${deviceId}` : words.stop,
      request: { intent: 'stop_charging' as const, slots: { device_id: deviceId, connector_id: connectorId } },
      confirmed: true,
    }));
    return reply(cards.join('\n\n'), stops);
  },
});

/** Energy, power, cost so far, time left and what comes afterwards, as far as each is known. */
async function card(transaction: Transaction, turn: Turn): Promise<string> {
  const { speech, devices, now } = turn;
  const words = speech.in(WORDING);
  const { format } = speech;
  const { energyWh, powerW = 0, start, usageLimitWh } = transaction;
  const device = devices.find(({ deviceId }) => deviceId === transaction.deviceId);
  const price = device && (await knownPrice(device, turn));
  const seconds = start ? start.until(now).total('seconds') : 0;
  const { ends, extension } = await runningCharge(transaction, turn);
  const left = ends && now.until(ends).total('seconds');
  const lines = [
    words.since(speech.device(transaction.deviceId), start ? format.time(start) : undefined, format.energy(energyWh)),
    powerW > 0
      ? words.power(`${(powerW / 1000).toLocaleString('en-IN', { maximumFractionDigits: 1 })} kW`)
      : await whyNoPower(transaction, turn),
    price && words.cost(format.money(costOf(price, energyWh, seconds))),
    usageLimitWh !== undefined && words.upTo(format.energy(usageLimitWh)),
    ends && left !== undefined && left > 0 && words.left(format.duration(left), format.time(ends)),
    extension && words.thenMore(extensionWords(extension, ends ?? now, speech)),
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

/** What the person can do where no current flows. */
async function whyNoPower({ deviceId, connectorId }: Transaction, { platform, speech }: Turn): Promise<string> {
  const words = speech.in(WORDING);
  const state = (await platform.getDeviceState(deviceId))?.connectors.find((each) => each.connectorId === connectorId);
  if (state?.state === 'suspended_ev') return words.carPauses;
  return state?.state === 'suspended_evse' || state?.state === 'paused' ? words.chargerPauses : words.noPower;
}

function extensionWords({ amount, until }: Extension, from: Temporal.Instant, speech: Speech): string {
  if (until === undefined) return planWords(amount, from, speech);
  return speech.in(EXTEND_WORDING).until(speech.format.time(Temporal.Instant.from(until)));
}

const WORDING: Wording<{
  none: string;
  noneOn(device: string): string;
  stop: string;
  since(device: string, start: string | undefined, energy: string): string;
  power(kw: string): string;
  noPower: string;
  cost(money: string): string;
  left(duration: string, until: string): string;
  upTo(energy: string): string;
  carPauses: string;
  chargerPauses: string;
  thenMore(plan: string): string;
}> = {
  en: {
    none: 'You have no charge running just now.',
    noneOn: (device) => `You have no charge running on ${device}.`,
    stop: 'Stop',
    since: (device, start, energy) =>
      `${device} ${start ? `has been charging since ${start}` : 'is charging'}: ${energy} so far.`,
    power: (kw) => `It draws ${kw}.`,
    noPower: 'No current flows just now: is the car plugged in?',
    cost: (money) => `Cost so far: ${money}.`,
    left: (duration, until) => `${duration} left, until ${until}.`,
    upTo: (energy) => `It ends at ${energy}.`,
    carPauses: 'The car takes nothing just now: it may be full, or wait for a time set in the car.',
    chargerPauses: 'The charger has paused: it goes on by itself when it has power to give.',
    thenMore: (plan) => `Then I start it again, as you asked: ${plan}.`,
  },
  hi: {
    none: 'अभी आपका कोई चार्ज नहीं चल रहा।',
    noneOn: (device) => `${device} पर आपका कोई चार्ज नहीं चल रहा।`,
    stop: 'बंद करें',
    since: (device, start, energy) => `${device} पर ${start ? `${start} से ` : ''}चार्ज चल रहा है: अब तक ${energy}।`,
    power: (kw) => `${kw} ले रहा है।`,
    noPower: 'अभी करंट नहीं आ रहा: क्या गाड़ी का प्लग लगा है?',
    cost: (money) => `अब तक ${money}।`,
    left: (duration, until) => `${duration} बाकी, ${until} तक।`,
    upTo: (energy) => `${energy} पर बंद होगा।`,
    carPauses: 'गाड़ी अभी कुछ नहीं ले रही: शायद फ़ुल है, या गाड़ी में समय तय किया हुआ है।',
    chargerPauses: 'चार्जर ने अभी रोका है: बिजली मिलते ही अपने आप चलेगा।',
    thenMore: (plan) => `फिर जैसा आपने कहा, दोबारा शुरू करूँगा: ${plan}।`,
  },
  hinglish: {
    none: 'Abhi aapki koi charging nahi chal rahi.',
    noneOn: (device) => `${device} par aapki koi charging nahi chal rahi.`,
    stop: 'Band karein',
    since: (device, start, energy) =>
      `${device} par ${start ? `${start} se ` : ''}charging chal rahi hai: ab tak ${energy}.`,
    power: (kw) => `${kw} le raha hai.`,
    noPower: 'Abhi current nahi aa raha: gaadi ka plug laga hai kya?',
    cost: (money) => `Ab tak ${money}.`,
    left: (duration, until) => `${duration} baaki, ${until} tak.`,
    upTo: (energy) => `${energy} par band hoga.`,
    carPauses: 'Gaadi abhi kuch nahi le rahi: shayad full hai, ya gaadi mein time set hai.',
    chargerPauses: 'Charger ne abhi roka hai: bijli milte hi apne aap chalega.',
    thenMore: (plan) => `Phir jaisa aapne kaha, dobara start karunga: ${plan}.`,
  },
};
