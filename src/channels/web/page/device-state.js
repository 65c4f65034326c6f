/** What a code of `charge_state` means; the two families of chargers use the same numbers for different things. */
const CODES = {
  kazam: {
    0: ['available', ''],
    1: ['out', 'disabled'],
    2: ['busy', 'charging'],
    3: ['out', 'tampered with'],
    5: ['out', 'starting up'],
    6: ['out', 'paused'],
    8: ['out', 'earth fault'],
    10: ['out', 'updating its software'],
    11: ['out', 'emergency switch pressed'],
    12: ['out', 'no mains'],
  },
  ocpp: {
    0: ['available', ''],
    1: ['out', 'out of service'],
    2: ['busy', 'charging'],
    3: ['out', 'fault'],
    4: ['busy', 'reserved'],
    9: ['busy', 'car plugged in'],
    13: ['busy', 'finishing'],
  },
};

const WORDS = { available: 'Available', bluetooth: 'Available via Bluetooth', busy: 'Busy', out: 'Not available' };

/** A state in words: `tone` is its colour, `word` what it is called, `detail` why or since when. */
const say = (tone, ...details) => ({ tone, word: WORDS[tone], detail: details.filter(Boolean).join(', ') });

/** One connector, as the platform's rules want it shown. `lastSeen` and `booking` are phrases already in words. */
export function connectorState({ protocol, online, code, lastSeen, booking }) {
  const [tone, why] = (CODES[protocol] ?? CODES.ocpp)[code] ?? ['out', 'unknown state'];
  const heard = online ? '' : lastSeen && `last online at ${lastSeen}`;
  if (!online && protocol !== 'kazam') return say('out', 'offline', heard);
  if (tone === 'out') return say(tone, why, heard);
  if (tone === 'busy') return say(tone, why);
  if (booking) return say('busy', `booked ${booking}`);
  return online ? say(tone) : say('bluetooth', heard);
}

/** The whole charger: with one connector its own state, with several the best of theirs, naming who is free. */
export function deviceState(connectors) {
  if (connectors.length === 1) return connectors[0].state;
  for (const tone of ['available', 'bluetooth', 'busy']) {
    const those = connectors.filter(({ state }) => state.tone === tone);
    if (those.length === 0) continue;
    return say(tone, tone === 'busy' ? '' : naming(those));
  }
  return say('out', connectors[0]?.state.detail);
}

function naming(connectors) {
  const numbers = connectors.map(({ id }) => String(id + 1));
  return `${numbers.length > 1 ? 'connectors' : 'connector'} ${new Intl.ListFormat('en').format(numbers)}`;
}
