/** One conversation as it stands: edits have taken the place of what they replace, repeats are known. */
export function createMessages() {
  const bubbles = new Map();
  let last = 0;

  const all = () => [...bubbles.values()];
  const offers = () => all().filter(({ choices, asks }) => choices?.length > 0 || asks);

  return {
    all,
    last: () => last,

    /** Takes a message in and gives its bubble; nothing where the message was known. */
    add(message) {
      if (message.seq <= last) return undefined;
      last = message.seq;
      const place = bubbles.has(message.replaces) ? message.replaces : message.seq;
      // An edit keeps its first time: that says when it was asked for; the text says when it came true.
      const at = bubbles.get(place)?.at ?? message.at;
      const bubble = { ...message, at, place };
      bubbles.set(place, bubble);
      return bubble;
    },

    /** The newest bubble with buttons: the only one whose buttons work. */
    offer: () => offers().reduce((newest, one) => (newest?.seq > one.seq ? newest : one), undefined),

    /** The button of a bubble that was pressed: its words were said before anything else was offered. */
    chosen(bubble) {
      const next = Math.min(...offers().map(({ seq }) => (seq > bubble.seq ? seq : Number.POSITIVE_INFINITY)));
      const said = all().filter(({ from, seq }) => from === 'person' && seq > bubble.seq && seq < next);
      return bubble.choices?.find(({ label }) => said.some(({ text }) => text === label));
    },
  };
}
