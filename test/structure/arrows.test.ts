import { builtinModules } from 'node:module';
import { type Source, sources } from './sources';

const program = sources('src', 'functions', 'conversations');
const everything = [...program, ...sources('test', 'bench', 'package')];

/** Where a package is at home: no other folder of the program imports it, so that one place is changed when it changes. */
const HOME: Record<string, string> = {
  'temporal-polyfill': 'src/assistant/',
  'chrono-node': 'src/understanding/',
  zod: 'src/platform/',
  cockatiel: 'src/platform/',
  '@slack/bolt': 'src/channels/slack/',
  telegraf: 'src/channels/telegram/',
  'ask-sdk-core': 'src/channels/alexa/',
  'ask-sdk-model': 'src/channels/alexa/',
  '@aws-sdk/client-dynamodb': 'src/store/',
  '@aws-sdk/client-polly': 'src/voice/aws/',
  '@aws-sdk/client-transcribe-streaming': 'src/voice/aws/',
  aws4: 'src/queue/',
  dynalite: 'src/local/',
  vega: 'src/charts/',
  'vega-lite': 'src/charts/',
  '@resvg/resvg-wasm': 'src/charts/',
  soundswallower: 'src/voice/',
  'ogg-opus-decoder': 'src/voice/',
  'opus-recorder': 'src/voice/',
  '@bjorn3/browser_wasi_shim': 'src/voice/',
  tsx: 'src/voice/',
};

/** Types only, of what AWS hands to functions. */
const TYPES = 'aws-lambda';

/** Who may look at the machine's clock, wait for it, or draw lots. Everybody else is handed these by one of them. */
const TIMES_AND_CHANCE: Record<string, RegExp> = {
  'src/local/minute.ts': /setInterval/,
  'src/platform/client.ts': /Math\.random|setTimeout/,
  'src/platform/simulator/movable-clock.ts': /Temporal\.Now/,
  'src/platform/simulator/platform-handler.ts': /setTimeout/,
  'src/channels/alexa/in-time.ts': /setTimeout/,
  'src/channels/pace.ts': /setTimeout|performance\.now/,
  'src/channels/telegram/poller.ts': /setTimeout/,
  'src/channels/web/stream.ts': /setInterval/,
  'src/queue/wait.ts': /setTimeout/,
  'src/voice/aws/paced.ts': /setTimeout/,
  'src/voice/thread.ts': /setTimeout/,
  'functions/assistant.ts': /Temporal\.Now/,
  'functions/doors.ts': /Date\.now/,
};

/** The part of the program a path belongs to: each folder of `src`, and each channel, which are neighbours too. */
function partOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  const isChannel = second === 'channels' && !third.includes('.') && path.split('/').length > 3;
  return isChannel ? `src/channels/${third}` : `src/${second.replace(/\.ts$/, '')}`;
}

/** What each part may import beside itself. A part that is not named is a station: it knows the assistant and nobody else. */
const MAY_IMPORT: Record<string, (part: string) => boolean> = {
  'src/assistant': () => false,
  'src/settings': () => false,
  conversations: (part) => part === 'src/assistant',
  'src/app': (part) => part !== 'src/local' && part !== 'functions',
  'src/local': (part) => part !== 'functions' && part !== 'conversations',
  functions: (part) => part !== 'src/local' && part !== 'conversations',
};

function mayImport(from: string, to: string): boolean {
  const isOwnRoof = from.startsWith('src/channels/') && to === 'src/channels';
  return from === to || isOwnRoof || (MAY_IMPORT[from] ?? ((part) => part === 'src/assistant'))(to);
}

const isOurs = (name: string) => /^(src|functions|conversations)\b/.test(name);
const packageOf = (name: string) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
const isNodes = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

/** `path -> import` for every import that is wrong. */
function wrong(among: Source[], isWrong: (source: Source, name: string) => boolean): string[] {
  return among.flatMap((source) =>
    source.imports.filter((name) => isWrong(source, name)).map((name) => `${source.path} -> ${name}`),
  );
}

test('it reads the whole program', () => {
  expect(program.length).toBeGreaterThan(200);
  expect(program.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
});

test('arrows point to the assistant, and a station knows no other', () => {
  expect(wrong(program, ({ path }, name) => isOurs(name) && !mayImport(partOf(path), partOf(name)))).toEqual([]);
});

test('a package is imported by the folder it belongs to and by no other', () => {
  const isForeign = ({ path }: Source, name: string) => {
    if (isOurs(name) || isNodes(name) || name === TYPES) return false;
    return !path.startsWith(HOME[packageOf(name)] ?? 'nowhere');
  };
  expect(wrong(program, isForeign)).toEqual([]);
});

test('nothing is imported from outside the project', () => {
  // In a browser's page, which a test may write, /page/ is the program's own.
  expect(wrong(everything, (_, name) => /^(\.\.|\/(?!page\/)|file:)/.test(name))).toEqual([]);
  expect(program.filter(({ text }) => /\.\.\/shared|\/work\//.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only those named look at the clock, wait or draw lots, and each of them does', () => {
  const found =
    /Date\.now|new Date\(\)|performance\.now|Temporal\.Now|Math\.random|\bset(Timeout|Interval|Immediate)\(|timers/;
  const users = program.filter(({ text }) => found.test(text)).map(({ path }) => path);
  expect(users.sort()).toEqual(Object.keys(TIMES_AND_CHANCE).sort());
  for (const { path, text } of program) expect(text).toMatch(TIMES_AND_CHANCE[path] ?? '');
});
