import { openVoice } from '../../src/local/voice';
import { readSettings } from '../../src/settings';

jest.setTimeout(120_000);

const DEVICES = [{ device_id: 'l5coqi', name: 'Gate 1' }];

test.each(['local', 'aws'])('VOICE=%s without credentials hears and speaks by itself', async (VOICE) => {
  const environment = { ...process.env };
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  const none = { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/none', AWS_SHARED_CREDENTIALS_FILE: '/none' };
  Object.assign(process.env, none, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
  const voice = openVoice(readSettings({ VOICE }), 60_000);
  try {
    const recording = await voice.speak('start charging on gate one for two hours', 'en');
    expect(recording?.mimeType).toBe('audio/ogg');
    const bytes = recording?.bytes ?? new Uint8Array();
    const heard = await voice.hear({ bytes, mimeType: 'audio/ogg' }, { locale: 'en-IN', devices: DEVICES });
    expect(heard).toMatchObject({ heard: 'words', text: 'start charging on gate one for two hours' });
  } finally {
    await voice.close();
    process.env = environment;
  }
});

test('VOICE=off hears nothing', async () => {
  const voice = openVoice(readSettings({ VOICE: 'off' }));
  const nothing = { bytes: new Uint8Array(), mimeType: 'audio/ogg' };
  expect(await voice.hear(nothing, { locale: 'en-IN', devices: [] })).toEqual({ heard: 'nothing', why: 'unavailable' });
  expect(await voice.speak('Hello.', 'en')).toBeUndefined();
  await voice.close();
});
