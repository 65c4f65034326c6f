import type { Transaction } from '../src/assistant/charging';
import { askToConfirm } from '../src/assistant/confirm';
import { ask, conversation, order, reply, type Turn } from '../src/assistant/conversation';
import { REFUSAL_WORDS } from '../src/assistant/orders/refusal-words';
import type { Stopped, StopTransactionOrder } from '../src/assistant/orders/stop-transaction';
import { type Driver, isOperator } from '../src/assistant/person';
import { runningOn, runningTransactions } from '../src/assistant/site/running';
import { optionalDevice } from '../src/assistant/slots/device';
import { fill } from '../src/assistant/slots/slot';
import type { Wording } from '../src/assistant/wording';
import { dropKept, droppable } from './parts/drop-kept';

/** End a charge: one's own; an operator any of the site, by naming its charger. */
export const stopCharging = conversation({
  name: 'stop-charging',
  intent: 'stop_charging',
  may: 'driver',
  acts: true,
  examples: { en: ['stop charging', 'stop l5coqi'], hi: ['चार्जिंग बंद करो'], hinglish: ['l5coqi band karo'] },
  slots: { device: optionalDevice },
  async describe({ device }, turn) {
    const [only, ...more] = await stoppable(device?.deviceId, turn);
    const words = turn.speech.in(WORDING);
    if (only) return more.length > 0 ? undefined : words.describe(turn.speech.device(only.deviceId));
    return device && (await droppable(turn)) ? words.describe(turn.speech.device(device.deviceId)) : undefined;
  },
  /** Another driver's charge ends for good: that concerns them, so it is asked about first. */
  async confirm({ device }, turn) {
    if (!isOperator(turn.person)) return undefined;
    const [only, ...more] = await stoppable(device?.deviceId, turn);
    if (!only || more.length > 0 || only.userId === turn.person.userId) return undefined;
    const { speech } = turn;
    return askToConfirm(speech.in(WORDING).anothers(speech.device(only.deviceId)), speech);
  },
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const running = await stoppable(device?.deviceId, turn);
    const [only, ...more] = running;
    if (!only) {
      const dropped = device && (await dropKept(turn));
      return dropped ?? reply(device ? words.notYours(turn.speech.device(device.deviceId)) : words.none);
    }
    if (more.length > 0 && new Set(running.map(({ deviceId }) => deviceId)).size > 1) {
      const choices = running.map(({ deviceId, connectorId }) =>
        fill(turn, turn.speech.device(deviceId), { device_id: deviceId, connector_id: connectorId }),
      );
      return ask(
        'device_id',
        words.which,
        choices,
        running.map(({ deviceId }) => deviceId),
      );
    }
    if (more.length > 0) {
      const choices = running.map(({ connectorId }) =>
        fill(turn, words.connector(connectorId + 1), { connector_id: connectorId }),
      );
      return ask('connector_id', words.which, choices);
    }
    await turn.extend(only, undefined);
    const { deviceId, connectorId, txnId } = only;
    return order(
      { kind: 'stop_transaction', deviceId, connectorId, txnId },
      words.asking(turn.speech.device(deviceId)),
    );
  },
  after: {
    done: (stop: StopTransactionOrder, _: Stopped, { speech }) => ({
      text: speech.in(WORDING).stopped(speech.device(stop.deviceId)),
    }),
    refused: (stop, why, { speech }) => ({
      text: speech.in(WORDING).refused(speech.device(stop.deviceId), speech.in(REFUSAL_WORDS)[why]),
    }),
    unknown: (stop, { speech }) => ({ text: speech.in(WORDING).unknown(speech.device(stop.deviceId)) }),
  },
});

/** The running charges this person may stop, on that device and connector if they were named. */
async function stoppable(deviceId: string | undefined, turn: Turn): Promise<Transaction[]> {
  const { person, platform, now, request } = turn;
  const { connector_id } = request.slots;
  const running =
    isOperator(person) && deviceId !== undefined
      ? await runningOn(deviceId, platform, now)
      : await runningTransactions((person as Driver).userId, platform, now);
  return running
    .filter((transaction) => deviceId === undefined || transaction.deviceId === deviceId)
    .filter((transaction) => connector_id === undefined || transaction.connectorId === connector_id);
}

const WORDING: Wording<{
  describe(device: string): string;
  none: string;
  notYours(device: string): string;
  anothers(device: string): string;
  which: string;
  connector(number: number): string;
  asking(device: string): string;
  stopped(device: string): string;
  refused(device: string, why: string): string;
  unknown(device: string): string;
}> = {
  en: {
    describe: (device) => `stop charging on ${device}`,
    none: 'You have no charge running, so there is nothing to stop.',
    notYours: (device) => `You have no charge running on ${device}, so I have stopped nothing.`,
    anothers: (device) => `Another driver is charging on ${device}. Shall I stop that charge?`,
    which: 'You have several charges running. Which one should I stop?',
    connector: (number) => `Connector ${number}`,
    asking: (device) => `Asking ${device} to stop…`,
    stopped: (device) => `${device} has stopped charging.`,
    refused: (device, why) =>
      `${device} was not stopped: ${why}. If it still runs, please try again or press its own stop button.`,
    unknown: (device) => `${device} has not confirmed yet that it stopped. I will keep checking and tell you here.`,
  },
  hi: {
    describe: (device) => `${device} पर चार्ज बंद करना`,
    none: 'आपका कोई चार्ज नहीं चल रहा, इसलिए बंद करने को कुछ नहीं है।',
    notYours: (device) => `${device} पर आपका कोई चार्ज नहीं चल रहा, इसलिए कुछ बंद नहीं किया।`,
    anothers: (device) => `${device} पर कोई और चार्ज कर रहा है। क्या वह चार्ज बंद करूँ?`,
    which: 'आपके कई चार्ज चल रहे हैं। कौन सा बंद करूँ?',
    connector: (number) => `कनेक्टर ${number}`,
    asking: (device) => `${device} से बंद करने को कह रहा हूँ…`,
    stopped: (device) => `${device} पर चार्ज बंद हो गया।`,
    refused: (device, why) =>
      `${device} बंद नहीं हुआ: ${why}। अगर अब भी चल रहा है तो फिर कोशिश कीजिए या चार्जर का अपना बटन दबाइए।`,
    unknown: (device) => `${device} ने अभी पक्का नहीं बताया कि बंद हुआ। मैं देख रहा हूँ और यहीं बताऊँगा।`,
  },
  hinglish: {
    describe: (device) => `${device} par charging band karna`,
    none: 'Aapki koi charging nahi chal rahi, isliye band karne ko kuch nahi hai.',
    notYours: (device) => `${device} par aapki koi charging nahi chal rahi, isliye kuch band nahi kiya.`,
    anothers: (device) => `${device} par koi aur charge kar raha hai. Kya woh charging band karun?`,
    which: 'Aapki kai jagah charging chal rahi hai. Kaun si band karun?',
    connector: (number) => `Connector ${number}`,
    asking: (device) => `${device} ko band karne ke liye bol raha hoon…`,
    stopped: (device) => `${device} par charging band ho gayi.`,
    refused: (device, why) =>
      `${device} band nahi hua: ${why}. Agar ab bhi chal raha hai to phir se try kijiye ya charger ka apna button dabaiye.`,
    unknown: (device) => `${device} ne abhi confirm nahi kiya ki band hua. Main dekh raha hoon, yahin bataunga.`,
  },
};
