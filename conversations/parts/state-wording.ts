import type { ConnectorState } from '../../src/assistant/charging';
import type { Shown } from '../../src/assistant/site/status';
import type { Wording } from '../../src/assistant/wording';

/** What a charger is doing, in words. */
export const STATE_WORDING: Wording<{
  shown: Record<Shown, string>;
  lastOnline(time: string): string;
  asOf(time: string): string;
  closed(hours: string): string;
  forYou(between: string): string;
  connectors(numbers: number[]): string;
  why: Partial<Record<ConnectorState, string>>;
  busy: Partial<Record<ConnectorState, string>>;
}> = {
  en: {
    shown: {
      available: 'available',
      busy: 'busy',
      bluetooth: 'available via Bluetooth',
      not_available: 'not available',
    },
    lastOnline: (time) => `last online at ${time}`,
    asOf: (time) => `as of ${time}`,
    closed: (hours) => `closed just now (open ${hours})`,
    forYou: (between) => `booked for you ${between}`,
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
    busy: {
      charging: 'somebody is charging there',
      suspended_ev: 'a car is plugged in there that takes nothing just now',
      suspended_evse: 'the charger has paused a charge that is not over yet',
      preparing: 'a car is plugged in there and about to charge',
      finishing: 'a charge has ended there and the car is still plugged in',
      reserved: 'it is reserved',
    },
  },
  hi: {
    shown: { available: 'खाली है', busy: 'व्यस्त है', bluetooth: 'ब्लूटूथ से मिल सकता है', not_available: 'उपलब्ध नहीं है' },
    lastOnline: (time) => `आख़िरी बार ${time} ऑनलाइन था`,
    asOf: (time) => `${time} तक की जानकारी`,
    closed: (hours) => `अभी बंद है (${hours} तक खुला)`,
    forYou: (between) => `आपके लिए बुक है ${between}`,
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
    busy: {
      charging: 'वहाँ कोई चार्ज कर रहा है',
      suspended_ev: 'वहाँ एक गाड़ी लगी है जो अभी कुछ नहीं ले रही',
      suspended_evse: 'चार्जर ने चल रहा चार्ज रोक रखा है',
      preparing: 'वहाँ एक गाड़ी लगी है और चार्ज शुरू होने को है',
      finishing: 'वहाँ चार्ज पूरा हो गया है पर गाड़ी अब भी लगी है',
      reserved: 'वह आरक्षित है',
    },
  },
  hinglish: {
    shown: {
      available: 'free hai',
      busy: 'busy hai',
      bluetooth: 'Bluetooth se chal sakta hai',
      not_available: 'available nahi hai',
    },
    lastOnline: (time) => `last online ${time} par`,
    asOf: (time) => `${time} tak ki jaankari`,
    closed: (hours) => `abhi band hai (${hours} tak khula)`,
    forYou: (between) => `aapke liye book hai ${between}`,
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
    busy: {
      charging: 'wahan koi charge kar raha hai',
      suspended_ev: 'wahan ek gaadi lagi hai jo abhi kuch nahi le rahi',
      suspended_evse: 'charger ne chal raha charge rok rakha hai',
      preparing: 'wahan ek gaadi lagi hai aur charging shuru hone wali hai',
      finishing: 'wahan charging poori ho gayi hai par gaadi abhi bhi lagi hai',
      reserved: 'woh reserved hai',
    },
  },
};

/** `1, 2 and 3`. */
function listed(numbers: number[], and: string): string {
  const last = numbers.at(-1);
  return numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} ${and} ${last}` : `${last}`;
}
