/** Calls our own server; what it refuses, and no answer at all, become an error whose message is a sentence. */
async function call(path, options) {
  const response = await fetch(path, { cache: 'no-store', ...options }).catch(() => {
    throw new Error('The assistant does not answer. Is it still running?');
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const error = new Error(body.error ?? body.message ?? `That did not work (${response.status}).`);
  error.status = response.status;
  throw error;
}

export const get = (path) => call(path);

export const post = (path, body = {}) =>
  call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
