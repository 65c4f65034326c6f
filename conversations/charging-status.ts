import type { Transaction } from '../src/assistant/charging';
import { conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Driver } from '../src/assistant/person';
import { costOf } from '../src/assistant/price';
import { runningTransactions } from '../src/assistant/running';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { knownPrice } from './parts/estimate';

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

/** Energy, power, cost so far and time left, as far as each is known. */
async function card(transaction: Transaction, turn: Turn): Promise<string> {
  const { speech, devices, now } = turn;
  const words = speech.in(WORDING);
  const { format } = speech;
  const { energyWh, powerW = 0, start, usageLimitWh } = transaction;
  const device = devices.find(({ deviceId }) => deviceId === transaction.deviceId);
  const price = device && (await knownPrice(device, turn));
  const seconds = start ? start.until(now).total('seconds') : 0;
  const limit = await turn.limitOf(transaction);
  const left = limit?.seconds === undefined ? undefined : limit.seconds - seconds;
  const lines = [
    words.since(speech.device(transaction.deviceId), start ? format.time(start) : undefined, format.energy(energyWh)),
    powerW > 0
      ? words.power(`${(powerW / 1000).toLocaleString('en-IN', { maximumFractionDigits: 1 })} kW`)
      : words.noPower,
    price && words.cost(format.money(costOf(price, energyWh, seconds))),
    left !== undefined &&
      left > 0 &&
      start &&
      words.left(format.duration(left), format.time(start.add({ seconds: Math.round(seconds + left) }))),
    left === undefined &&
      usageLimitWh !== undefined &&
      limit?.usageLimitWh !== undefined &&
      words.upTo(format.energy(usageLimitWh)),
  ];
  return lines.filter((line) => typeof line === 'string').join(' ');
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
  },
};
