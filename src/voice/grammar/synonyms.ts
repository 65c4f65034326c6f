/** Words of the examples and what people say in their place; the longest is looked for first. */
const SYNONYMS: readonly (readonly [string, ...string[]])[] = [
  ['book charger', 'book', 'book me', 'reserve', 'please book', 'i want to book', 'i need'],
  ['reserve', 'book', 'hold'],
  ['which chargers are free now', 'which chargers are free', 'what is free', "what's free", 'which ones are free'],
  ['is anything', 'is any charger', 'is there anything', 'will anything be'],
  ['show me', 'show', 'list', 'find me', 'find'],
  ['show my', 'show me my', 'list my', 'what are my', 'tell me my'],
  ['tell me when', 'let me know when', 'notify me when', 'message me when', 'tell me once', 'inform me when'],
  [
    'my charge is done',
    'my charging is done',
    'my charge is over',
    'my charge is complete',
    'my car is full',
    'it is done',
  ],
  ['is free', 'is available', 'gets free', 'becomes free'],
  ['free', 'available'],
  ['how much does', 'what does'],
  ['what is the rate at', "what's the rate at", 'what is the price at', 'what is the rate of', 'what is the tariff of'],
  ['move my booking', 'shift my booking', 'change my booking', 'reschedule my booking', 'push my booking'],
  ['cancel my booking', 'cancel my reservation', 'cancel the booking', 'cancel all my bookings', 'drop my booking'],
  ['what have i booked', 'what did i book', 'do i have any bookings', 'what are my bookings', 'show my bookings'],
  ['charges', 'transactions', 'charging sessions'],
  ['last charge', 'last transaction', 'last session', 'latest charge'],
  ['how much did i spend', 'how much have i spent', 'what did i spend'],
  [
    'how is my charge going',
    "how's my charge going",
    'how is my charging',
    'how far is my charge',
    'is my car charging',
  ],
  ['status of', 'what is the status of', "what's the status of", 'how is'],
  ['all chargers', 'all the chargers', 'every charger'],
  ['chargers', 'charging stations', 'stations'],
  ['link my account', 'connect my account'],
  ['start charging', 'start a charge', 'begin charging', 'start', 'plug me in', 'start my charge'],
  ['stop charging', 'stop my charge', 'stop the charge', 'end my charge', 'stop my charging', 'end charging'],
  ['stop', 'end the charge', 'stop the charge'],
  ['disable', 'switch off', 'turn off'],
  ['enable', 'switch on', 'turn on'],
  ['uptime of', 'what was the uptime of', 'show the uptime of'],
  ['set', 'change'],
  ['protection on', 'protection off'],
];

const byLength = [...SYNONYMS].sort(([one], [other]) => other.length - one.length);

/** The words themselves and what stands for them, a list for each piece. */
export function variants(words: string): string[][] {
  const found = byLength.find(([word]) => ` ${words} `.includes(` ${word} `));
  if (!found) return words === '' ? [] : [[words]];
  const [word] = found;
  const at = ` ${words} `.indexOf(` ${word} `);
  return [...variants(words.slice(0, at).trim()), [...found], ...variants(words.slice(at + word.length).trim())];
}
