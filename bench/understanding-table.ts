import type { Intent, Parking, Request, SlotName, Slots, Socket, Utterance } from '../src/assistant/request';

/** What one would write in a day: the first expression that holds decides. */
const KEYWORDS: readonly (readonly [RegExp, Intent])[] = [
  [/\b(?:don'?t|do not|never|mat)\b/, 'unknown'],
  [/threshold|वोल्टेज/, 'set_voltage_threshold'],
  [/\btheft\b|\bhost\b|\bgroup\b|\bset the rate\b|\blocation\b.*\d/, 'configure_device'],
  [/\buptime\b|\bdowntime\b/, 'device_uptime'],
  [/\b(?:rename|nickname|call it)\b/, 'name_device'],
  [/\blink\b|\bconnect\b.*\baccount\b/, 'link_account'],
  [/\b(?:help|how do i|what can you)\b|^(?:hi|hello|hey)\W*$|मदद|👋/, 'help'],
  [/\b(?:tell me|notify|ping|let me know|bata)\b.*\b(?:free|khaali)\b|\bwaitlist\b/, 'notify_when_free'],
  [/\b(?:tell me|notify|ping|let me know|bata)\b.*\b(?:done|finish\w*|full|complete)\b/, 'notify_when_done'],
  [/\b(?:enable|back online|back in service)\b/, 'enable_device'],
  [/\b(?:disable|out of (?:order|service)|maintenance)\b/, 'disable_device'],
  [/\b(?:cancel|drop|scrap|release|radd)\b|कैंसिल|रद्द/, 'cancel_booking'],
  [/\b(?:move|reschedule|shift|push back|postpone|prepone|bring forward)\b|शिफ्ट/, 'reschedule_booking'],
  [/\b(?:extend|top up|keep charging|badha)\b|\bmore (?:minutes|hours)\b|बढ़ा/, 'extend_charging'],
  [/\b(?:my|show|list|what)\b.*\b(?:bookings|booked|calendar)\b|\bkitni booking|कितनी बुकिंग/, 'list_bookings'],
  [/\b(?:is|will|any\w*)\b.*\bfree\b.*\b(?:\d|tomorrow|tonight|\w+day)/, 'check_availability'],
  [/\bmeri\b.*\bbooking\b.*\bkar|\b(?:change|make)\b.*\bbooking\b/, 'reschedule_booking'],
  [/\b(?:book|booking|reserve|hold|keep|grab)\b|बुक/, 'create_booking'],
  [/\b(?:stop|end|switch off|turn off|unplug|band|rok)\b|बंद|रोक/, 'stop_charging'],
  [/\b(?:last|latest) (?:charge|transaction|session)\b|\breceipt\b|\btransaction\s+\w*\d/, 'transaction_details'],
  [
    /\b(?:spen[dt]|history|transactions|past charges|kharcha|kitna kharch)\b|\bhow (?:much|many).*\b(?:last|this|use)\b/,
    'list_transactions',
  ],
  [/\b(?:price|rate|cost|tariff|how much)\b|\bkitn[ae] (?:ka|paise)\b|रेट|कीमत/, 'tariff'],
  [/\b(?:near|nearest|nearby|closest)\b|\bpaas\b|पास/, 'find_chargers'],
  [/\bmy (?:charge|charging|car)\b|\bhow'?s? (?:is )?(?:my|the) charge\b/, 'charging_status'],
  [/\b(?:start|charge|charging|switch on|turn \w+ on|turn on|plug|run|chalu|shuru)\b|चालू|शुरू|चार्ज/, 'start_charging'],
  [/\bneed\b.*\d/, 'create_booking'],
  [/\bwhen\b.*\bfree\b|\b(?:is|are)\b.*\b(?:up|down|offline|online|working|free)\b/, 'device_status'],
  [/\b(?:free|available|khaali|khali|socket|charger)\b|खाली/, 'find_chargers'],
  [/\b(?:status|state|working)\b/, 'device_status'],
];

const YES = /^(?:yes|yeah|yep|ok|okay|sure|haan|ha|ji|हाँ|हां|👍)\W*(?:please|do it|karo|kar do)?\W*$/;
const NO = /^(?:no|nope|nah|nahi|cancel that|never mind|stop|mat karo|नहीं|👎)\W*(?:thanks)?\W*$/;

const TIMES: readonly SlotName[] = ['start', 'duration_s', 'date'];
const LIMITS: readonly SlotName[] = ['energy_wh', 'amount_inr', 'until_full'];

/** Which of the slots that were found an intent may carry. */
const CARRIES: Partial<Record<Intent, readonly SlotName[]>> = {
  find_chargers: ['near', 'distance_km', 'socket', 'parking', 'free_only'],
  check_availability: ['device_id', 'connector_id', ...TIMES],
  create_booking: ['device_id', 'connector_id', ...TIMES],
  reschedule_booking: ['device_id', ...TIMES],
  cancel_booking: ['device_id', 'start', 'date', 'all'],
  list_bookings: ['device_id', 'date', 'from', 'to'],
  start_charging: ['device_id', 'connector_id', ...TIMES, ...LIMITS],
  extend_charging: ['device_id', 'duration_s', ...LIMITS],
  stop_charging: ['device_id', 'connector_id'],
  list_transactions: ['device_id', 'from', 'to'],
  transaction_details: ['device_id', 'last'],
  device_uptime: ['from', 'to'],
  link_account: ['phone'],
  help: [],
  affirm: [],
  deny: [],
  unknown: [],
};

const ORDINALS: Record<string, number> = { first: 0, second: 1, third: 2, pehli: 0, dusri: 1, teesri: 2 };

const SOCKETS: readonly (readonly [RegExp, Socket])[] = [
  [/\bccs/, 'ccs'],
  [/\bchademo\b/, 'chademo'],
  [/\bgbt\b|\bgb\/t\b/, 'gbt'],
  [/\btype ?1\b/, 'type_1'],
  [/\btype ?2\b/, 'type_2'],
  [/\biec\b/, 'iec_60309'],
  [/\b1[56] ?amp|\b(?:3|three)[ -]pin/, 'three_pin'],
];

const PARKING: readonly (readonly [RegExp, Parking])[] = [
  [/\b(?:bike|scooter)\b/, '2W'],
  [/\b(?:auto|rickshaw)\b/, '3W'],
  [/\bcar\b/, '4W'],
];

/** Every word of a list that stands in the text. */
function listed<Name extends 'socket' | 'parking', Value>(
  name: Name,
  words: readonly (readonly [RegExp, Value])[],
  text: string,
): { [name in Name]?: Value[] } {
  const found = words.filter(([word]) => word.test(text)).map(([, value]) => value);
  return found.length > 0 ? ({ [name]: found } as { [name in Name]?: Value[] }) : {};
}

/** The intent by the table. */
export const intentByKeyword = (text: string): Intent => KEYWORDS.find(([word]) => word.test(text))?.[1] ?? 'unknown';

/** A frame from an intent and the times another library has read: devices, amounts and the rest by plain expressions. */
export function frame(utterance: Utterance, intent: Intent, times: Slots): Request[] {
  const text = utterance.text.toLowerCase();
  const { context } = utterance;
  if (context?.asking !== undefined && YES.test(text)) return [{ intent: 'affirm', slots: {} }];
  if (context && NO.test(text)) return [{ intent: 'deny', slots: {} }];
  const found = { ...plainSlots(utterance, text), ...times };
  const open = context && (intent === 'unknown' || intent === context.intent) ? context : undefined;
  const carried = CARRIES[open?.intent ?? intent] ?? ['device_id'];
  const past = found.start !== undefined && Date.parse(found.start) < Date.parse(utterance.now) - 1000;
  if (past) delete found.start;
  const fresh = Object.fromEntries(Object.entries(found).filter(([name]) => carried.includes(name as SlotName)));
  return [
    {
      intent: open?.intent ?? intent,
      slots: { ...open?.slots, ...fresh },
      ...(past ? { problem: 'start_in_past' as const } : {}),
    },
  ];
}

function plainSlots({ devices }: Utterance, text: string): Slots {
  const flat = (words: string) => words.toLowerCase().replace(/[\s_-]+/g, '');
  const device = devices.find(({ device_id, name }) =>
    [name, device_id].some((word) => word !== undefined && flat(text).includes(flat(word))),
  );
  const connector = /\b(?:connector|gun|socket|plug)\s+(\d)\b/.exec(text)?.[1];
  const ordinal = /\b(first|second|third|pehli|dusri|teesri) (?:connector|gun|socket|plug)\b/.exec(text)?.[1];
  const energy = /\b(\d+(?:\.\d+)?)\s*(?:kwh|units?)\b/.exec(text)?.[1];
  const money = /(?:₹|\brs\.?|\binr)\s*(\d+)|\b(\d+)\s*(?:rupees|rupaye|rs)\b/.exec(text);
  const phone = /\b0?([6-9]\d{9})\b/.exec(text)?.[1];
  const near = /\bnear ([a-z]+)/.exec(text)?.[1];
  const distance = /\bwithin (\d+) ?km\b/.exec(text)?.[1];
  return {
    ...(device ? { device_id: device.device_id } : {}),
    ...(connector ? { connector_id: Number(connector) - 1 } : {}),
    ...(ordinal ? { connector_id: ORDINALS[ordinal] ?? 0 } : {}),
    ...listed('socket', SOCKETS, text),
    ...listed('parking', PARKING, text),
    ...(energy ? { energy_wh: Number(energy) * 1000 } : {}),
    ...(money ? { amount_inr: Number(money[1] ?? money[2]) } : {}),
    ...(phone ? { phone: `+91${phone}` } : {}),
    ...(near || /\b(?:nearby|nearest|closest)\b/.test(text) ? { near: near ?? 'me' } : {}),
    ...(distance ? { distance_km: Number(distance) } : {}),
    ...(/\b(?:free|available|khaali)\b/.test(text) ? { free_only: true as const } : {}),
    ...(/\b(?:full|100%)/.test(text) ? { until_full: true as const } : {}),
    ...(/\b(?:last|latest)\b/.test(text) ? { last: true as const } : {}),
    ...(/\b(?:all|saari|sab)\b/.test(text) ? { all: true as const } : {}),
  };
}
