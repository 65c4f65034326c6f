import type { Device } from '../src/assistant/charging';
import { askToConfirm } from '../src/assistant/confirm';
import { conversation, order, reply, type Telling } from '../src/assistant/conversation';
import { type ConfigureDeviceOrder, settled } from '../src/assistant/orders/configure-device';
import { REFUSAL_WORDS } from '../src/assistant/orders/refusal-words';
import type { DeviceSettings } from '../src/assistant/platform';
import type { Slots } from '../src/assistant/request';
import { device } from '../src/assistant/slots/device';
import type { Slot } from '../src/assistant/slots/slot';
import type { Speech } from '../src/assistant/wording';
import { CONFIGURE_WORDING } from './parts/configure-wording';

/** What is to be set, as far as it was said. */
function settingsIn({ device_group, location, host_id, rate, theft_state }: Slots): DeviceSettings {
  return {
    ...(device_group !== undefined && { deviceGroup: device_group }),
    ...(location !== undefined && { location }),
    ...(host_id !== undefined && { hostId: host_id }),
    ...(rate !== undefined && { rate }),
    ...(theft_state !== undefined && { theftState: theft_state }),
  };
}

/** A rate is money, a host is one word, a place is on earth. */
const fits = ({ rate = 1, hostId = 'x', location: [latitude, longitude] = [0, 0] }: DeviceSettings) =>
  rate > 0 &&
  rate <= 1000 &&
  /^[\w.@:+-]{1,128}$/.test(hostId) &&
  Math.abs(latitude) <= 90 &&
  Math.abs(longitude) <= 180;

const settings: Slot<DeviceSettings> = {
  asks: 'rate',
  read(slots, { speech }) {
    const wanted = settingsIn(slots);
    const words = speech.in(CONFIGURE_WORDING);
    if (Object.keys(wanted).length === 0) return { ask: words.which };
    return fits(wanted) ? { value: wanted } : { ask: words.doesNotFit };
  },
};

/** Change settings of a charger: its old value, the new one, and a yes before anything is sent. */
export const configureDevice = conversation({
  name: 'configure-device',
  intent: 'configure_device',
  may: 'operator',
  acts: true,
  examples: {
    en: ['set the rate of l5coqi to 12', 'turn theft protection on for l5coqi'],
    hi: ['l5coqi का रेट 12 करो'],
    hinglish: ['l5coqi ka rate 12 kar do'],
  },
  slots: { device, settings },
  async confirm({ device: { deviceId }, settings }, { platform, speech }) {
    const state = await platform.getDeviceState(deviceId);
    const words = speech.in(CONFIGURE_WORDING);
    const named = speech.device(deviceId);
    if (state && settled(state, settings).length === Object.keys(settings).length) return reply(words.already(named));
    return askToConfirm(words.question(named, changesWords(state, settings, speech)), speech);
  },
  async act({ device: { deviceId }, settings }, { speech }) {
    return order(
      { kind: 'configure_device', deviceId, settings },
      speech.in(CONFIGURE_WORDING).asking(speech.device(deviceId)),
    );
  },
  after: {
    async done({ deviceId, settings }: ConfigureDeviceOrder, _: object, telling) {
      const { speech } = telling;
      const text = speech.in(CONFIGURE_WORDING).done(speech.device(deviceId), valuesWords(settings, speech));
      const tariff = settings.rate === undefined ? undefined : await tariffInstead(deviceId, telling);
      return { text: tariff === undefined ? text : `${text} ${tariff}` };
    },
    async refused({ deviceId, settings }, why, { speech, platform }) {
      const words = speech.in(CONFIGURE_WORDING);
      const state = await platform.getDeviceState(deviceId).catch(() => undefined);
      const reason = speech.in(REFUSAL_WORDS)[why];
      const kept = state ? settled(state, settings) : [];
      if (!state || kept.length === 0) return { text: words.refused(speech.device(deviceId), reason) };
      const half = Object.fromEntries(kept.map((name) => [name, settings[name]]));
      const left = namesIn(settings).filter((name) => !kept.includes(name));
      const before = left.map((name) => `${words.names[name]} ${valueWords(name, state, speech)}`).join('; ');
      return { text: words.half(speech.device(deviceId), reason, valuesWords(half, speech), before) };
    },
    unknown: ({ deviceId }, { speech }) => ({ text: speech.in(CONFIGURE_WORDING).unknown(speech.device(deviceId)) }),
  },
});

/** A device with a tariff is charged by that, whatever its rate is: whoever sets the rate should know. */
async function tariffInstead(deviceId: string, { devices, platform, speech }: Telling): Promise<string | undefined> {
  const tariffId = devices.find((device) => device.deviceId === deviceId)?.tariffId;
  const tariff = tariffId === undefined ? undefined : await platform.getTariffDetails(tariffId).catch(() => undefined);
  return tariff && speech.in(CONFIGURE_WORDING).tariffCounts(tariff.tariffId);
}

/** One setting's value in words. */
function valueWords(name: keyof DeviceSettings, of: DeviceSettings | Device | undefined, speech: Speech): string {
  const words = speech.in(CONFIGURE_WORDING);
  const value = of?.[name];
  if (value === undefined) return words.unset;
  if (name === 'rate') return speech.format.money(Number(value));
  if (typeof value === 'boolean') return value ? words.on : words.off;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

const namesIn = (settings: DeviceSettings) => Object.keys(settings) as (keyof DeviceSettings)[];

/** Old value and new one of each setting. */
function changesWords(state: Device | undefined, settings: DeviceSettings, speech: Speech): string {
  const words = speech.in(CONFIGURE_WORDING);
  return namesIn(settings)
    .map((name) => `${words.names[name]} ${valueWords(name, state, speech)} → ${valueWords(name, settings, speech)}`)
    .join('; ');
}

const valuesWords = (settings: DeviceSettings, speech: Speech) =>
  namesIn(settings)
    .map((name) => `${speech.in(CONFIGURE_WORDING).names[name]} ${valueWords(name, settings, speech)}`)
    .join('; ');
