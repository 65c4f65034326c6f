import { type Clause, every, has } from '../clauses/clause';
import { push } from '../devices/lists';
import { inOrder } from '../text/order-of-words';

/** Evidence that lies in how things stand to each other, rather than in a word; looked for when a rule asks. */
export class Derived {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly clause: Clause) {}

  has(name: string): boolean {
    let found = this.known.get(name);
    if (found === undefined) {
      found = tests.get(name)?.some((holds) => holds(this.clause)) ?? false;
      this.known.set(name, found);
    }
    return found;
  }
}

const patterns: [string, RegExp][] = [
  ['new_booking', /\b(a|new|another|fresh) booking\b/],
  ['how_is', /\bhow (is |are )?(my |the |our |mera )?(charge|charging|<device>|<unknown_device>|<reference>)/],
  ['am_i', /\b(am i|i am|im)\b/],
  [
    'run_on',
    /\b(?:let|leave|allow) (?:(?:my|the|this|our|ongoing|current|running|ev) )*(?:charge|charging|session|car|bike|scooter|booking|slot|<parking>|<reference>|<device>) (?:<device> |at |on |to |keep )*(?:run|running|go on|going|carry on|continue|stay on|charging|keep on)\b/,
  ],
  [
    'run_on',
    /\bkeep (?:my |the |this |our )?(?:charge|charging|session|car|<parking>|<reference>) (?:(?:on|at) <device> |on |at )*(?:going|running|charging|on)\b/,
  ],
  [
    'run_on',
    /\bdont let (?:my|the|this|our|<reference>)(?: (?:charge|charging|session|car|<parking>))? (?:stop|end|finish)\b/,
  ],
  [
    'existing',
    /\bmy (?:<device> |next )?<(?:clock|range)>|\bwala booking\b|\bbooking (?:ka|ki|ko) (?:time|samay|din|date)\b/,
  ],
  ['enabling', /\b(?:bring|put|take|get) <(?:device|reference)> back\b/],
  ['upon', /\b(?:jab|agar|jaise|hote|hone|ho jaye|ho to|hua to|hai to|free ho|khaali ho|poora ho|full ho|ho jane)\b/],
  [
    'hours_left',
    /\bkitna (?:der|time|samay) (?:aur )?(?:mein )?(?:lagta|lage|bacha|baaki|baki)\b|\bkab (?:tak )?(?:<full>|charge |charging |poora |complete |ho )/,
  ],
  [
    'kitna_hua',
    /\b(?:kitna|kahan tak) (?:(?:percent|pratishat|charge|charging|battery|%) )?(?:hua|ho gaya|bacha|chadha|pahuncha)\b|\bbattery kitna\b/,
  ],
  [
    'done_asked',
    /^(?:kya )?(?:mera )?(?:charge |charging |gaadi )?(?:ho gaya|(?:khatam|poora) (?:ho gaya|hua))(?: (?:kya|na|kya hai|hai kya))?$/,
  ],
  [
    'deducted',
    /\b(?:kitna|how much|kya) (?:\S+ )?(?:paisa |rupee |money )?(?:kate|kata|kati|kat|kaate|deduct|deducted|debited)\b|\bhow much (?:was|got|did you|has been|have you|money was|did) (?:\S+ )?(?:cut|deduct|deducted|debited|taken|charged)\b/,
  ],
  [
    'not_working',
    /(?:<device>|<unknown_device>|<reference>|<parking>|gaadi|ev|vehicle|charger|charging|charge|station)(?: (?:is|abhi|kyon|par|has|does|se|it|why))? (?:not (?:working|charging|starting|work|start)|isnt (?:working|charging|starting)|doesnt (?:work|charge|start)|wont (?:work|charge|start)|(?:kaam |start |chalu |charge )?nahi (?:chalti|chal|kar|ho)|(?:chalti|chal|kaam|charge|start) nahi)\b/,
  ],
  [
    'whereabouts',
    /\bwhere (?:is|can i find|do i find) (?:<device>|<unknown_device>)|(?:<device>|<unknown_device>) kahan\b|\b(?:directions?|route|way|rasta) (?:to|for) (?:<device>|<unknown_device>)|\bhow (?:do|can) i (?:get|reach|go) (?:to )?(?:<device>|<unknown_device>)|(?:<device>|<unknown_device>) (?:ka|tak) (?:rasta|address|location|pata)\b|\b(?:location|address) of (?:<device>|<unknown_device>)/,
  ],
  ['has_cost', /\b(?:how much|what) has (?:<reference>|my charge|my charging|the charge|this) (?:cost|come to)\b/],
  ['kab_khaali', /^(?:(?:yeh|ye|wo|to|aur|phir) )?kab (?:tak )?(?:free|khaali)(?: (?:ho|hoga|hai|raha|jaye))*$/],
  ['going_on', /\b(?:charge|charging) (?:abhi )?(?:chalti|ho|chal|chalu) (?:raha|hai)\b/],
  ['run_it', /\b(?:run|leave|take|keep) <reference> (?:on |running |going )?(?:to <bare>|<clock>)/],
  ['my_time', /\bmy (?:<device> |<day> )?<(?:clock|range)>/],
  ['be_booked', /\bbe (?:booked|reserved)\b/],
  ['be_started', /\bbe (?:started|turned on|switched on|charged)\b/],
  ['be_stopped', /\bbe (?:stopped|turned off|switched off|ended)\b/],
  ['be_cancelled', /\bbe (?:cancelled|canceled|dropped)\b/],
  ['be_moved', /\bbe (?:moved|shifted|rescheduled|changed|pushed)\b/],
  [
    'rate_given',
    /<device> (?:ka |ki |s |new )?rate (?:to |as |ko )?<(?:bare|money)>(?: (?:set|karo|kar|rakho|kar do|rakho do|please))?$|^(?:new )?rate (?:of |for |at |on )<device> (?:to )?<(?:bare|money)>$/,
  ],
  [
    'how_to',
    /\bhow to (?!go\b|reach\b|get to\b)|\b(?:kaise|kese) (?:kar|karo|karte|karu|karun|hota|hoga|book|start|charge|use|chalu|band|cancel|shuru|lagao)\b/,
  ],
  [
    'way_asked',
    /^(?:(?:and|so|but|hey|hi|ok|please|tell me|sir|<cue>) )*how (?:(?:do|can|should|would|to) )?(?:i|we|one|you) (?:book|reserve|schedule|start|begin|stop|end|cancel|move|reschedule|change|extend|enable|disable|rename|name|link|set|use)\b(?! (?:so|that) )/,
  ],
  [
    'charges_asked',
    /\bwhat (?:is |are )?(?:the )?charges\b|^(?:the )?charges (?:at|of|for|on|in) <device>$|^<device> (?:ka |ki |ke )?charges(?: kya hai| kitna hai| batao| please)?$/,
  ],
  ['stated', /<(?:device|unknown_device|reference)> (?:is|was|are|were|has been|still|already|abhi bhi)\b/],
  ['from_till', /<clock> (?:<(?:part|day)> )*<clock>/],
  ['add', /\b(?:add|put|give|bump|raise|increase)\b/],
  ['car_charging', /\bget (?:my |the )?(?:car|<parking>|ev|vehicle|bike|scooter|van) charging\b/],
  [
    'has_slot',
    /\b(?:does|do) <(?:device|unknown_device|reference)> have\b|\bdo (?:you|we) have (?:any|a|an|some|space|room)/,
  ],
  [
    'begun',
    /\b(?:did|has|is) (?:<reference>|my charge|the charge|charge|charging|my charging) (?:start|begin|begun|started|running|on)\b/,
  ],
  [
    'is_done',
    /^(?:<cue> |bhai |sir )?(?:mera )?(?:charge |charging |gaadi )?(?:poora |full |complete )?ho (?:gaya|gayi|chuka)(?: kya| na| kya bhai)?$/,
  ],
  [
    'is_done',
    /^(?:<cue> |bhai |sir )?(?:charge|charging) (?:ho )?(?:gaya|hua)(?: kya| na)?$|^ho gaya kya (?:charge|charging)$/,
  ],
  ['has_begun', /\b(?:shuru|start|chalu) (?:ho )?(?:hua|gaya|chuka)\b/],
  ['kaun_on', /<(?:device|unknown_device|reference)> (?:par |mein )?(?:abhi )?(?:kaun|koi)\b/],
  ['tell_if', /\b(?:wondering|tell (?:me|us)|let me know|check|know|see|batao|confirm) (?:if|whether|ki kya)\b/],
  ['becoming', /\b(?:become|becomes|get|gets|free up|frees|open up|opens|come|comes)\b/],
  ['how_much_for', /\bhow much (?:is |for )?(?:<energy>|<duration>|<full>)/],
  ['how_much_for', /<(?:energy|money|duration)> (?:mein |ka |ki |se |par )?(?:kitna|how much)\b/],
  ['how_much_for', /\bhow much (?:is|for|at) (?:<device>|<unknown_device>)$/],
  [
    'wants_end',
    /<(?:device|unknown_device|connector|reference)> (?:(?:ko|wala|sir|bhai|charger|charging|charge|gun|plug|socket|par|ka) )*(?:on|off)(?: (?:<(?:duration|energy|money|full|now|clock)>|bhai|sir|ji|it|karo|kar))*$|^(?:on|off) (?:<(?:device|connector)> ?)+$/,
  ],
  ['get_booked', /\b(get|have|want|need) (me )?<(device|reference|unknown_device)> (booked|reserved)\b/],
  ['get_going', /\bget <(device|reference)> (going|started|running|on)\b/],
  ['can_use', /^(?:hey |hi |so |<cue> )*(can|could|may) (i|we) (?:use|charge|plug in|get a charge|recharge)\b/],
  ['who_on', /\b(who|anyone|anybody|somebody|someone)( is)? (at|on|using|plugged|charging)\b/],
  ['who_on', /\bcharging (?:anybody|anyone|someone|somebody|anything|something)\b/],
  ['for_me', /\bfor (me|us)\b/],
  ['who', /\b(who|kaun|kiska)\b/],
  ['what_booked', /\b(?:kisne|kiska|kaun) (?:ne )?(?:book|reserve)\b/],
  [
    'what_booked',
    /\bwhat (is )?(on|up)( for| at)? <(device|day|period)>( <(day|period)>)?$|\bkya (kya )?book (kiya|hua|hai)|\bwhat (is |have i |do i have |did i )?(booked|reserved)\b|<device> (pe|par) (kya|kiska)|\bkya (?:kya )?(?:lagao|rakho|set|schedule|scheduled) (?:kar )?(?:hai|kiya|hua)/,
  ],
  [
    'booking_only',
    /^(my|mera|all my|upcoming|our|the)? ?(next |upcoming |sab )?booking( list)?( on| for| of)?( <day>| <period>| <device>| <part>)*$/,
  ],
  [
    'my_booking_to',
    /<(clock|range)> (ki |ka |s |ko )?(?:booking|slot) (ko |to )?(<(part|day)> )*<(clock|range)>|\bwala booking\b/,
  ],
  ['to_device', /\b(on|to|at) <device>|<device> (instead|par)/],
];

