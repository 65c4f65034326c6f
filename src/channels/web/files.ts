import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Outgoing } from '../../assistant/reply';
import { fileName } from '../attachment';
import { WebRefusal } from './answer';
import type { Files, StoredFile } from './stored-files';
import type { WebDraft } from './web-message';

/** Where the files of messages are read. */
export const FILES = '/api/files/';

/** What a browser may show of itself; everything else is only saved. */
const SHOWN = /^(image\/svg\+xml|audio\/(ogg|webm|wav|mpeg))$/;

/** Keeps what comes with a reply and says where it is; the same `once` gives the same addresses. */
export async function keepFiles(
  files: Files,
  { picture, file, recording }: Outgoing,
  once: string,
): Promise<Pick<WebDraft, 'image' | 'image_alt' | 'audio' | 'file'>> {
  const keep = async (kind: string, stored: StoredFile) => {
    const id = createHash('sha256').update(`${once} ${kind}`).digest('base64url').slice(0, 22);
    await files.keep(id, stored);
    return `${FILES}${id}`;
  };
  const svg = picture && { bytes: Buffer.from(picture.svg), mimeType: 'image/svg+xml' };
  return {
    ...(svg && { image: await keep('picture', svg), image_alt: picture.alt }),
    ...(recording && { audio: await keep('recording', recording) }),
    ...(file && { file: { name: file.name, address: await keep('file', file) } }),
  };
}

/** Answers with a file: to be shown as it is, with nothing in it that runs, or to be saved under its name. */
export async function answerFile(files: Files, path: string, response: ServerResponse): Promise<void> {
  const id = /^[\w-]{22}$/.exec(path.slice(FILES.length))?.[0];
  const file = id === undefined ? undefined : await files.read(id);
  if (!file) throw new WebRefusal(404, 'There is no such file.');
  const { bytes, mimeType, name } = file;
  response.writeHead(200, {
    'content-type': SHOWN.test(mimeType) || mimeType === 'text/csv' ? mimeType : 'application/octet-stream',
    'content-length': bytes.length,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=86400',
    ...(!SHOWN.test(mimeType) && {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName(name ?? 'file'))}`,
    }),
  });
  response.end(bytes);
}
