import type { Language } from '../../src/assistant/person';
import type { Request, Setting } from '../../src/assistant/request';
import { languageNamed, zoneNamed } from './setting-names';

const LANGUAGE = '(english|hindi|hinglish|angrezi|हिन्दी|हिंदी|अंग्रेज़ी|अंग्रेजी|इंग्लिश)';

/** A wish for a language, in each of them; a language alone is one. */
const LANGUAGE_WISHES: readonly RegExp[] = [
  new RegExp(
    `^(?:please |pls |can you |could you )?(?:(?:speak|talk|reply|answer|write|switch|change)(?: to me| with me| back)?(?: in| to| into)? |in )?${LANGUAGE}(?: please| pls| only)*$`,
    'iu',
  ),
  new RegExp(
    `^(?:mujhse )?${LANGUAGE} (?:mein|me|m|main) (?:bolo|boliye|baat karo|baat kijiye|likho|likhiye|batao|bataiye|jawab do|jawab dijiye)$`,
    'iu',
  ),
  new RegExp(`^(?:मुझसे )?${LANGUAGE} में (?:बोलो|बोलिए|बात करो|बात कीजिए|लिखो|लिखिए|बताओ|बताइए|जवाब दो|जवाब दीजिए)$`, 'u'),
];

/** The language that is wished for; undefined where the words wish for none. */
function languageWished(text: string): Language | undefined {
  const plain = text.replace(/[.!?।]+$/u, '').trim();
  return languageNamed(LANGUAGE_WISHES.map((wish) => wish.exec(plain)?.[1]).find(Boolean) ?? '');
}

/** "Change my time zone to New York", "back to India time". */
function zoneWished(text: string) {
  const plain = text.replace(/[.!?।]+$/u, '').trim();
  const [, to, time] =
    /^(?:please )?(?:(?:change|set|switch)(?: my)? time ?zone to (.{1,50})|(?:go |switch )?back to (.{1,50}?) time(?: ?zone)?)$/i.exec(
      plain,
    ) ?? [];
  const place = to ?? time;
  return place === undefined ? undefined : zoneNamed(place);
}

/**
 * What is typed to set something: `/settings`, `/language`, `/language hindi`, `/timezone Berlin`, where the slash may be
 * left out if the word stands alone; and the few sentences for it that everybody tries.
 */
export function settingCommand(text: string): Request | undefined {
  if (/^(no more|stop|turn off) alerts|^alerts? (off|band karo)|^अलर्ट बंद/i.test(text))
    return request({ alerts: false });
  if (/^(turn on alerts|alert me again|alerts on)\.?$/i.test(text)) return request({ alerts: true });
  const wished = languageWished(text);
  if (wished) return request({ language: wished });
  const zone = zoneWished(text);
  if (zone) return request({ timezone: zone });
  const [, word = '', value = ''] = /^\/?(settings?|सेटिंग|language|timezone)(?: (.{1,50}))?$/i.exec(text) ?? [];
  if (word === '' || (value !== '' && /^s/i.test(word))) return undefined;
  if (value === '') return request(/^t/i.test(word) ? 'timezones' : undefined);
  const language = /^l/i.test(word) ? languageNamed(value) : undefined;
  if (language) return request({ language });
  const timezone = /^t/i.test(word) ? zoneNamed(value) : undefined;
  if (timezone) return request({ timezone });
  return text.startsWith('/') ? request(/^t/i.test(word) ? 'timezones' : undefined) : undefined;
}

const request = (setting?: Setting): Request => ({
  intent: 'settings',
  slots: setting === undefined ? {} : { setting },
});
