import { readFileSync } from 'node:fs';
import { conversations } from '../conversations';
import { createLocalVoice } from '../src/voice/local-voice';
import { devicesOf } from './voice-corpus';

const NOTES = 500;

/** Run as a program of its own, so that nothing but the voice is in its memory: notes in, its size out. */
async function main(): Promise<void> {
  const notes = (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[]).map((each) =>
    Buffer.from(each, 'base64'),
  );
  const devices = devicesOf(77);
  const from = performance.now();
  const voice = createLocalVoice({ phrases: conversations.flatMap(({ examples: { en } }) => en), workMs: 60_000 });
  await voice.warm();
  const readyMs = Math.round(performance.now() - from);
  const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  const ready = megabytes();
  const hear = (at: number) =>
    voice.hear({ bytes: notes[at % notes.length] ?? Buffer.alloc(0), mimeType: '' }, { locale: 'en-IN', devices });
  await hear(0);
  const afterOne = megabytes();
  for (let at = 1; at < NOTES; at++) await hear(at);
  process.stdout.write(
    JSON.stringify({
      ready_ms: readyMs,
      ready_mb: ready,
      after_1_mb: afterOne,
      notes: NOTES,
      after_all_mb: megabytes(),
    }),
  );
  await voice.close();
}

void main();
