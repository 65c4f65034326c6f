import type { Telling } from '../../src/assistant/conversation';
import type { BookedSeveral, CreateBookingsOrder } from '../../src/assistant/orders/create-bookings';
import type { BookingWindow, Refusal } from '../../src/assistant/orders/order';
import type { Reply } from '../../src/assistant/reply';
import type { Request } from '../../src/assistant/request';
import type { Wording } from '../../src/assistant/wording';
import { listed } from './held';
import { undoChoice } from './undo';

/** What books given-up bookings once more: one by its slots, several as they are. */
export function bookAgain(bookings: BookingWindow[]): Request | undefined {
  const [first, ...more] = bookings.map(({ deviceId, connectorId, start, seconds }) => ({
    deviceId,
    connectorId,
    start,
    seconds,
  }));
  if (!first) return undefined;
  const { deviceId: device_id, connectorId: connector_id, start, seconds: duration_s } = first;
  const slots = { device_id, connector_id, start, duration_s, ...(more.length > 0 && { these: [first, ...more] }) };
  return { intent: 'create_booking', slots };
}

/** Which of several are had again, and which are not. */
export function bookedAgain({ booked = [], lost = [] }: Partial<BookedSeveral>, { speech, now }: Telling): Reply {
  const words = speech.in(WORDING);
  const text = [words.booked(listed(booked, speech)), lost.length > 0 && words.lost(listed(lost, speech))];
  return {
    text: text.filter((line) => line !== false).join('\n'),
    choices: [undoChoice({ intent: 'cancel_booking', slots: { all: true, these: booked } }, now, speech)],
  };
}

/** None of them is had again. */
export function notBookedAgain({ bookings }: CreateBookingsOrder, why: Refusal, { speech }: Telling): Reply {
  const words = speech.in(WORDING);
  return { text: why === 'taken' ? words.lost(listed(bookings, speech)) : words.failed(listed(bookings, speech)) };
}

const WORDING: Wording<{
  booked(bookings: string): string;
  lost(bookings: string): string;
  failed(bookings: string): string;
}> = {
  en: {
    booked: (bookings) => `Booked again:${bookings}.`,
    lost: (bookings) => `This could not be had again, somebody else may have it now:${bookings}.`,
    failed: (bookings) =>
      `I could not book this again:${bookings}. The charging platform did not take it. Say "what have I booked?" to see what stands.`,
  },
  hi: {
    booked: (bookings) => `फिर से बुक हो गया:${bookings}।`,
    lost: (bookings) => `यह दोबारा नहीं मिल सका, शायद अब किसी और के पास है:${bookings}।`,
    failed: (bookings) =>
      `यह दोबारा बुक नहीं हो सका:${bookings}। प्लेटफ़ॉर्म ने नहीं लिया। "मेरी बुकिंग दिखाओ" कहिए, तो दिखेगा कि क्या बुक है।`,
  },
  hinglish: {
    booked: (bookings) => `Phir se book ho gaya:${bookings}.`,
    lost: (bookings) => `Yeh dobara nahi mil saka, shayad ab kisi aur ke paas hai:${bookings}.`,
    failed: (bookings) =>
      `Yeh dobara book nahi ho saka:${bookings}. Charging platform ne nahi liya. "meri booking dikhao" boliye to dikhega ki kya book hai.`,
  },
};
