import type { Reader } from '../reading';
import { begins } from './begins';

const idioms =
  /^(?:(?:to )?cut (?:(?:this|it|a long story|the story) short|to the chase)|long story short|kick the bucket|by the way|on (?:the )?other hand|at the end of the day|end of the day|first of all|in any case|from time to time|for the time being|on time|in time|no worries|at least|right on|at (?:the )?(?:present|moment)|as of now|kind of|sort of|of course|take care|hold the line|drop by|drop in|stop by|shut up|charge ahead|take charge(?! of my)|save the date|hold on(?! (?:to|gate|tower))|start (?:over|afresh|again)|start off|to start with|to begin with|book club|keep in mind|keep up|turn up|set up|end up|in short|to be honest|for real)(?= |$)/;

/** Set phrases whose words mean nothing by themselves. */
export const idiom: Reader = {
  name: 'idiom',
  begins: begins(
    'to cut long kick by on at as end first in from for no right kind sort of take hold stop stopped shut charge save drop start book keep turn set see',
  ),
  read(reading, at) {
    const found = idioms.exec(reading.words(at, 5));
    return found ? { kind: 'dropped', length: found[0].split(' ').length } : undefined;
  },
};
