import type { Refusal } from '../../src/assistant/orders/order';
import { REFUSAL_WORDS } from '../../src/assistant/orders/refusal-words';
import type { Wording } from '../../src/assistant/wording';

/** What is said around starting a charge. */
export const START_WORDING: Wording<{
  describe(device: string, plan: string, at: string | undefined): string;
  asking(device: string, plan: string): string;
  started(device: string, plan: string): string;
  stop: string;
  neverStarted(device: string): string;
  refused(device: string, why: Refusal): string;
  unknown(device: string): string;
  gone(device: string): string;
  closed(device: string, hours: string): string;
  plugIn: string;
  bookedFrom(at: string): string;
  booked(device: string, window: string): string;
  already(device: string): string;
  stillAsking(device: string): string;
  notFree(device: string, state: string, why: string | undefined, others: boolean): string;
  tellMe: string;
}> = {
  en: {
    describe: (device, plan, at) => `start charging on ${device} ${at ? `on ${at} ` : ''}${plan}`,
    asking: (device, plan) => `Asking ${device} to start charging ${plan}…`,
    started: (device, plan) => `${device} is charging ${plan}. I'll tell you when it is done.`,
    stop: 'Stop',
    neverStarted: (device) =>
      `${device} did not start after all: no charge has begun and nothing is to be paid. You can try again.`,
    refused: (device, why) => `${device} did not start: ${REFUSAL_WORDS.en[why]}. Nothing is to be paid.`,
    unknown: (device) =>
      `${device} has not confirmed yet, so I cannot say whether it is charging. I will keep checking and tell you here; please do not start it again.`,
    gone: (device) => `The charging platform does not know ${device} any more.`,
    closed: (device, hours) => `${device} is open ${hours} only, so I have not started it.`,
    plugIn: 'No car is plugged in there yet: please plug it in now.',
    bookedFrom: (at) => `Somebody has booked it from ${at}: please be done by then.`,
    booked: (device, window) => `${device} is booked by somebody else ${window}, so I have not started it.`,
    already: (device) => `You are charging on ${device} already, so I have not started it again.`,
    stillAsking: (device) =>
      `${device} has not answered the last order to start yet, so I do not send another. I will tell you here as soon as I know.`,
    notFree: (device, state, why, others) =>
      `${device} is ${state}${why ? `: ${why}` : ''}, so I have not started it. ${others ? 'These are free now:' : 'No other charger is free just now.'}`,
    tellMe: 'Tell me when it is free',
  },
  hi: {
    describe: (device, plan, at) => `${device} पर ${at ? `${at}, ` : ''}${plan} चार्ज शुरू करना`,
    asking: (device, plan) => `${device} से चार्ज शुरू करने को कह रहा हूँ, ${plan}…`,
    started: (device, plan) => `${device} पर चार्ज चल रहा है, ${plan}। पूरा होने पर बताऊँगा।`,
    stop: 'बंद करें',
    neverStarted: (device) => `${device} शुरू नहीं हुआ: कोई चार्ज नहीं हुआ और कुछ देना नहीं है। आप फिर कोशिश कर सकते हैं।`,
    refused: (device, why) => `${device} शुरू नहीं हुआ: ${REFUSAL_WORDS.hi[why]}। कुछ देना नहीं है।`,
    unknown: (device) =>
      `${device} ने अभी पक्का नहीं बताया, इसलिए कह नहीं सकता कि चार्ज हो रहा है या नहीं। मैं देख रहा हूँ और यहीं बताऊँगा; कृपया दोबारा शुरू मत कीजिए।`,
    gone: (device) => `चार्जिंग प्लेटफ़ॉर्म ${device} को अब नहीं जानता।`,
    closed: (device, hours) => `${device} केवल ${hours} तक खुला है, इसलिए शुरू नहीं किया।`,
    plugIn: 'वहाँ अभी कोई गाड़ी नहीं लगी है: कृपया अभी प्लग लगाइए।',
    bookedFrom: (at) => `${at} से किसी और की बुकिंग है: कृपया तब तक पूरा कर लीजिए।`,
    booked: (device, window) => `${device} किसी और ने बुक किया है, ${window}; इसलिए शुरू नहीं किया।`,
    already: (device) => `${device} पर आपका चार्ज पहले से चल रहा है, इसलिए दोबारा शुरू नहीं किया।`,
    stillAsking: (device) => `${device} ने पिछले आदेश का जवाब अभी नहीं दिया है, इसलिए दूसरा नहीं भेजता। पता चलते ही यहीं बताऊँगा।`,
    notFree: (device, state, why, others) =>
      `${device} ${state}${why ? `: ${why}` : ''}, इसलिए शुरू नहीं किया। ${others ? 'ये अभी खाली हैं:' : 'अभी कोई और चार्जर खाली नहीं है।'}`,
    tellMe: 'खाली होने पर बताना',
  },
  hinglish: {
    describe: (device, plan, at) => `${device} par ${at ? `${at}, ` : ''}${plan} charging start karna`,
    asking: (device, plan) => `${device} ko charging start karne ke liye bol raha hoon, ${plan}…`,
    started: (device, plan) => `${device} par charging chal rahi hai, ${plan}. Poori hone par bataunga.`,
    stop: 'Band karein',
    neverStarted: (device) =>
      `${device} start nahi hua: koi charging nahi hui aur kuch dena nahi hai. Aap phir se try kar sakte hain.`,
    refused: (device, why) => `${device} start nahi hua: ${REFUSAL_WORDS.hinglish[why]}. Kuch dena nahi hai.`,
    unknown: (device) =>
      `${device} ne abhi confirm nahi kiya, isliye pata nahi ki charging ho rahi hai ya nahi. Main dekh raha hoon, yahin bataunga; please dobara start mat kijiye.`,
    gone: (device) => `Charging platform ${device} ko ab nahi jaanta.`,
    closed: (device, hours) => `${device} sirf ${hours} tak khula hai, isliye start nahi kiya.`,
    plugIn: 'Wahan abhi koi gaadi nahi lagi hai: please ab plug lagaiye.',
    bookedFrom: (at) => `${at} se kisi aur ki booking hai: please tab tak poora kar lijiye.`,
    booked: (device, window) => `${device} kisi aur ne book kiya hai, ${window}; isliye start nahi kiya.`,
    already: (device) => `${device} par aapki charging pehle se chal rahi hai, isliye dobara start nahi kiya.`,
    stillAsking: (device) =>
      `${device} ne pichhle order ka jawab abhi nahi diya hai, isliye doosra nahi bhej raha. Pata chalte hi yahin bataunga.`,
    notFree: (device, state, why, others) =>
      `${device} ${state}${why ? `: ${why}` : ''}, isliye start nahi kiya. ${others ? 'Yeh abhi free hain:' : 'Abhi koi aur charger free nahi hai.'}`,
    tellMe: 'Free ho to batana',
  },
};
