import type { Location } from '../charging';
import type { Request } from '../request';
import type { Wording } from '../wording';
import type { Context } from './context';
import { hearChoice } from './hear-choice';
import { hearText } from './hear-text';
import type { Heard } from './heard';
import type { Hearing } from './hearing';

/** Makes requests of what a person did. */
export async function hear(hearing: Hearing): Promise<Heard> {
  const { incoming, context, language, world } = hearing;
  const { said } = incoming;
  if (said.kind === 'text') return hearText(said.text, hearing);
  if (said.kind === 'kept') return { requests: [{ request: said.request, confirmed: true }] };
  if (said.kind === 'location') return { requests: [{ request: nearHere(said.at, context), confirmed: false }] };
  if (said.kind === 'choice') return hearChoice(said.value, hearing);
  const words = WORDING[language];
  if (said.kind === 'contact') {
    const linked = await world.people.linkPhone(incoming.identity, said.phone);
    return { answer: { text: words.linked(linked.name) } };
  }
  if (said.kind === 'other' && said.what === 'foreign_contact')
    return { answer: { text: words.foreignContact, askContact: true } };
  return { answer: { text: words.unreadable } };
}

/** A position asks for what is near it, for whatever was being looked for. */
function nearHere(location: Location, { open }: Context): Request {
  const { near: _, ...slots } = open?.request.intent === 'find_chargers' ? open.request.slots : {};
  return { intent: 'find_chargers', slots: { ...slots, location } };
}

const WORDING: Wording<{
  unreadable: string;
  foreignContact: string;
  linked(name: string | undefined): string;
}> = {
  en: {
    unreadable: 'I can only read text and buttons here. Please write what you would like.',
    foreignContact: "That is somebody else's contact. Please use the button below to share your own.",
    linked: (name) =>
      `${name ? `Welcome, ${name}. ` : ''}This chat is linked to your Kazam account now. What can I do for you?`,
  },
  hi: {
    unreadable: 'यहाँ मैं केवल लिखे हुए शब्द और बटन पढ़ सकता हूँ। कृपया लिखकर बताइए।',
    foreignContact: 'यह किसी और का नंबर है। कृपया नीचे के बटन से अपना नंबर भेजिए।',
    linked: (name) => `${name ? `नमस्ते ${name}। ` : ''}यह चैट अब आपके Kazam खाते से जुड़ गई है। बताइए, क्या करूँ?`,
  },
  hinglish: {
    unreadable: 'Yahan main sirf text aur buttons samajhta hoon. Please likhkar bataiye.',
    foreignContact: 'Yeh kisi aur ka number hai. Please neeche ke button se apna number bhejiye.',
    linked: (name) =>
      `${name ? `Namaste ${name}. ` : ''}Yeh chat ab aapke Kazam account se link ho gayi hai. Bataiye, kya karun?`,
  },
};
