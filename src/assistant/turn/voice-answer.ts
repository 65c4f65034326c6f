import { spokenWords } from '../aloud';
import { withHeard } from '../echo';
import type { Incoming } from '../message';
import type { Language } from '../person';
import type { Preferences } from '../preferences';
import type { Choice, Reply } from '../reply';
import type { KnownDevice } from '../site/site';
import { NO_VOICE, type Voice } from '../voice';
import type { Wording } from '../wording';
import type { Spoken, Unheard } from './hear-speech';

/** What is known of a voice note while it is answered. */
export interface VoiceNote {
  spoken: Spoken;
  /** What was heard is said before the answer; once a note, however much was asked in it. */
  echo: boolean;
  /** The person wishes to hear the answer. */
  aloud: boolean;
  /** The person has not been asked yet whether they wish it. */
  offersAloud: boolean;
}

/** How a voice note of this person is to be answered. */
export function voiceNote(spoken: Spoken, { spokenReplies }: Preferences, { said }: Incoming, voice: Voice): VoiceNote {
  // Who talks to somebody hears the answer anyway, and an order read back in it.
  if (said.kind === 'voice' && said.live) return { spoken, echo: false, aloud: false, offersAloud: false };
  return {
    spoken,
    echo: true,
    aloud: spokenReplies === true,
    offersAloud: spokenReplies === undefined && voice !== NO_VOICE,
  };
}

/** The note for the second thing that was asked in it. */
export const unechoed = (note: VoiceNote): VoiceNote => ({ ...note, echo: false, offersAloud: false });

/** An answer to a voice note: what was heard, the answer, and spoken too where the person wishes it. */
export function voiceAnswer(
  reply: Reply,
  { spoken, echo, aloud, offersAloud }: VoiceNote,
  language: Language,
  devices: readonly KnownDevice[],
  isQuestion: boolean,
): Reply {
  const setting = { intent: 'settings' as const, slots: { setting: { spokenReplies: true } } };
  const offered: Choice = { label: WORDING[language].aloudToo, request: setting };
  return {
    ...reply,
    text: echo ? withHeard(reply.text, spoken.text, language) : reply.text,
    ...(offersAloud && !isQuestion && { choices: [...(reply.choices ?? []), offered] }),
    ...(aloud && { aloud: spokenWords(reply.text, language, devices) }),
  };
}

/** What is said where nothing was heard in a voice note. */
export const unheardReply = (why: Unheard, language: Language): Reply => ({ text: WORDING[language].unheard[why] });

/** The question whether this was said. */
export const didYouSay = (text: string, language: Language): string => WORDING[language].didYouSay(text);

const WORDING: Wording<{
  didYouSay(text: string): string;
  aloudToo: string;
  unheard: Record<Unheard, string>;
}> = {
  en: {
    didYouSay: (text) => `Did you say: "${text}"?`,
    aloudToo: 'Answer me by voice too',
    unheard: {
      too_large: 'That recording is too large for me, so nothing has been done. Please say it in under half a minute.',
      too_long: 'That recording is longer than a minute, so nothing has been done. Please say it shorter.',
      unreadable:
        'I cannot read that kind of recording, so nothing has been done. Please send a voice note, or write it.',
      no_speech:
        'I heard nobody speak, so nothing has been done. Please say it again closer to the microphone, or write it.',
      not_a_command:
        'I did not catch that, so nothing has been done. Please say it again, for example "is gate one free", or write it.',
      unavailable: 'I cannot listen just now, so nothing has been done. Please write it.',
      gone: 'That recording is not there any more, so nothing has been done. Please say it again, or write it.',
    },
  },
  hi: {
    didYouSay: (text) => `क्या आपने यह कहा: "${text}"?`,
    aloudToo: 'बोलकर भी जवाब दें',
    unheard: {
      too_large: 'यह रिकॉर्डिंग मेरे लिए बहुत बड़ी है, इसलिए कुछ नहीं किया। कृपया आधे मिनट से कम में कहिए।',
      too_long: 'यह रिकॉर्डिंग एक मिनट से लंबी है, इसलिए कुछ नहीं किया। कृपया छोटा करके कहिए।',
      unreadable: 'इस तरह की रिकॉर्डिंग मैं नहीं सुन सकता, इसलिए कुछ नहीं किया। कृपया आवाज़ का संदेश भेजिए या लिखिए।',
      no_speech: 'कोई आवाज़ नहीं सुनाई दी, इसलिए कुछ नहीं किया। कृपया माइक के पास से फिर कहिए या लिखिए।',
      not_a_command: 'मैं यह समझ नहीं पाया, इसलिए कुछ नहीं किया। कृपया फिर से कहिए या लिखिए।',
      unavailable: 'अभी मैं सुन नहीं सकता, इसलिए कुछ नहीं किया। कृपया लिखकर बताइए।',
      gone: 'वह रिकॉर्डिंग अब नहीं मिल रही, इसलिए कुछ नहीं किया। कृपया फिर से कहिए या लिखिए।',
    },
  },
  hinglish: {
    didYouSay: (text) => `Kya aapne yeh kaha: "${text}"?`,
    aloudToo: 'Bolkar bhi jawab dein',
    unheard: {
      too_large: 'Yeh recording bahut badi hai, isliye kuch nahi kiya. Please aadhe minute se kam mein boliye.',
      too_long: 'Yeh recording ek minute se lambi hai, isliye kuch nahi kiya. Please chhota karke boliye.',
      unreadable:
        'Is tarah ki recording main nahi sun sakta, isliye kuch nahi kiya. Please voice note bhejiye ya likhiye.',
      no_speech: 'Koi awaaz nahi sunai di, isliye kuch nahi kiya. Please mic ke paas se phir boliye ya likhiye.',
      not_a_command: 'Yeh samajh nahi aaya, isliye kuch nahi kiya. Please phir se boliye ya likhiye.',
      unavailable: 'Abhi main sun nahi sakta, isliye kuch nahi kiya. Please likhkar bataiye.',
      gone: 'Woh recording ab nahi mil rahi, isliye kuch nahi kiya. Please phir se boliye ya likhiye.',
    },
  },
};
