import type { ConnectorState } from '../../src/assistant/charging';
import type { Speech, Wording } from '../../src/assistant/wording';
import { STATE_WORDING } from './state-wording';

/** The connector is free for others: a charge without an end there is over, whatever the platform has noted. */
const OVER: ReadonlySet<ConnectorState> = new Set(['available', 'reserved']);

/** The charger has let the person down, and nobody can say when it is well again. */
const STUCK: ReadonlySet<ConnectorState> = new Set([
  'disabled',
  'unavailable',
  'faulted',
  'earth_fault',
  'tampered',
  'emergency_stop',
  'no_mains',
]);

export const isOver = (state: ConnectorState): boolean => OVER.has(state);

/** True where another charger is the better idea. */
export const isStuck = (state: ConnectorState): boolean => STUCK.has(state);

/** Why no current flows in a charge that is not over, and what the person can do. */
export function standingWords(state: ConnectorState, speech: Speech): string {
  const words = speech.in(WORDING);
  const own = words.of[state];
  if (own !== undefined) return own;
  const why = speech.in(STATE_WORDING).why[state];
  return why === undefined ? words.notKnown : words.stuck(why);
}

const WORDING: Wording<{
  of: Partial<Record<ConnectorState, string>>;
  stuck(why: string): string;
  notKnown: string;
}> = {
  en: {
    of: {
      charging: 'No current flows just now: is the car plugged in?',
      suspended_ev: 'The car takes nothing just now: it may be full, or wait for a time set in the car.',
      suspended_evse: 'The charger has paused: it goes on by itself when it has power to give.',
      paused: 'The charger has paused: it goes on by itself when it has power to give.',
      preparing:
        'The charger waits for the car: push the plug in until it clicks, and see whether the car is set to charge later.',
      finishing: 'The charge has ended and the car is still plugged in: please unplug it, others may be waiting.',
      booting: 'The charger is starting up: give it a minute, then ask me again.',
      updating: 'The charger is being updated: give it some minutes, then ask me again.',
      emergency_stop:
        'The emergency switch of the charger is pressed, so no current flows. If it was not you, ask somebody at the site before you touch it.',
      no_mains:
        'The charger has no power, so no current flows. When it is back and the charge does not go on by itself, start it again.',
    },
    stuck: (why) => `No current flows: ${why}. Please unplug the car and take another charger.`,
    notKnown: 'The charger does not say what it is doing: please have a look at it, and ask me again in a minute.',
  },
  hi: {
    of: {
      charging: 'अभी करंट नहीं आ रहा: क्या गाड़ी का प्लग लगा है?',
      suspended_ev: 'गाड़ी अभी कुछ नहीं ले रही: शायद फ़ुल है, या गाड़ी में समय तय किया हुआ है।',
      suspended_evse: 'चार्जर ने अभी रोका है: बिजली मिलते ही अपने आप चलेगा।',
      paused: 'चार्जर ने अभी रोका है: बिजली मिलते ही अपने आप चलेगा।',
      preparing: 'चार्जर गाड़ी का इंतज़ार कर रहा है: प्लग को पूरा अंदर लगाइए, और देखिए कि गाड़ी में बाद का समय तो तय नहीं है।',
      finishing: 'चार्ज पूरा हो गया है और गाड़ी अब भी लगी है: कृपया प्लग निकाल लीजिए, और लोग इंतज़ार में हो सकते हैं।',
      booting: 'चार्जर चालू हो रहा है: एक मिनट बाद फिर पूछिए।',
      updating: 'चार्जर अपडेट हो रहा है: कुछ मिनट बाद फिर पूछिए।',
      emergency_stop:
        'चार्जर का इमरजेंसी स्विच दबा है, इसलिए करंट नहीं आ रहा। अगर आपने नहीं दबाया, तो छूने से पहले वहाँ किसी से पूछ लीजिए।',
      no_mains: 'चार्जर में बिजली नहीं है, इसलिए करंट नहीं आ रहा। बिजली आने पर अपने आप न चले तो दोबारा शुरू कीजिए।',
    },
    stuck: (why) => `करंट नहीं आ रहा: ${why}। कृपया प्लग निकालकर कोई और चार्जर लीजिए।`,
    notKnown: 'चार्जर बता नहीं रहा कि क्या हो रहा है: कृपया एक बार देख लीजिए, और एक मिनट बाद फिर पूछिए।',
  },
  hinglish: {
    of: {
      charging: 'Abhi current nahi aa raha: gaadi ka plug laga hai kya?',
      suspended_ev: 'Gaadi abhi kuch nahi le rahi: shayad full hai, ya gaadi mein time set hai.',
      suspended_evse: 'Charger ne abhi roka hai: bijli milte hi apne aap chalega.',
      paused: 'Charger ne abhi roka hai: bijli milte hi apne aap chalega.',
      preparing:
        'Charger gaadi ka intezaar kar raha hai: plug poora andar lagaiye, aur dekhiye ki gaadi mein baad ka time to set nahi hai.',
      finishing:
        'Charging poori ho gayi hai aur gaadi abhi bhi lagi hai: please plug nikal lijiye, aur log intezaar mein ho sakte hain.',
      booting: 'Charger start ho raha hai: ek minute baad phir poochhiye.',
      updating: 'Charger update ho raha hai: kuch minute baad phir poochhiye.',
      emergency_stop:
        'Charger ka emergency switch daba hua hai, isliye current nahi aa raha. Agar aapne nahi dabaya, to chhoone se pehle wahan kisi se poochh lijiye.',
      no_mains:
        'Charger mein bijli nahi hai, isliye current nahi aa raha. Bijli aane par apne aap na chale to dobara start kijiye.',
    },
    stuck: (why) => `Current nahi aa raha: ${why}. Please plug nikal kar koi aur charger lijiye.`,
    notKnown:
      'Charger bata nahi raha ki kya ho raha hai: please ek baar dekh lijiye, aur ek minute baad phir poochhiye.',
  },
};
