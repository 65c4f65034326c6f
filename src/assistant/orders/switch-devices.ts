import { PlatformError } from '../errors';
import type { Platform } from '../platform';
import { outOfService } from '../site/status';
import type { OrderKind, Verdict } from './order';

/** Let devices be used again. */
export interface EnableDeviceOrder {
  kind: 'enable_device';
  deviceIds: string[];
}

/** Take devices out of use. */
export interface DisableDeviceOrder {
  kind: 'disable_device';
  deviceIds: string[];
}

/** Which of them are as they were wanted, and which are not. */
export interface Switched {
  switched: string[];
  failed: string[];
}

export type SwitchOrder = EnableDeviceOrder | DisableDeviceOrder;

/**
 * A charger gets 15 s, and whoever asks them has 30: so all of an order are asked at the same time, and no order has more
 * than can be.
 */
export const MOST_SWITCHED = 400;

function verdict({ deviceIds }: SwitchOrder, switched: string[]): Verdict<Switched> {
  return { state: 'done', done: { switched, failed: deviceIds.filter((id) => !switched.includes(id)) } };
}

/** The devices of an order that are as it wants them now. */
export async function switchedNow(order: SwitchOrder, platform: Platform): Promise<string[]> {
  const states = await platform.getDeviceStates();
  const wanted = order.kind === 'disable_device';
  return states
    .filter((device) => order.deviceIds.includes(device.deviceId) && outOfService(device) === wanted)
    .map(({ deviceId }) => deviceId);
}

/** Every charger is asked once; where one does not clearly answer, the device states say what became of all of them. */
async function askEach(order: SwitchOrder, ask: (deviceId: string) => Promise<void>): Promise<Verdict<Switched>> {
  const switched: string[] = [];
  let firstFailure: PlatformError | undefined;
  let unclear: PlatformError | undefined;
  await Promise.all(
    order.deviceIds.map(async (deviceId) => {
      try {
        await ask(deviceId);
        switched.push(deviceId);
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        firstFailure ??= error;
        if (!error.nothingHappened) unclear ??= error;
      }
    }),
  );
  if (unclear) throw unclear;
  if (firstFailure && switched.length === 0) throw firstFailure;
  return verdict(order, switched);
}

function switching<Order extends SwitchOrder>(
  send: (platform: Platform, deviceId: string) => Promise<void>,
): OrderKind<Order, Switched> {
  return {
    reaches: 'charger',
    givesUpAfterSeconds: 5 * 60,
    lane: ({ deviceIds }) => `${deviceIds.length === 1 ? deviceIds[0] : '*'}/switch`,
    send: (order, platform) => askEach(order, (deviceId) => send(platform, deviceId)),
    // While some have not followed, the order is open; given up, the conversation says which are as they should be.
    async read(order, platform) {
      const switched = await switchedNow(order, platform);
      return switched.length === order.deviceIds.length ? verdict(order, switched) : undefined;
    },
  };
}

export const enableDevice = switching<EnableDeviceOrder>((platform, deviceId) => platform.enableDevice(deviceId));

export const disableDevice = switching<DisableDeviceOrder>((platform, deviceId) => platform.disableDevice(deviceId));
