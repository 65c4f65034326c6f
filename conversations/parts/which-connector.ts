import { ask, type Step, type Turn } from '../../src/assistant/conversation';
import type { KnownDevice } from '../../src/assistant/site/site';
import { fill } from '../../src/assistant/slots/slot';
import type { Wording } from '../../src/assistant/wording';
import { socketNames } from './sockets';

/** True where the connectors of a charger are not all of one kind: which of them is meant then matters to whoever comes. */
export const connectorsDiffer = ({ connectorCount, sockets }: KnownDevice): boolean =>
  connectorCount > 1 && new Set(sockets).size > 1;

/** Which of the connectors that would do is meant; the platform does not tell which socket has which number. */
export function askConnector(device: KnownDevice, connectorIds: number[], turn: Turn): Step {
  const words = turn.speech.in(WORDING);
  const named = turn.speech.device(device.deviceId);
  const sockets = connectorsDiffer(device) ? ` ${words.sockets(socketNames(device))}` : '';
  const choices = connectorIds.map((id) => fill(turn, words.connector(id + 1), { connector_id: id }));
  return ask('connector_id', `${words.which(named)}${sockets}`, choices);
}

const WORDING: Wording<{
  connector(number: number): string;
  which(device: string): string;
  sockets(kinds: string[]): string;
}> = {
  en: {
    connector: (number) => `Connector ${number}`,
    which: (device) => `Which connector of ${device}?`,
    sockets: (kinds) => `They are not all the same: it has ${kinds.join(' and ')}.`,
  },
  hi: {
    connector: (number) => `कनेक्टर ${number}`,
    which: (device) => `${device} का कौन सा कनेक्टर?`,
    sockets: (kinds) => `सब एक जैसे नहीं हैं: इसमें ${kinds.join(' और ')} हैं।`,
  },
  hinglish: {
    connector: (number) => `Connector ${number}`,
    which: (device) => `${device} ka kaun sa connector?`,
    sockets: (kinds) => `Sab ek jaise nahi hain: ismein ${kinds.join(' aur ')} hain.`,
  },
};
