import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { answerRefusal, type WebHandler, WebRefusal } from './answer';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the chat page: `/` and the files it names under `/page/`. */
export function createPage(folder = join(__dirname, 'page')): WebHandler {
  return async (request, response, { pathname }) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new WebRefusal(405, 'This page can only be read.');
      const name = pathname === '/' ? 'index.html' : /^\/page\/([a-z-]+\.(?:css|js|svg))$/.exec(pathname)?.[1];
      const content = name && (await readFile(join(folder, name)).catch(() => undefined));
      if (!name || !content) throw new WebRefusal(404, `There is nothing at ${pathname}.`);
      response.writeHead(200, {
        ...SECURITY,
        'content-type': TYPES[extname(name)],
        // The files change together with the page; a browser may keep them only if it asks each time.
        'cache-control': name.endsWith('.html') ? 'no-store' : 'no-cache',
        'content-length': content.length,
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    } catch (error) {
      if (!(error instanceof WebRefusal)) throw error;
      answerRefusal(response, error);
    }
  };
}
