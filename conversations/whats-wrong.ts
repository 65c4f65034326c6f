import { conversation, reply } from '../src/assistant/conversation';
import { isOperator } from '../src/assistant/person';
import type { Choice } from '../src/assistant/reply';
import type { Request } from '../src/assistant/request';
import type { Wording } from '../src/assistant/wording';
import { wrongNow } from './parts/wrong-now';

/** What people ask in so few words that they name nothing a charger could be asked about. */
const ASKED =
  /^(\/faults|(so )?what('s| is) (wrong|broken|down)( now| just now| today)?|(is there )?any(thing)? (wrong|broken|faults?|problems?|issues?|trouble)( now| today)?|show (me )?(all )?(the )?(faults|problems|issues)|(koi|kya|kuch) (gadbad|kharabi|problem|fault|dikkat)( hai)?( kya)?|kya kharab hai|(क्या|कोई|कुछ) (गड़बड़|ख़राबी|खराबी|दिक्कत|दिक़्क़त|समस्या)( है)?( क्या)?|क्या (ख़राब|खराब) है)\s*[?।.!]*$/iu;

/** What is wrong with the chargers just now. */
export const whatsWrong = conversation({
  name: 'whats-wrong',
  intent: 'whats_wrong',
  may: 'anyone',
  acts: false,
  examples: { en: ['what is wrong?'], hi: ['क्या गड़बड़ है?'], hinglish: ['kya gadbad hai?'] },
  command: (text): Request | undefined => (ASKED.test(text) ? { intent: 'whats_wrong', slots: {} } : undefined),
  slots: {},
  async act(_, turn) {
    const { platform, preferences, person, speech } = turn;
    const words = speech.in(WORDING);
    const { alerts = true } = preferences;
    const label = alerts ? words.noAlerts : words.alerts;
    const choices: Choice[] = isOperator(person)
      ? [{ label, request: { intent: 'settings', slots: { setting: { alerts: !alerts } } } }]
      : [];
    return reply(wrongNow(await platform.getDeviceStates(), turn) ?? words.nothing, choices);
  },
});

const WORDING: Wording<{ nothing: string; noAlerts: string; alerts: string }> = {
  en: {
    nothing: 'All chargers are online, and none of them reports anything wrong.',
    noAlerts: 'No more alerts',
    alerts: 'Alert me again',
  },
  hi: {
    nothing: 'सभी चार्जर ऑनलाइन हैं और किसी में कोई गड़बड़ नहीं है।',
    noAlerts: 'अलर्ट बंद करें',
    alerts: 'फिर से अलर्ट दें',
  },
  hinglish: {
    nothing: 'Sabhi charger online hain aur kisi mein koi gadbad nahi hai.',
    noAlerts: 'Alert band karein',
    alerts: 'Phir se alert dein',
  },
};
