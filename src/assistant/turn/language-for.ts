import { languageOf, languageOfLocale } from '../language';
import type { Incoming } from '../message';
import type { Language, Person } from '../person';
import type { Context } from './context';

/** The language of a reply: the words' own, else the one spoken before, else the one the account is set to. */
export function languageFor(
  { said, language: only }: Incoming,
  person: Person,
  { language }: Pick<Context, 'language'>,
): Language {
  if (said.kind === 'kept') return said.language;
  if (only) return only;
  const usual = language ?? languageOfLocale(person.locale);
  // A command (`/settings`) is the same in every language.
  return said.kind === 'text' && !said.text.startsWith('/') ? languageOf(said.text, usual) : usual;
}
