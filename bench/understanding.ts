import type { Utterance } from '../src/assistant/request';
import { understand, warmUp } from '../src/understanding';
import { print } from './print';
import { hostility, manyDevices, readiness } from './understanding-limits';
import { trained } from './understanding-nlp';
import { accuracy, linesOf, type Reads, speed } from './understanding-score';
import { frame, intentByKeyword } from './understanding-table';
import { timesByChrono, timesByRecognizers } from './understanding-times';

const withTimes =
  (times: typeof timesByChrono): Reads =>
  (utterance: Utterance) =>
    frame(utterance, intentByKeyword(utterance.text.toLowerCase()), times(utterance));

/**
 * Accuracy and speed, ours beside what a user would pick instead, each with the same table of slots: on the public sample,
 * which ours was made with, and on lines written and labelled without sight of the code, on which nobody tunes a rule.
 */
export async function run(): Promise<void> {
  print('understanding', { name: 'kazam-assistant', ...(await readiness()) });
  warmUp();
  const readers: [string, Reads][] = [
    ['kazam-assistant', understand],
    ['chrono-node + keywords', withTimes(timesByChrono)],
    ['recognizers-text + keywords', withTimes(timesByRecognizers)],
    ['node-nlp + recognizers-text', await trained()],
  ];
  for (const set of ['examples', 'held-out']) {
    const examples = linesOf(set);
    for (const [name, read] of readers) {
      const rounds = name === 'kazam-assistant' ? 30 : 3;
      print('understanding', {
        set,
        name,
        ...(await accuracy(read, examples)),
        ...(await speed(read, examples, rounds)),
      });
    }
  }
  print('understanding', { name: 'kazam-assistant', ...(await hostility(understand)) });
  print('understanding', { name: 'kazam-assistant', ...(await manyDevices()) });
}