/** One thing, and another behind it. */
const sequences: [string, (text: string) => boolean][] = [
  ['can_use', inOrder(/\b(?:kya main|main_hi|mujhe)\b/, /\b(?:charge|charging|use|istemal) kar sakta\b/)],
  ['we_booked', inOrder(/\b(?:did|have|what|anything) (?:i|we)\b/, /\b(?:book|booked|reserve|reserved)\b/)],
  ['have_booked', inOrder(/^(?:<cue> )?(?:do|have) (?:i|we)\b/, /\b(?:booked|reserved)\b/)],
  ['did_cost', inOrder(/\bdid\b/, /\bcost\b/)],
  ['shorten', inOrder(/\bcut\b/, /\bshort\b/)],
  ['enabling', inOrder(/\b(make|mark|set|put) <(device|reference)>/, / (available|usable|active|live|working)\b/)],
  ['my_booking_to', inOrder(/\bmy (<clock>|<day>)/, /\bto\b/)],
  ['my_booking_to', inOrder(/\bbooking (?:ka|ki) (?:time|samay|din)\b/, /<(?:clock|day|range|part)>/)],
  ['my_booking_to', inOrder(/\bmera\b/, /\bbooking (ko )?<(clock|day|range|part)>/)],
  [
    'how_much_charged',
    inOrder(/\b(kitna|how much|how far|how long)\b/, /\b(charge ho|charged|charge hua|charging ho|charging hua)\b/),
  ],
  [
    'when_done',
    inOrder(
      /\b(notify|ping|alert|tell|let me know|batao|message)\b/,
      /\b(charge|charging|poora|khatam|full|done|complete)\b/,
    ),
  ],
];

