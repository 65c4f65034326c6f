import type { ConnectorState, Device } from '../../src/assistant/charging';
import { type Shown, showConnector, showDevice } from '../../src/assistant/status';
import type { Speech, Wording } from '../../src/assistant/wording';

/** What a charger is doing, in a person's words; raw codes never reach them. */
export function stateWords(device: Device, speech: Speech): string {
  const words = speech.in(WORDING);
  const shown = showDevice(device);
  const seen = device.lastSeen && !device.online ? ` (${words.lastOnline(speech.format.time(device.lastSeen))})` : '';
  const [only] = device.connectors;
  if (device.connectors.length <= 1) return `${words.shown[shown]}${reason(only?.state, shown, speech)}${seen}`;
  const free = device.connectors.filter((connector) => showConnector(device, connector) === 'available');
  if (free.length === 0) return `${words.shown[shown]}${seen}`;
  return `${words.shown.available} (${words.connectors(free.map(({ connectorId }) => connectorId + 1))})`;
}

/** Why it is not available, where that helps. */
function reason(state: ConnectorState | undefined, shown: Shown, speech: Speech): string {
  const why = state && shown === 'not_available' ? speech.in(WORDING).why[state] : undefined;
  return why ? `: ${why}` : '';
}

/** `1, 2 and 3`. */
function listed(numbers: number[], and: string): string {
  const last = numbers.at(-1);
  return numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} ${and} ${last}` : `${last}`;
}

const WORDING: Wording<{
  shown: Record<Shown, string>;
  lastOnline(time: string): string;
  connectors(numbers: number[]): string;
  why: Partial<Record<ConnectorState, string>>;
}> = {
  en: {
    shown: {
      available: 'available',
      busy: 'busy',
      bluetooth: 'available via Bluetooth',
      not_available: 'not available',
    },
    lastOnline: (time) => `last online ${time}`,
    connectors: (numbers) => `connector${numbers.length > 1 ? 's' : ''} ${listed(numbers, 'and')}`,
    why: {
      disabled: 'taken out of service',
      unavailable: 'taken out of service',
      faulted: 'it has a fault',
      tampered: 'it has been tampered with',
      booting: 'it is starting up',
      paused: 'it is paused',
      earth_fault: 'it has an earth fault',
      updating: 'it is being updated',
      emergency_stop: 'its emergency switch is pressed',
      no_mains: 'it has no power',
    },
  },
  hi: {
    shown: { available: 'खाली है', busy: 'व्यस्त है', bluetooth: 'ब्लूटूथ से मिल सकता है', not_available: 'उपलब्ध नहीं है' },
    lastOnline: (time) => `आख़िरी बार ऑनलाइन ${time}`,
    connectors: (numbers) => `कनेक्टर ${listed(numbers, 'और')}`,
    why: {
      disabled: 'सेवा से बाहर है',
      unavailable: 'सेवा से बाहर है',
      faulted: 'ख़राब है',
      tampered: 'किसी ने छेड़छाड़ की है',
      booting: 'चालू हो रहा है',
      paused: 'रुका हुआ है',
      earth_fault: 'अर्थ फ़ॉल्ट है',
      updating: 'अपडेट हो रहा है',
      emergency_stop: 'इमरजेंसी स्विच दबा है',
      no_mains: 'बिजली नहीं है',
    },
  },
  hinglish: {
    shown: {
      available: 'free hai',
      busy: 'busy hai',
      bluetooth: 'Bluetooth se chal sakta hai',
      not_available: 'available nahi hai',
    },
    lastOnline: (time) => `last online ${time}`,
    connectors: (numbers) => `connector ${listed(numbers, 'aur')}`,
    why: {
      disabled: 'service se bahar hai',
      unavailable: 'service se bahar hai',
      faulted: 'kharab hai',
      tampered: 'kisi ne chhedchhad ki hai',
      booting: 'start ho raha hai',
      paused: 'ruka hua hai',
      earth_fault: 'earth fault hai',
      updating: 'update ho raha hai',
      emergency_stop: 'emergency switch daba hua hai',
      no_mains: 'bijli nahi hai',
    },
  },
};
