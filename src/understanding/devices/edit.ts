/** Whether one insertion, deletion, replacement or swap of neighbours makes one word of the other. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return long.slice(head + 1) === short.slice(head);
  }
  if (a.slice(head + 1) === b.slice(head + 1)) return true;
  return a[head] === b[head + 1] && a[head + 1] === b[head] && a.slice(head + 2) === b.slice(head + 2);
}

/** A word, and the word with each of its characters left out. */
export const shortened = (key: string): string[] => [
  key,
  ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1)),
];

/** The word with the letters in its middle swapped, for the one edit that touches both halves. */
export function swappedMiddle(word: string): string {
  const middle = word.length >> 1;
  return word.slice(0, middle - 1) + (word[middle] ?? '') + (word[middle - 1] ?? '') + word.slice(middle + 1);
}