const opening =
  /^(?:and |so |then |but |also |hey |hi |please |ok |okay |well |<cue> )*(?:what|which|who|when|where|how|why|is|are|was|were|does|do|did|will|has|have|am|any|anything|kya|kab|kaun|kitna|kahan|kaise)\b/;
const inside =
  /\b(kya|kab|kaun|kaunsa|kiska|kahan|kitna|kaise|kaisa|kyon|how much|how many|how long|what is|what are|whats)\b|\b(hai|hain|hoga|tha) na$/;
const eitherWay =
  /\b(?:charged|charging|started|stopped|confirmed|on|off|up|down|free|available|working|busy|done|chalu|band|khaali|complete|full|booked) (?:hai |hua |hua hai )?(?:or|ya) (?:not|nahi|no|off|on|down|up|busy|band|chalu|free|taken|occupied|closed)\b/;
const stateAsked = inOrder(/\b(is|are) <device> /, /\b(free|available|working|up|down|online|offline)\b/);

const asked = ({ tokens, to }: Clause): boolean => (tokens[to]?.gap ?? tokens[to - 1]?.after ?? '').includes('?');

function isQuestion(clause: Clause): boolean {
  const text = clause.text.replace(
    /^(?:hey |hi |<cue> )*(?:would <reference> be possible (?:for you |for me )?to|is <reference> possible (?:for you )?to|is <reference> (?:any|a|some) way (?:to|you can|i can)) /,
    '',
  );
  if (/^(can|could|would|will|do) (you|we|u)( please)? /.test(text)) return false;
  const polite = /^(?:can|could|may|would|will|shall) (?:i|you|we|u)\b/.test(text);
  return (
    opening.test(text) || inside.test(text) || eitherWay.test(text) || stateAsked(text) || (asked(clause) && !polite)
  );
}

