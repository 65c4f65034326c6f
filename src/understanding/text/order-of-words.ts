/**
 * Whether one thing is said and another somewhere behind it. Two expressions in turn, since one with `.*` between them
 * looks through the rest of the text again for every beginning it finds.
 */
export const inOrder =
  (first: RegExp, behind: RegExp) =>
  (text: string): boolean => {
    const found = first.exec(text);
    return found !== null && behind.test(text.slice(found.index + found[0].length));
  };

/** What stands before the first thing like this; all of it where there is none. */
export const upTo =
  (thing: RegExp) =>
  (text: string): string => {
    const found = thing.exec(text);
    return found ? text.slice(0, found.index) : text;
  };
