import type { HeardSpeech } from '../src/assistant/voice';
import { understand } from '../src/understanding';
import type { KnownDevice, Spoken } from './voice-corpus';

/** One recording and what became of it. */
export interface Result {
  spoken: Spoken;
  heard: HeardSpeech;
}

const NOW = { now: '2026-11-23T10:00:00+05:30', timezone: 'Asia/Kolkata', locale: 'en-IN' };

const requests = (text: string, devices: KnownDevice[]) => understand({ text, devices, ...NOW });
const meaning = (text: string, devices: KnownDevice[]): string =>
  JSON.stringify(requests(text, devices).map(({ intent, slots }) => [intent, Object.entries(slots).sort()]));

const textOf = (heard: HeardSpeech): string => (heard.heard === 'words' ? heard.text : '');

/** The fewest words put in, left out or exchanged. */
function wordErrors(said: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, at) => at);
  said.forEach((word, at) => {
    const next = [at + 1];
    heard.forEach((other, column) => {
      const exchanged = (row[column] as number) + (word === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    });
    row = next;
  });
  return row[heard.length] as number;
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(whole, 1)) / 10;

/** What was heard right, what was refused, and what would have gone to a wrong charger without a question about it. */
export function score(results: readonly Result[], devices: KnownDevice[]): object {
  const commands = results.filter(({ spoken }) => spoken.kind === 'command');
  const foreign = results.filter(({ spoken }) => spoken.kind === 'foreign');
  const withDevice = commands.filter(({ spoken }) => spoken.deviceId !== undefined);
  const deviceOf = ({ heard }: Result) => requests(textOf(heard), devices)[0]?.slots.device_id;
  const isRight = (result: Result) => deviceOf(result) === result.spoken.deviceId;
  const isExact = ({ spoken, heard }: Result) => meaning(spoken.typed, devices) === meaning(textOf(heard), devices);
  const isRefused = ({ heard }: Result) => heard.heard === 'nothing';
  const wrong = withDevice.filter((result) => deviceOf(result) !== undefined && !isRight(result));
  const unasked = wrong.filter(
    ({ spoken, heard }) => heard.heard === 'words' && heard.sure && !heard.alike.includes(spoken.deviceId ?? ''),
  );
  const words = commands.map(({ spoken }) => spoken.words.split(' '));
  const errors = commands.map(({ heard }, at) => wordErrors(words[at] ?? [], textOf(heard).split(' ').filter(Boolean)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const by = (how: 'id' | 'name') => withDevice.filter(({ spoken }) => spoken.by === how);
  return {
    commands: commands.length,
    word_error_percent: percent(sum(errors), sum(words.map((each) => each.length))),
    exact_commands_percent: percent(commands.filter(isExact).length, commands.length),
    device_exact_percent: percent(withDevice.filter(isRight).length, withDevice.length),
    by_id_percent: percent(by('id').filter(isRight).length, by('id').length),
    by_name_percent: percent(by('name').filter(isRight).length, by('name').length),
    commands_refused_percent: percent(commands.filter(isRefused).length, commands.length),
    commands_asked_about_percent: percent(
      commands.filter(({ heard }) => heard.heard === 'words' && (!heard.sure || heard.alike.length > 0)).length,
      commands.length,
    ),
    foreign: foreign.length,
    foreign_refused_percent: percent(foreign.filter(isRefused).length, foreign.length),
    foreign_taken_as_sure: foreign.filter(({ heard }) => heard.heard === 'words' && heard.sure).length,
    wrong_devices: wrong.length,
    wrong_devices_neither_doubted_nor_named: unasked.length,
  };
}
