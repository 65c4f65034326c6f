/** Where the person is, as `[latitude, longitude]`; the error says why it cannot be told and what to do. */
export function whereAmI() {
  return new Promise((resolve, reject) => {
    const refuse = () =>
      reject(new Error('The browser does not tell where you are. Please write the name of the place.'));
    if (!navigator.geolocation) return refuse();
    const tell = ({ coords }) => resolve([coords.latitude, coords.longitude]);
    navigator.geolocation.getCurrentPosition(tell, refuse, { timeout: 10_000, maximumAge: 60_000 });
  });
}
