import type { Language } from './person';
import type { Wording } from './wording';

/** An answer with what was heard before it: whoever was misheard sees it at once. */
export const withHeard = (text: string, heard: string, language: Language): string =>
  `${WORDING[language].iHeard(heard)}\n${text}`;

const WORDING: Wording<{ iHeard(text: string): string }> = {
  en: { iHeard: (text) => `I heard: "${text}"` },
  hi: { iHeard: (text) => `मैंने सुना: "${text}"` },
  hinglish: { iHeard: (text) => `Maine suna: "${text}"` },
};
