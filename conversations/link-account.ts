import { conversation, reply } from '../src/assistant/conversation';
import { isDriver } from '../src/assistant/person';
import type { Choice } from '../src/assistant/reply';
import type { Wording } from '../src/assistant/wording';

/** Connect this chat to a Kazam user. Only a proof the channel gives counts; a number that is typed proves nothing. */
export const linkAccount = conversation({
  name: 'link-account',
  intent: 'link_account',
  may: 'anyone',
  acts: false,
  examples: { en: ['link my account'], hi: ['मेरा खाता जोड़ो'], hinglish: ['mera account link karo'] },
  slots: {},
  async act(_, { person, request, speech, createCode }) {
    const words = speech.in(WORDING);
    if (!isDriver(person)) return { step: 'reply', text: words.how, askContact: true };
    if (request.slots.name !== ALEXA) return reply(words.already, [CONNECT_ALEXA(words.connect)]);
    const code = await createCode();
    return reply(code === undefined ? words.notHere : words.sayIt([...code].join(' ')));
  },
});

/** What is to be linked; without it the chat that asks. */
const ALEXA = 'Alexa';

const CONNECT_ALEXA = (label: string): Choice => ({
  label,
  request: { intent: 'link_account', slots: { name: ALEXA } },
});

interface Sentences {
  already: string;
  how: string;
  connect: string;
  /** With the code, its digits apart as they are spoken. */
  sayIt(digits: string): string;
  notHere: string;
}

const WORDING: Wording<Sentences> = {
  en: {
    already: 'This chat is linked to your Kazam account already.',
    how:
      'I link a chat only where the number is proven to be yours: in Telegram, press the button that shares your own contact; ' +
      'in Slack, ask the site to add your work e-mail to its list. A number that is typed does not count.',
    connect: 'Connect Alexa',
    sayIt: (digits) =>
      `Say to Alexa "open kazam charging", and then "my code is ${digits}". ` +
      'The code is good for ten minutes and for one speaker. Whoever says it can charge in your name, so show it to nobody.',
    notHere: 'Others read along here. Ask me for it where only you and I talk.',
  },
  hi: {
    already: 'यह चैट पहले से आपके Kazam खाते से जुड़ी है।',
    how:
      'मैं चैट तभी जोड़ता हूँ जब साबित हो कि नंबर आपका है: Telegram में अपना संपर्क भेजने वाला बटन दबाइए; ' +
      'Slack में साइट से कहिए कि आपका ऑफ़िस का ई-मेल अपनी सूची में जोड़ें। लिखा हुआ नंबर नहीं चलता।',
    connect: 'Alexa जोड़ें',
    sayIt: (digits) =>
      `Alexa से कहिए "kazam charging खोलो", और फिर "मेरा कोड है ${digits}"। ` +
      'कोड दस मिनट तक और एक ही स्पीकर के लिए चलता है। जो इसे बोले, वह आपके नाम से चार्ज कर सकता है, इसलिए किसी को न दिखाइए।',
    notHere: 'यहाँ और लोग भी पढ़ते हैं। यह मुझसे वहाँ माँगिए जहाँ केवल आप और मैं हों।',
  },
  hinglish: {
    already: 'Yeh chat pehle se aapke Kazam account se linked hai.',
    how:
      'Chat tabhi link hoti hai jab proof ho ki number aapka hai: Telegram mein apna contact share karne wala button dabaiye; ' +
      'Slack mein site se kahiye ki aapka office e-mail apni list mein jod dein. Likha hua number nahi chalta.',
    connect: 'Alexa connect karein',
    sayIt: (digits) =>
      `Alexa se kahiye "open kazam charging", aur phir "my code is ${digits}". ` +
      'Code das minute tak aur ek hi speaker ke liye chalta hai. Jo ise bole, woh aapke naam se charge kar sakta hai, isliye kisi ko mat dikhaiye.',
    notHere: 'Yahan aur log bhi padhte hain. Yeh mujhse wahan mangiye jahan sirf aap aur main hon.',
  },
};
