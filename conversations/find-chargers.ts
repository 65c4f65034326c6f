import { openDuring } from '../src/assistant/availability';
import type { Device } from '../src/assistant/charging';
import { conversation, reply } from '../src/assistant/conversation';
import { showDevice } from '../src/assistant/status';
import type { Wording } from '../src/assistant/wording';
import { siteList } from './parts/site-list';

/** Which chargers are there, and which are free now? */
export const findChargers = conversation({
  name: 'find-chargers',
  intent: 'find_chargers',
  may: 'anyone',
  acts: false,
  examples: {
    en: ['which chargers are free now?', 'show me ccs chargers'],
    hi: ['कौन से चार्जर खाली हैं?'],
    hinglish: ['kaun sa charger khaali hai?'],
  },
  slots: {},
  async act(_, turn) {
    const words = turn.speech.in(WORDING);
    const { socket, free_only } = turn.request.slots;
    const fitting = turn.devices.filter(({ sockets }) => !socket || socket.some((each) => sockets.includes(each)));
    if (fitting.length === 0) return reply(words.noneFits);
    const states = await turn.platform.getDeviceStates();
    // What nobody can get to just now is not free, whatever the charger itself says.
    const open = new Set(
      fitting.filter(({ openingHours }) => openDuring(openingHours, turn.now, 60)).map(({ deviceId }) => deviceId),
    );
    const isFree = (state: Device) => open.has(state.deviceId) && showDevice(state) === 'available';
    const ids = new Set(fitting.map(({ deviceId }) => deviceId));
    const shown = states.filter((state) => ids.has(state.deviceId) && (!free_only || isFree(state)));
    if (shown.length === 0) return reply(words.noneFree);
    const choices = shown
      .filter(isFree)
      .slice(0, 3)
      .map(({ deviceId }) => ({
        label: words.start(turn.devices.find((known) => known.deviceId === deviceId)?.name ?? deviceId),
        request: { intent: 'start_charging' as const, slots: { device_id: deviceId } },
      }));
    return reply(siteList(turn, shown), choices);
  },
});

const WORDING: Wording<{ noneFits: string; noneFree: string; start(device: string): string }> = {
  en: {
    noneFits: 'No charger here has that socket.',
    noneFree: 'No charger is free just now. Ask me again in a while, or book one for later.',
    start: (device) => `Start ${device}`,
  },
  hi: {
    noneFits: 'यहाँ उस सॉकेट वाला कोई चार्जर नहीं है।',
    noneFree: 'अभी कोई चार्जर खाली नहीं है। थोड़ी देर बाद पूछिए, या बाद के लिए बुक कीजिए।',
    start: (device) => `${device} शुरू करें`,
  },
  hinglish: {
    noneFits: 'Yahan us socket wala koi charger nahi hai.',
    noneFree: 'Abhi koi charger free nahi hai. Thodi der baad poochhiye, ya baad ke liye book kijiye.',
    start: (device) => `${device} start karein`,
  },
};
