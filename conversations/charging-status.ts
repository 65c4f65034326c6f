import { conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Driver } from '../src/assistant/person';
import type { Choice } from '../src/assistant/reply';
import { type OpenCharge, openCharges } from '../src/assistant/site/running';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { otherStarts } from './parts/alternatives';
import { chargeCard } from './parts/charge-card';
import { isOver, isStuck } from './parts/standing-charge';

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
    const shown = await shownCharges(device?.deviceId, turn);
    if (shown.length === 0) return reply(device ? words.noneOn(turn.speech.device(device.deviceId)) : words.none);
    const cards = await Promise.all(shown.map((charge) => chargeCard(charge, turn)));
    const others = await othersFor(shown, turn);
    const text = [...cards, ...(others.length > 0 ? [words.free] : [])].join('\n\n');
    return reply(text, [...stops(shown, words.stop), ...others]);
  },
});

/** The charges that run, and those that stand still on a charger where nothing else has charged since. */
async function shownCharges(deviceId: string | undefined, { person, platform, now }: Turn): Promise<OpenCharge[]> {
  const open = await openCharges({ userId: (person as Driver).userId }, platform, now);
  const meant = open.filter(({ transaction }) => deviceId === undefined || transaction.deviceId === deviceId);
  const shown = await Promise.all(
    meant.map(async ({ transaction, state, runs }) => {
      if (runs) return true;
      if (isOver(state)) return false;
      const last = await platform.getLatestTransaction(transaction.deviceId);
      return !last || last.txnId === transaction.txnId || last.connectorId !== transaction.connectorId;
    }),
  );
  return meant.filter((_, index) => shown[index]);
}

function stops(shown: OpenCharge[], stop: string): Choice[] {
  const running = shown.filter(({ runs }) => runs).slice(0, 3);
  return running.map(({ transaction: { deviceId, connectorId } }) => ({
    label: shown.length > 1 ? `${stop} ${deviceId}` : stop,
    request: { intent: 'stop_charging', slots: { device_id: deviceId, connector_id: connectorId } },
    confirmed: true,
  }));
}

/** Where a charger has let somebody down, those that could be had instead. */
async function othersFor(shown: OpenCharge[], turn: Turn): Promise<Choice[]> {
  const [stuck] = shown.filter(({ state }) => isStuck(state));
  return stuck ? otherStarts(stuck.transaction.deviceId, {}, turn) : [];
}

const WORDING: Wording<{ none: string; noneOn(device: string): string; stop: string; free: string }> = {
  en: {
    none: 'You have no charge running just now.',
    noneOn: (device) => `You have no charge running on ${device}.`,
    stop: 'Stop',
    free: 'These are free now:',
  },
  hi: {
    none: 'अभी आपका कोई चार्ज नहीं चल रहा।',
    noneOn: (device) => `${device} पर आपका कोई चार्ज नहीं चल रहा।`,
    stop: 'बंद करें',
    free: 'ये अभी खाली हैं:',
  },
  hinglish: {
    none: 'Abhi aapki koi charging nahi chal rahi.',
    noneOn: (device) => `${device} par aapki koi charging nahi chal rahi.`,
    stop: 'Band karein',
    free: 'Yeh abhi free hain:',
  },
};
