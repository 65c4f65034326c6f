import type { Platform } from '../src/assistant/platform';
import type { PlatformOptions } from '../src/platform/client';

type Method = (...values: unknown[]) => Promise<unknown>;

/** The platform, whose client loads with the first call: its checks of what the platform answers are dear to build. */
export function createLazyPlatform(options: PlatformOptions): Platform {
  let loading: Promise<Platform> | undefined;
  const load = async (): Promise<Platform> => {
    const { createPlatform } = await import('../src/platform/client');
    return createPlatform(options);
  };
  return new Proxy({} as Platform, {
    get: (_, name: keyof Platform): Method => {
      return async (...values) => {
        loading ??= load();
        return ((await loading)[name] as Method)(...values);
      };
    },
  });
}
