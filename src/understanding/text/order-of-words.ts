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
