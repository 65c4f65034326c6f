import { conversation, reply } from '../src/assistant/conversation';
import { isDriver } from '../src/assistant/person';
import type { Wording } from '../src/assistant/wording';

/** Connect this chat to a Kazam user. Only a proof the channel gives counts; a number that is typed proves nothing. */
export const linkAccount = conversation({
  name: 'link-account',
  intent: 'link_account',
  may: 'anyone',
  acts: false,
  examples: { en: ['link my account'], hi: ['मेरा खाता जोड़ो'], hinglish: ['mera account link karo'] },
  slots: {},
  async act(_, { person, speech }) {
    const words = speech.in(WORDING);
    if (isDriver(person)) return reply(words.already);
    return { step: 'reply', text: words.how, askContact: true };
  },
});

const WORDING: Wording<{ already: string; how: string }> = {
  en: {
    already: 'This chat is linked to your Kazam account already.',
    how:
      'I link a chat only where the number is proven to be yours: in Telegram, press the button that shares your own contact; ' +
      'in Slack, ask the site to add your work e-mail to its list. A number that is typed does not count.',
  },
  hi: {
    already: 'यह चैट पहले से आपके Kazam खाते से जुड़ी है।',
    how:
      'मैं चैट तभी जोड़ता हूँ जब साबित हो कि नंबर आपका है: Telegram में अपना संपर्क भेजने वाला बटन दबाइए; ' +
      'Slack में साइट से कहिए कि आपका ऑफ़िस का ई-मेल अपनी सूची में जोड़ें। लिखा हुआ नंबर नहीं चलता।',
  },
  hinglish: {
    already: 'Yeh chat pehle se aapke Kazam account se linked hai.',
    how:
      'Chat tabhi link hoti hai jab proof ho ki number aapka hai: Telegram mein apna contact share karne wala button dabaiye; ' +
      'Slack mein site se kahiye ki aapka office e-mail apni list mein jod dein. Likha hua number nahi chalta.',
  },
};
