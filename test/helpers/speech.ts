import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Not by a call that blocks: the program under test runs in this process too. */
async function say(format: 'ogg' | 'wav', words: string): Promise<Buffer> {
  const script = join(__dirname, 'say.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, format, words], { maxBuffer: 1e8 });
  return Buffer.from(stdout, 'base64');
}

/** Words as a voice note of Telegram's apps: Ogg/Opus. */
export const noteOf = (words: string): Promise<Buffer> => say('ogg', words);

/** Words as a recording of the page: WAV at 16 kHz. */
export const wavOf = (words: string): Promise<Buffer> => say('wav', words);
