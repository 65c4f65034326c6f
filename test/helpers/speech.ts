import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Something to say: the file's format, the synthesiser's voice, and the words. */
export type Line = ['ogg' | 'wav', 'slt' | 'rms', string];

/** Recordings of lines, in their order. Not by a call that blocks: the program under test runs in this process too. */
export async function recordingsOf(...lines: Line[]): Promise<Buffer[]> {
  const script = join(__dirname, 'say.ts');
  const spoken = ['--import', 'tsx', script, JSON.stringify(lines)];
  const { stdout } = await run(process.execPath, spoken, { maxBuffer: 1e8 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => Buffer.from(line, 'base64'));
}

const recordingOf = async (...line: Line): Promise<Buffer> => (await recordingsOf(line))[0] as Buffer;

/** Words as a voice note of Telegram's apps: Ogg/Opus. */
export const noteOf = (words: string): Promise<Buffer> => recordingOf('ogg', 'rms', words);

/** Words as a recording of the page: WAV at 16 kHz. */
export const wavOf = (words: string): Promise<Buffer> => recordingOf('wav', 'rms', words);
