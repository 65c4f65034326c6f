import type { ConnectorState, Device } from '../charging';
import type { Temporal } from '../time';
import type { Speech, Wording } from '../wording';
import { outOfService } from './status';

/** What can be wrong with a charger that an operator may have to see to. */
export type Trouble = 'offline' | 'faulted' | 'tampered' | 'earth_fault' | 'emergency_stop' | 'no_mains';

const TROUBLES: readonly ConnectorState[] = ['emergency_stop', 'tampered', 'earth_fault', 'no_mains', 'faulted'];

/** What is wrong with a device, the worst where it is several things; of one that was taken out of service nothing is. */
export function troubleOf(device: Device): Trouble | undefined {
  if (outOfService(device)) return undefined;
  if (!device.online) return 'offline';
  const states = new Set(device.connectors.map(({ state }) => state));
  return TROUBLES.find((trouble) => states.has(trouble)) as Trouble | undefined;
}

/** `Gate 1 (l5coqi): its emergency switch is pressed`. */
export function troubleWords(
  deviceId: string,
  trouble: Trouble,
  lastSeen: Temporal.Instant | undefined,
  speech: Speech,
): string {
  const words = speech.in(WORDING);
  const seen = trouble === 'offline' && lastSeen ? ` (${words.lastOnline(speech.format.time(lastSeen))})` : '';
  return `${speech.device(deviceId)}: ${words.troubles[trouble]}${seen}`;
}

const WORDING: Wording<{ troubles: Record<Trouble, string>; lastOnline(time: string): string }> = {
  en: {
    troubles: {
      offline: 'offline',
      faulted: 'it has a fault',
      tampered: 'it has been tampered with',
      earth_fault: 'it has an earth fault',
      emergency_stop: 'its emergency switch is pressed',
      no_mains: 'it has no power',
    },
    lastOnline: (time) => `last online ${time}`,
  },
  hi: {
    troubles: {
      offline: 'ऑफ़लाइन है',
      faulted: 'ख़राब है',
      tampered: 'किसी ने छेड़छाड़ की है',
      earth_fault: 'अर्थ फ़ॉल्ट है',
      emergency_stop: 'इमरजेंसी स्विच दबा है',
      no_mains: 'बिजली नहीं है',
    },
    lastOnline: (time) => `आख़िरी बार ऑनलाइन ${time}`,
  },
  hinglish: {
    troubles: {
      offline: 'offline hai',
      faulted: 'kharab hai',
      tampered: 'kisi ne chhedchhad ki hai',
      earth_fault: 'earth fault hai',
      emergency_stop: 'emergency switch daba hua hai',
      no_mains: 'bijli nahi hai',
    },
    lastOnline: (time) => `last online ${time}`,
  },
};
