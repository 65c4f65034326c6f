import type { Wording } from '../../src/assistant/wording';

/** What is said around letting a charge go on. */
export const EXTEND_WORDING: Wording<{
  describe: string;
  none: string;
  noneOn(device: string): string;
  which: string;
  connector(number: number): string;
  endless(device: string): string;
  anyway(device: string, until: string): string;
  tooLong(most: string): string;
  justEnded(device: string): string;
  until(at: string): string;
  extended(device: string, ends: string | undefined, plan: string, fixedAgain: boolean): string;
  drop: string;
  dropped(device: string): string;
  booked(device: string, window: string): string;
  closed(device: string, hours: string): string;
  untilThen(at: string): string;
  unchanged: string;
}> = {
  en: {
    describe: 'let your charge go on longer',
    none: 'You have no charge running, so there is nothing to extend.',
    noneOn: (device) => `You have no charge running on ${device}, so there is nothing to extend.`,
    which: 'You have several charges running. Which one should go on longer?',
    connector: (number) => `connector ${number}`,
    endless: (device) => `Your charge on ${device} goes on until the car is full anyway.`,
    anyway: (device, until) => `Your charge on ${device} runs until ${until} anyway. Nothing has been changed.`,
    tooLong: (most) => `At most ${most} at a time. How much longer should it be?`,
    justEnded: (device) =>
      `Your charge on ${device} has just ended, so I could not extend it. Say it again to start anew.`,
    until: (at) => `until ${at}`,
    extended: (device, ends, plan, fixedAgain) =>
      `Your charge on ${device} ends ${ends ? `at ${ends}` : 'as you asked before'}. A charge that runs cannot be changed, so I will start a new one then: ${plan}.${fixedAgain ? ' The fixed part of the price is then paid once more.' : ''} Please leave the car plugged in.`,
    drop: 'Not longer after all',
    dropped: (device) =>
      `All right: your charge on ${device} ends as you asked at first, and I will start nothing after it.`,
    booked: (device, window) =>
      `Somebody else has booked ${device} ${window}, so your charge cannot go on for so long.`,
    closed: (device, hours) => `${device} is open ${hours} only, so your charge cannot go on for so long.`,
    untilThen: (at) => `Until ${at}`,
    unchanged: 'It ends as you asked at first.',
  },
  hi: {
    describe: 'आपका चार्ज और बढ़ाना',
    none: 'आपका कोई चार्ज नहीं चल रहा, इसलिए बढ़ाने को कुछ नहीं है।',
    noneOn: (device) => `${device} पर आपका कोई चार्ज नहीं चल रहा, इसलिए बढ़ाने को कुछ नहीं है।`,
    which: 'आपके कई चार्ज चल रहे हैं। कौन सा बढ़ाऊँ?',
    connector: (number) => `कनेक्टर ${number}`,
    endless: (device) => `${device} पर आपका चार्ज वैसे भी गाड़ी फ़ुल होने तक चलेगा।`,
    anyway: (device, until) => `${device} पर आपका चार्ज वैसे भी ${until} तक चलेगा। कुछ नहीं बदला है।`,
    tooLong: (most) => `एक बार में ज़्यादा से ज़्यादा ${most}। और कितना रखना है?`,
    justEnded: (device) => `${device} पर आपका चार्ज अभी-अभी पूरा हो गया, इसलिए बढ़ा नहीं सका। नया शुरू करने के लिए फिर कहिए।`,
    until: (at) => `${at} तक`,
    extended: (device, ends, plan, fixedAgain) =>
      `${device} पर आपका चार्ज ${ends ? ends : 'जैसा पहले कहा था वैसे'} पूरा होगा। चलता हुआ चार्ज बदला नहीं जा सकता, इसलिए तब मैं नया शुरू करूँगा: ${plan}।${fixedAgain ? ' दाम का तय हिस्सा तब एक बार और लगेगा।' : ''} कृपया गाड़ी लगी रहने दीजिए।`,
    drop: 'और नहीं बढ़ाना',
    dropped: (device) => `ठीक है: ${device} पर आपका चार्ज पहले कहे अनुसार पूरा होगा, उसके बाद कुछ शुरू नहीं करूँगा।`,
    booked: (device, window) => `${device} किसी और ने बुक किया है, ${window}; इसलिए आपका चार्ज इतनी देर नहीं बढ़ सकता।`,
    closed: (device, hours) => `${device} केवल ${hours} तक खुला है, इसलिए आपका चार्ज इतनी देर नहीं बढ़ सकता।`,
    untilThen: (at) => `${at} तक`,
    unchanged: 'वह पहले कहे अनुसार पूरा होगा।',
  },
  hinglish: {
    describe: 'aapki charging aur badhana',
    none: 'Aapki koi charging nahi chal rahi, isliye badhane ko kuch nahi hai.',
    noneOn: (device) => `${device} par aapki koi charging nahi chal rahi, isliye badhane ko kuch nahi hai.`,
    which: 'Aapki kai jagah charging chal rahi hai. Kaun si badhaun?',
    connector: (number) => `connector ${number}`,
    endless: (device) => `${device} par aapki charging waise bhi gaadi full hone tak chalegi.`,
    anyway: (device, until) => `${device} par aapki charging waise bhi ${until} tak chalegi. Kuch nahi badla hai.`,
    tooLong: (most) => `Ek baar mein zyada se zyada ${most}. Aur kitna rakhna hai?`,
    justEnded: (device) =>
      `${device} par aapki charging abhi poori ho gayi, isliye badha nahi saka. Nayi start karne ke liye phir se boliye.`,
    until: (at) => `${at} tak`,
    extended: (device, ends, plan, fixedAgain) =>
      `${device} par aapki charging ${ends ? `${ends} par` : 'jaisa pehle kaha tha waise'} poori hogi. Chalti charging badli nahi ja sakti, isliye tab main nayi start karunga: ${plan}.${fixedAgain ? ' Rate ka fixed hissa tab ek baar aur lagega.' : ''} Please gaadi lagi rehne dijiye.`,
    drop: 'Aur nahi badhana',
    dropped: (device) =>
      `Theek hai: ${device} par aapki charging pehle kahe hisaab se poori hogi, uske baad kuch start nahi karunga.`,
    booked: (device, window) =>
      `${device} kisi aur ne book kiya hai, ${window}; isliye aapki charging itni der nahi badh sakti.`,
    closed: (device, hours) => `${device} sirf ${hours} tak khula hai, isliye aapki charging itni der nahi badh sakti.`,
    untilThen: (at) => `${at} tak`,
    unchanged: 'Woh pehle kahe hisaab se poori hogi.',
  },
};