const whose = /^(?:my|mera|our|the|this|that|us_hi|is_hi)$/;

/** "my tower a booking": one there is already. */
function ownBooking({ text }: Clause): boolean {
  const words = text.split(' ');
  return words.some(
    (word, at) => word === 'booking' && words.slice(Math.max(0, at - 5), at).some((before) => whose.test(before)),
  );
}

/** "today bookings": those there are; nobody makes several at once. */
const plural = ({ tokens, from, to }: Clause): boolean =>
  tokens.slice(from, to).some(({ lower, word }) => word === 'booking' && lower.endsWith('s'));

/** "my last charges": more than one. */
const several = ({ tokens, from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:transactions|txns|charges|sessions|bills|receipts|invoices)$/.test(lower));

/** A time ahead for which one could ask whether it is free. */
function window(clause: Clause): boolean {
  if (has(clause, 'clock', 'range', 'day', 'part', 'offset', 'period')) return true;
  return every(clause, 'duration').some(({ sense }) => !sense);
}

/** A greeting stands at the beginning; "hi" elsewhere is Hindi's. */
const greets = ({ cues, tokens, from }: Clause): boolean => {
  const at = cues.get('greet');
  return at !== undefined && (at <= from + 1 || tokens[at]?.lower !== 'hi');
};

const relations: [string, (clause: Clause) => boolean][] = [
  ['question', isQuestion],
  ['existing', ownBooking],
  ['bookings', plural],
  ['several', several],
  ['window', window],
  ['every_charger', (clause) => every(clause, 'reference').some(({ whom }) => whom === 'all')],
  ['two_devices', (clause) => new Set(every(clause, 'device').map(({ device }) => device)).size > 1],
  ['greets', greets],
  ['either_way', ({ text }) => eitherWay.test(text)],
  ['device_asked', (clause) => asked(clause) && /^(<device>|<unknown_device>)$/.test(clause.text)],
  ['shifting', (clause) => every(clause, 'duration').some(({ sense }) => sense && sense !== 'more' && sense !== 'ago')],
  ['charge', ({ cues }) => ['charge_verb', 'charge_noun', 'charging'].some((cue) => cues.has(cue))],
];

const tests = new Map<string, ((clause: Clause) => boolean)[]>();
for (const [name, holds] of relations) push(tests, name, holds);
for (const [name, holds] of sequences) push(tests, name, ({ text }: Clause) => holds(text));
for (const [name, pattern] of patterns) push(tests, name, ({ text }: Clause) => pattern.test(text));

/** Whether there is such evidence at all. */
export const derivable = (name: string): boolean => tests.has(name);
