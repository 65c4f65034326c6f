import type { Utterance } from '../request';
import { type KnownDevice, namesOf } from '../site/site';
import { type Hearing, listed } from './hearing';

/** What was written, with everything that understanding needs to know; `devices` are the site's where none are given. */
export function utteranceOf(
  text: string,
  { incoming, person, devices }: Pick<Hearing, 'incoming' | 'person' | 'devices'>,
  among: KnownDevice[] = listed(devices),
): Utterance {
  return {
    text,
    now: incoming.at.toZonedDateTimeISO(person.timezone).toString({ timeZoneName: 'never' }),
    timezone: person.timezone,
    locale: person.locale,
    devices: namesOf(among),
  };
}
