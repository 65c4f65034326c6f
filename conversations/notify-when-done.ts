import type { Transaction } from '../src/assistant/charging';
import { conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Driver } from '../src/assistant/person';
import { runningTransactions } from '../src/assistant/site/running';
import type { KnownDevice } from '../src/assistant/site/site';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';

/** Tell me when my charge ends. What was started here is watched anyway; what was started elsewhere is from now on. */
export const notifyWhenDone = conversation({
  name: 'notify-when-done',
  intent: 'notify_when_done',
  may: 'driver',
  acts: false,
  promises: true,
  examples: {
    en: ['tell me when my charge is done'],
    hi: ['चार्जिंग पूरी होने पर बताना'],
    hinglish: ['charging poori ho jaye to batana'],
  },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const own = await runningTransactions((turn.person as Driver).userId, turn.platform, turn.now);
    const meant = own.filter(({ deviceId }) => !device || deviceId === device.deviceId);
    for (const charge of meant) await turn.watch(charge);
    if (meant.length > 0) return reply(words.watching(placesOf(meant, turn)));
    if (device && (await isStarting(device, turn))) return reply(words.starting(turn.speech.device(device.deviceId)));
    return reply(device ? words.noneOn(turn.speech.device(device.deviceId)) : words.none);
  },
});

const placesOf = (charges: Transaction[], { speech }: Turn) =>
  [...new Set(charges.map(({ deviceId }) => speech.device(deviceId)))].join(', ');

/** True where a start of theirs is on its way: "start tower a and tell me when it's done". */
async function isStarting(device: KnownDevice, { openOrder, person }: Turn): Promise<boolean> {
  const connectors = Array.from({ length: device.connectorCount }, (_, connectorId) => connectorId);
  const orders = await Promise.all(connectors.map((connectorId) => openOrder(device.deviceId, connectorId)));
  return orders.some((order) => order?.kind === 'start_transaction' && order.userId === person.userId);
}

const WORDING: Wording<{
  watching(devices: string): string;
  starting(device: string): string;
  none: string;
  noneOn(device: string): string;
}> = {
  en: {
    watching: (devices) =>
      `I will tell you here when your charge on ${devices} ends: how much it was, what it cost and why it ended.`,
    starting: (device) => `${device} is being started. I will watch the charge and tell you here when it ends.`,
    none: 'You have no charge running just now. When you start one with me, I always tell you when it ends.',
    noneOn: (device) =>
      `You have no charge running on ${device}. When you start one with me, I always tell you when it ends.`,
  },
  hi: {
    watching: (devices) => `${devices} पर आपका चार्ज पूरा होते ही यहीं बताऊँगा: कितना हुआ, कितना लगा और क्यों रुका।`,
    starting: (device) => `${device} शुरू किया जा रहा है। चार्ज शुरू होते ही नज़र रखूँगा और पूरा होने पर यहीं बताऊँगा।`,
    none: 'अभी आपका कोई चार्ज नहीं चल रहा। मुझसे शुरू कराएँगे तो पूरा होने पर हमेशा बताता हूँ।',
    noneOn: (device) => `${device} पर आपका कोई चार्ज नहीं चल रहा। मुझसे शुरू कराएँगे तो पूरा होने पर हमेशा बताता हूँ।`,
  },
  hinglish: {
    watching: (devices) =>
      `${devices} par aapka charge poora hote hi yahin bataunga: kitna hua, kitna laga aur kyun ruka.`,
    starting: (device) =>
      `${device} shuru ho raha hai. Charge shuru hote hi nazar rakhunga aur poora hone par yahin bataunga.`,
    none: 'Abhi aapka koi charge nahi chal raha. Mujhse shuru karayenge to poora hone par hamesha batata hoon.',
    noneOn: (device) =>
      `${device} par aapka koi charge nahi chal raha. Mujhse shuru karayenge to poora hone par hamesha batata hoon.`,
  },
};
