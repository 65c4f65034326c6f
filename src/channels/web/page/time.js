const ZONE = 'Asia/Kolkata';
const clock = new Intl.DateTimeFormat('en-IN', { timeZone: ZONE, hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-IN', { timeZone: ZONE, weekday: 'short', day: 'numeric', month: 'short' });

/** "3:05 pm", on the site's clock. */
export const timeOf = (date) => clock.format(date);

/** "Mon, 23 Nov", on the site's calendar. */
export const dayOf = (date) => day.format(date);

/** "Mon, 23 Nov, 3:05 pm IST". */
export const momentOf = (date) => `${dayOf(date)}, ${timeOf(date)} IST`;

/** "3:05 pm", with the day in front where it is not the day of `now`. */
export const nearMoment = (date, now) =>
  dayOf(date) === dayOf(now) ? timeOf(date) : `${dayOf(date)}, ${timeOf(date)}`;

/** "0:07". */
export const timeSpan = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
