import { keep } from '../../../src/assistant/later/kept';
import { unplug } from '../../../src/platform/simulator/device-controls';
import { finalOf, USERS } from '../ended';
import type { Stage } from '../stage';
import { type Story, unless } from '../story';

const START = 'start charging on l5coqi for 2 hours';

/** The car at a charger goes. */
const pullPlug = ({ at }: Stage, deviceId: string, seconds: number) =>
  at(seconds, ({ platform }) =>
    platform.change((site, nowS) => unplug(deviceId)(site, { connector_id: 0 }, nowS).site),
  );

/** A charge started and stopped. */
export const stop: Story = {
  name: 'start, then stop',
  minutes: 22,
  starts: 1,
  play({ says }) {
    says('asha', START, { at: 1 });
    says('asha', 'stop charging', { at: 30 });
  },
  check: ({ sessions, mishaps }) =>
    unless(mishaps.length > 0 || sessions.every(({ endMs }) => endMs !== undefined), 'it was not stopped'),
};

/** Started, stopped and started again. */
export const startStopStart: Story = {
  name: 'start, stop, start',
  minutes: 24,
  starts: 2,
  play({ says }) {
    says('asha', START, { at: 1 });
    says('asha', 'stop charging', { at: 30 });
    says('asha', START, { at: 60 });
  },
  check: ({ sessions, mishaps }) =>
    unless(
      mishaps.length > 0 || sessions.filter(({ endMs }) => endMs === undefined).length === 1,
      `it should charge at last: ${JSON.stringify(sessions)}`,
    ),
};

/** A charge that ends by itself: the plug is pulled. */
export const unplugged: Story = {
  name: 'a charge ends',
  minutes: 24,
  quietAfter: 14,
  starts: 1,
  play(stage) {
    stage.says('asha', START, { at: 1 });
    pullPlug(stage, 'l5coqi', 240);
  },
  check: () => [],
};

/** A charge that runs out of its time. */
export const timeUp: Story = {
  name: 'a charge runs out',
  minutes: 28,
  quietAfter: 18,
  starts: 1,
  play: ({ says }) => says('asha', 'start charging on l5coqi for 10 minutes', { at: 1 }),
  check: () => [],
};

/** Somebody waits for a busy charger, and hears once when it is free. */
export const toldWhenFree: Story = {
  name: 'told when free',
  minutes: 20,
  quietAfter: 12,
  starts: 0,
  play(stage) {
    stage.says('ravi', 'tell me when 3pt6d3 is free', { at: 1 });
    pullPlug(stage, '3pt6d3', 200);
  },
  check({ messages, mishaps, setting, commands, answers }) {
    const told = messages.filter(({ replyId }) => replyId.startsWith('free.')).length;
    const [answer] = commands.flatMap(answers).map(finalOf);
    const promised = /tell you here once/.test(answer ?? '');
    const most = setting.chat === 'named' ? 1 : 1 + mishaps.length;
    return unless(promised ? told >= 1 && told <= most : told === 0, `told ${told} times after "${answer}"`);
  },
};

/** The stop of a charge that has ended meanwhile, with another driver at the charger by then. */
export const stopTooLate: Story = {
  name: 'a stop after another driver came',
  minutes: 20,
  starts: 1,
  play(stage) {
    stage.says('asha', START, { at: 1 });
    pullPlug(stage, 'l5coqi', 25);
    stage.at(26, ({ platform }) => void platform.call('/startTransaction', OTHERS));
    stage.says('asha', 'stop charging', { at: 20 });
    stage.says('asha', 'stop l5coqi', { at: 27 });
  },
  check({ received }) {
    const stopped = received.filter(({ effect }) => effect?.type === 'transaction_stopped');
    const others = stopped.filter(({ effect }) => effect?.user_id !== USERS.asha);
    return unless(others.length === 0, 'another driver was stopped');
  },
};

const OTHERS = { device_id: 'l5coqi', txn_id: '1234567890', user_id: USERS.ravi ?? '', start_time: 1, duration: 7200 };

/** The button under a running charge pressed twice. */
export const stopTwice: Story = {
  name: 'stop pressed twice',
  minutes: 22,
  starts: 1,
  play({ says, presses }) {
    says('asha', START, { at: 1 });
    presses('asha', 'Stop', 2);
  },
  check({ sent, mishaps }) {
    const stops = sent.filter(({ path }) => path === '/stopTransaction').length;
    return unless(stops <= 1 || mishaps.length > 0, `${stops} stops were sent`);
  },
};

/** A start asked for later, done when its time has come. */
export const keptStart: Story = {
  name: 'a kept start',
  minutes: 24,
  quietAfter: 12,
  starts: 1,
  play({ at }) {
    at(1, ({ store, timeline }) => {
      const due = timeline.clock.now().add({ seconds: 150 });
      const request = { intent: 'start_charging', slots: { device_id: 'l5coqi', duration_s: 7200 } } as const;
      const listener = { person: 'asha', identity: 'web:asha', chat: 'web:asha', language: 'en' } as const;
      const timezone = 'Asia/Kolkata';
      void keep(store, 'k1', { ...listener, timezone, request, at: due.toString() });
    });
  },
  check({ messages, sessions, mishaps }) {
    const told = messages.filter(({ replyId }) => replyId.startsWith('kept:k1.'));
    return [
      ...unless(told.length >= 1, 'nobody was told of the kept start'),
      ...unless(mishaps.length > 0 || sessions.length === 1, 'the kept start did not happen'),
    ];
  },
};
