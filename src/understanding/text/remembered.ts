/** What is made of a word, made once; all is forgotten when it becomes too much, since words come from people. */
export function remembered<T extends object | string | number | null>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let made = known.get(word);
    if (made === undefined) {
      made = make(word);
      if (known.size >= most) known.clear();
      known.set(word, made);
    }
    return made;
  };
}

const most = 10_000;

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
