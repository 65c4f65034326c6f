const RETRY_MS = 2000;
/** How much of an old conversation is shown at first. */
const NEWEST = -200;

/** Listens to a person's messages until closed; comes back by itself, from where it was. */
export function listen(person, { message, connected }) {
  let source;
  let retry;
  let last = NEWEST;

  function open() {
    source = new EventSource(`/api/messages/stream?person=${encodeURIComponent(person)}&after=${last}`);
    source.addEventListener('open', () => connected(true));
    source.addEventListener('message', ({ data }) => {
      const said = JSON.parse(data);
      last = said.seq;
      message(said);
    });
    source.addEventListener('error', () => {
      connected(false);
      // The browser tries again by itself after a cut line, but not after an answer such as 503.
      if (source.readyState !== EventSource.CLOSED) return;
      retry = setTimeout(open, RETRY_MS);
    });
  }

  open();
  return () => {
    clearTimeout(retry);
    source.close();
  };
}
