import type { Wording } from '../../src/assistant/wording';

/** What is said around moving a booking. */
export const MOVE_WORDING: Wording<{
  describe(to: string, from: string): string;
  none: string;
  noneSuch(bookings: string): string;
  which: string;
  when(booking: string): string;
  past(now: string): string;
  howLong(most: string): string;
  gone: string;
  kept(booking: string): string;
  moved(to: string, from: string): string;
  also(own: string, window: string): string;
  taken(to: string, from: string): string;
  failed(to: string, from: string): string;
}> = {
  en: {
    describe: (to, from) => `move your booking to ${to} (now it is ${from})`,
    none: 'You have no booking, so there is nothing to move.',
    noneSuch: (bookings) => `I found no such booking of yours, so I have moved nothing. You have:\n${bookings}`,
    which: 'Which booking should I move?',
    when: (booking) => `When should it be instead? Now it is ${booking}.`,
    past: (now) => `That time has passed: it is ${now} now. When should it be?`,
    howLong: (most) => `A booking can be ${most} at most. For how long should it be?`,
    gone: 'I do not know that charger, so I have moved nothing.',
    kept: (booking) => `Your booking stays as it is: ${booking}. Which other time would you like?`,
    moved: (to, from) => `Moved: ${to}. Before, it was ${from}.`,
    also: (own, window) =>
      `You have another booking for that time already: ${own}. Shall I move this one to ${window} all the same?`,
    taken: (to, from) => `Somebody has booked ${to} already. Your booking stays as it was: ${from}.`,
    failed: (to, from) =>
      `I could not move it to ${to}: the charging platform did not take it. Your booking stays as it was: ${from}.`,
  },
  hi: {
    describe: (to, from) => `आपकी बुकिंग ${to} पर करना (अभी है: ${from})`,
    none: 'आपकी कोई बुकिंग नहीं है, इसलिए बदलने को कुछ नहीं है।',
    noneSuch: (bookings) => `आपकी ऐसी कोई बुकिंग नहीं मिली, इसलिए कुछ नहीं बदला। आपकी बुकिंग:\n${bookings}`,
    which: 'कौन सी बुकिंग बदलूँ?',
    when: (booking) => `किस समय रखूँ? अभी है: ${booking}।`,
    past: (now) => `वह समय निकल चुका है: अभी ${now} हुए हैं। किस समय रखूँ?`,
    howLong: (most) => `बुकिंग ज़्यादा से ज़्यादा ${most} की हो सकती है। कितनी देर रखूँ?`,
    gone: 'वह चार्जर मुझे नहीं मिला, इसलिए कुछ नहीं बदला।',
    kept: (booking) => `आपकी बुकिंग वैसी ही है: ${booking}। कौन सा और समय चाहिए?`,
    moved: (to, from) => `बुकिंग बदल गई: ${to}। पहले यह थी: ${from}।`,
    also: (own, window) => `उस समय के लिए आपकी एक और बुकिंग है: ${own}। क्या फिर भी इसे ${window} पर ले जाऊँ?`,
    taken: (to, from) => `${to} किसी और ने पहले बुक कर लिया है। आपकी बुकिंग वैसी ही है: ${from}।`,
    failed: (to, from) => `${to} पर नहीं बदल सका: प्लेटफ़ॉर्म ने नहीं लिया। आपकी बुकिंग वैसी ही है: ${from}।`,
  },
  hinglish: {
    describe: (to, from) => `aapki booking ${to} par karna (abhi hai: ${from})`,
    none: 'Aapki koi booking nahi hai, isliye badalne ko kuch nahi hai.',
    noneSuch: (bookings) => `Aapki aisi koi booking nahi mili, isliye kuch nahi badla. Aapki booking:\n${bookings}`,
    which: 'Kaun si booking badlun?',
    when: (booking) => `Kis time rakhun? Abhi hai: ${booking}.`,
    past: (now) => `Woh time nikal chuka hai: abhi ${now} hue hain. Kis time rakhun?`,
    howLong: (most) => `Booking zyada se zyada ${most} ki ho sakti hai. Kitni der rakhun?`,
    gone: 'Woh charger nahi mila, isliye kuch nahi badla.',
    kept: (booking) => `Aapki booking waisi hi hai: ${booking}. Kaun sa aur time chahiye?`,
    moved: (to, from) => `Booking badal gayi: ${to}. Pehle yeh thi: ${from}.`,
    also: (own, window) => `Us time ke liye aapki ek aur booking hai: ${own}. Kya phir bhi ise ${window} par le jaun?`,
    taken: (to, from) => `${to} kisi aur ne pehle book kar liya hai. Aapki booking waisi hi hai: ${from}.`,
    failed: (to, from) =>
      `${to} par nahi badal saka: charging platform ne nahi liya. Aapki booking waisi hi hai: ${from}.`,
  },
};
