import { ask, conversation, reply, type Turn } from '../src/assistant/conversation';
import type { Choice } from '../src/assistant/reply';
import { nicknamed } from '../src/assistant/site/nicknames';
import type { KnownDevice } from '../src/assistant/site/site';
import type { Wording } from '../src/assistant/wording';
import { deviceToName } from './parts/device-to-name';

/** Longer ones fit no button. */
const LONGEST_NAME = 30;

/** Words as they are spoken: letters and digits of any script, with at least one letter. */
const PLAIN_WORDS = /^(?=.*\p{L})[\p{L}\p{M}\p{N}]+(?:[ '’-][\p{L}\p{M}\p{N}]+)*$/u;

/** Give a charger a name of one's own: heard and said to this person only. */
export const nameDevice = conversation({
  name: 'name-device',
  intent: 'name_device',
  may: 'driver',
  acts: true,
  examples: {
    en: ['call l5coqi my corner', 'name gate 1 home base'],
    hi: ['l5coqi का नाम दफ़्तर रखो'],
    hinglish: ['l5coqi ka naam office rakho'],
  },
  slots: { device: deviceToName },
  describe: ({ device }, { speech, request }) =>
    speech.in(WORDING).describe(speech.device(device.deviceId), request.slots.name ?? ''),
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const site = `${device.siteName ?? device.name} (${device.deviceId})`;
    const { name } = turn.request.slots;
    const before = device.siteName === undefined ? undefined : device.name;
    if (name === undefined)
      return ask('name', words.which(site), before === undefined ? [] : [drop(device, before, turn)]);
    const wanted = name.replace(/\s+/g, ' ').trim();
    if (wanted === '' || same(wanted, device.siteName ?? device.name) || same(wanted, device.deviceId)) {
      await turn.prefer(({ nicknames, ...rest }) => ({ ...rest, nicknames: without(nicknames, device.deviceId) }));
      return reply(before === undefined ? words.isItsName(site) : words.dropped(before, site));
    }
    if ([...wanted].length > LONGEST_NAME) return ask('name', words.tooLong(LONGEST_NAME));
    if (!PLAIN_WORDS.test(wanted)) return ask('name', words.notPlain(wanted));
    const others = turn.devices.filter(({ deviceId }) => deviceId !== device.deviceId);
    const other = others.find((each) =>
      [each.name, each.siteName, each.deviceId].some((own) => own && same(own, wanted)),
    );
    if (other) return ask('name', words.taken(wanted, `${other.name} (${other.deviceId})`));
    if (!(await turn.means(wanted, nicknamed(turn.devices, { [device.deviceId]: wanted }), device.deviceId)))
      return ask('name', words.notHeard(wanted));
    await turn.prefer((chosen) => ({ ...chosen, nicknames: { ...chosen.nicknames, [device.deviceId]: wanted } }));
    return reply(words.named(site, wanted), [drop(device, wanted, turn)]);
  },
});

/** The same to the ear: case, spaces and signs do not count. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return plain(a) === plain(b);
}

function without(nicknames: Record<string, string> | undefined, deviceId: string): Record<string, string> {
  return Object.fromEntries(Object.entries(nicknames ?? {}).filter(([id]) => id !== deviceId));
}

function drop({ deviceId }: KnownDevice, name: string, { speech }: Turn): Choice {
  const slots = { device_id: deviceId, name: '' };
  return { label: speech.in(WORDING).drop(name), request: { intent: 'name_device', slots }, confirmed: true };
}

const WORDING: Wording<{
  describe(device: string, name: string): string;
  which(device: string): string;
  named(device: string, name: string): string;
  drop(name: string): string;
  dropped(name: string, device: string): string;
  isItsName(device: string): string;
  tooLong(most: number): string;
  notPlain(name: string): string;
  taken(name: string, device: string): string;
  notHeard(name: string): string;
}> = {
  en: {
    describe: (device, name) => `call ${device} "${name}"`,
    which: (device) => `What do you want to call ${device}?`,
    named: (device, name) =>
      `For you, ${device} is "${name}" from now on. Nobody else sees that name, and the old one still works.`,
    drop: (name) => `Forget "${name}"`,
    dropped: (name, device) => `"${name}" is forgotten: for you it is ${device} again.`,
    isItsName: (device) => `That is its name already: ${device}. Nothing has been changed.`,
    tooLong: (most) => `That is too long for a name: ${most} letters at most. What do you want to call it?`,
    notPlain: (name) => `"${name}" will not do: only letters, digits and spaces, please. What do you want to call it?`,
    taken: (name, device) => `"${name}" is the name of ${device} already. What do you want to call it instead?`,
    notHeard: (name) =>
      `If you said "${name}", I would take it for something else. What do you want to call it instead?`,
  },
  hi: {
    describe: (device, name) => `${device} का नाम "${name}" रखना`,
    which: (device) => `${device} को आप क्या कहना चाहते हैं?`,
    named: (device, name) =>
      `अब से आपके लिए ${device} का नाम "${name}" है। यह नाम किसी और को नहीं दिखता, और पुराना नाम भी चलता रहेगा।`,
    drop: (name) => `"${name}" हटाएँ`,
    dropped: (name, device) => `"${name}" हटा दिया: आपके लिए यह फिर ${device} है।`,
    isItsName: (device) => `इसका नाम यही है: ${device}। कुछ नहीं बदला है।`,
    tooLong: (most) => `नाम के लिए यह बहुत लंबा है: ज़्यादा से ज़्यादा ${most} अक्षर। क्या नाम रखना है?`,
    notPlain: (name) => `"${name}" नहीं चलेगा: केवल अक्षर, अंक और खाली जगह। क्या नाम रखना है?`,
    taken: (name, device) => `"${name}" पहले से ${device} का नाम है। कोई और नाम बताइए।`,
    notHeard: (name) => `आप "${name}" कहेंगे तो मैं कुछ और समझूँगा। कोई और नाम बताइए।`,
  },
  hinglish: {
    describe: (device, name) => `${device} ka naam "${name}" rakhna`,
    which: (device) => `${device} ko aap kya kehna chahte hain?`,
    named: (device, name) =>
      `Ab se aapke liye ${device} ka naam "${name}" hai. Yeh naam kisi aur ko nahi dikhta, aur purana naam bhi chalta rahega.`,
    drop: (name) => `"${name}" hatayein`,
    dropped: (name, device) => `"${name}" hata diya: aapke liye yeh phir se ${device} hai.`,
    isItsName: (device) => `Iska naam yahi hai: ${device}. Kuch nahi badla hai.`,
    tooLong: (most) => `Naam ke liye yeh bahut lamba hai: zyada se zyada ${most} letters. Kya naam rakhna hai?`,
    notPlain: (name) => `"${name}" nahi chalega: sirf letters, digits aur space. Kya naam rakhna hai?`,
    taken: (name, device) => `"${name}" pehle se ${device} ka naam hai. Koi aur naam bataiye.`,
    notHeard: (name) => `Aap "${name}" bolenge to main kuch aur samjhunga. Koi aur naam bataiye.`,
  },
};
