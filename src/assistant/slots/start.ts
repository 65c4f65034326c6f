import { Temporal } from '../time';
import type { Wording } from '../wording';
import { fill, type Slot } from './slot';

const WORDING: Wording<{
  when: string;
  onDay(day: string): string;
  past(now: string): string;
  now: string;
  inAnHour: string;
}> = {
  en: {
    when: 'When should it start?',
    onDay: (day) => `At what time on ${day}?`,
    past: (now) => `That time has passed: it is ${now} now. When should it start?`,
    now: 'Now',
    inAnHour: 'In 1 hour',
  },
  hi: {
    when: 'कब से?',
    onDay: (day) => `${day} को कितने बजे?`,
    past: (now) => `वह समय निकल चुका है: अभी ${now} हुए हैं। कब से रखना है?`,
    now: 'अभी',
    inAnHour: '1 घंटे बाद',
  },
  hinglish: {
    when: 'Kab se?',
    onDay: (day) => `${day} ko kitne baje?`,
    past: (now) => `Woh time nikal chuka hai: abhi ${now} hue hain. Kab se rakhna hai?`,
    now: 'Abhi',
    inAnHour: '1 ghante baad',
  },
};

/** When it is to begin, where that was said; a day without a clock time is asked about. */
export const startIfSaid: Slot<Temporal.Instant | undefined> = {
  asks: 'start',
  read(slots, turn) {
    const words = turn.speech.in(WORDING);
    const { format } = turn.speech;
    const at = slots.start === undefined ? undefined : Temporal.Instant.from(slots.start);
    // A minute's grace: "now" was said before this moment.
    if (
      turn.request.problem === 'start_in_past' ||
      (at && Temporal.Instant.compare(at.add({ minutes: 1 }), turn.now) < 0)
    ) {
      return { ask: words.past(format.time(turn.now)) };
    }
    if (at) return { value: at };
    if (slots.date !== undefined) return { ask: words.onDay(format.day(Temporal.PlainDate.from(slots.date))) };
    return slots.day_part === undefined ? { value: undefined } : { ask: words.when };
  },
};

/** When it is to begin, in the future or now; asked for where it was not said. */
export const start: Slot<Temporal.Instant> = {
  asks: 'start',
  read(slots, turn) {
    const said = startIfSaid.read(slots, turn);
    if ('ask' in said) return said;
    if (said.value) return { value: said.value };
    const words = turn.speech.in(WORDING);
    const { format } = turn.speech;
    const zoned = turn.now.toZonedDateTimeISO(format.timezone).round({ smallestUnit: 'minute', roundingMode: 'floor' });
    const iso = (time: Temporal.ZonedDateTime) => time.toString({ timeZoneName: 'never' });
    return {
      ask: words.when,
      choices: [
        fill(turn, words.now, { start: iso(zoned) }),
        fill(turn, words.inAnHour, { start: iso(zoned.add({ hours: 1 })) }),
      ],
    };
  },
};
