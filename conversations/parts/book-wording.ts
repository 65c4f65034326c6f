import type { Wording } from '../../src/assistant/wording';

/** What is said around booking. */
export const BOOK_WORDING: Wording<{
  describe(device: string | undefined, window: string): string;
  also(own: string, what: string): string;
  yours(own: string): string;
  noneFree(window: string): string;
  booked(device: string, connector: number | undefined, window: string, duration: string): string;
  lost(device: string, window: string): string;
  failed(device: string, window: string): string;
}> = {
  en: {
    describe: (device, window) => `book ${device ?? 'any charger'}, ${window}`,
    also: (own, what) => `You have a booking for that time already: ${own}. Shall I also ${what}?`,
    yours: (own) => `You have booked it yourself already: ${own}. Say "move my booking" to change that one.`,
    noneFree: (window) => `No charger can be had ${window}. You have no new booking. Please try another time.`,
    booked: (device, connector, window, duration) =>
      `Booked for you: ${device}${connector ? `, connector ${connector}` : ''}, ${window} (${duration}).`,
    lost: (device, window) => `Somebody was faster: ${device} is taken ${window}. You have no booking there.`,
    failed: (device, window) =>
      `I could not book ${device} for ${window}: the charging platform did not take it. You have no booking there. Please try again in a minute.`,
  },
  hi: {
    describe: (device, window) => `${device ?? 'कोई भी चार्जर'} बुक करना, ${window}`,
    also: (own, what) => `उस समय के लिए आपकी एक बुकिंग पहले से है: ${own}। क्या यह भी करूँ: ${what}?`,
    yours: (own) => `इसे आपने ख़ुद पहले से बुक किया है: ${own}। बदलने के लिए "मेरी बुकिंग बदलो" कहिए।`,
    noneFree: (window) => `${window} कोई चार्जर नहीं मिल सकता। कोई नई बुकिंग नहीं हुई है। कृपया कोई और समय बताइए।`,
    booked: (device, connector, window, duration) =>
      `बुक हो गया: ${device}${connector ? `, कनेक्टर ${connector}` : ''}, ${window} (${duration})।`,
    lost: (device, window) => `किसी और ने पहले बुक कर लिया: ${device}, ${window}। आपकी वहाँ कोई बुकिंग नहीं है।`,
    failed: (device, window) =>
      `${device} ${window} के लिए बुक नहीं हो सका: प्लेटफ़ॉर्म ने नहीं लिया। आपकी वहाँ कोई बुकिंग नहीं है। कृपया एक मिनट बाद कोशिश कीजिए।`,
  },
  hinglish: {
    describe: (device, window) => `${device ?? 'koi bhi charger'} book karna, ${window}`,
    also: (own, what) => `Us time ke liye aapki ek booking pehle se hai: ${own}. Kya yeh bhi karun: ${what}?`,
    yours: (own) => `Ise aapne khud pehle se book kiya hai: ${own}. Badalne ke liye "meri booking badlo" boliye.`,
    noneFree: (window) =>
      `${window} koi charger nahi mil sakta. Koi nayi booking nahi hui hai. Please koi aur time bataiye.`,
    booked: (device, connector, window, duration) =>
      `Book ho gaya: ${device}${connector ? `, connector ${connector}` : ''}, ${window} (${duration}).`,
    lost: (device, window) =>
      `Kisi aur ne pehle book kar liya: ${device}, ${window}. Wahan aapki koi booking nahi hai.`,
    failed: (device, window) =>
      `${device} ${window} ke liye book nahi ho saka: charging platform ne nahi liya. Wahan aapki koi booking nahi hai. Please ek minute baad try kijiye.`,
  },
};
