/** So many replies back a second try is recognised; tries follow each other within minutes. */
const REMEMBERED = 500;

/**
 * Remembers what was posted lately, by name, so that a second try of a reply of several messages goes on where the first
 * broke off. Only of this process: no chat service takes a key that would make a post happen once.
 */
export function createOnce() {
  const posted = new Map<string, string>();
  return async function once(name: string, post: () => Promise<string>): Promise<string> {
    const known = posted.get(name);
    if (known !== undefined) return known;
    const ref = await post();
    posted.set(name, ref);
    const oldest = posted.keys().next();
    if (posted.size > REMEMBERED && !oldest.done) posted.delete(oldest.value);
    return ref;
  };
}

/** Posts what has that name, unless it was posted; answers with what the first post did. */
export type Once = ReturnType<typeof createOnce>;
