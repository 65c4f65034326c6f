import type { Said } from '../../assistant/message';
import { type Fetched, MAX_RECORDING_BYTES } from '../../assistant/voice';
import { download } from '../download';
import type { SlackApi } from './client';
import { object, type Payload, text } from './payload';

/** Where Slack keeps what was uploaded: the token goes there and nowhere else. */
const FILES = 'https://files.slack.com';

/** The audio clip a message consists of; nothing where it is something else, or somebody else's clip shared on. */
export function clipIn(files: unknown, user: string): Payload | undefined {
  const [only, ...more] = Array.isArray(files) ? files : [];
  const file = object(only);
  if (file === undefined || more.length > 0) return undefined;
  const isSound = file.subtype === 'slack_audio' || text(file.mimetype)?.startsWith('audio/') === true;
  const isOwn = file.user === undefined || file.user === user;
  return isSound && isOwn ? file : undefined;
}

/** A clip as a voice note: in Slack's own words where it has written them down whole, else as the sound itself. */
export function voiceOf(clip: Payload, api: SlackApi): Said {
  const words = transcriptOf(clip);
  const recording = () => fetchClip(clip, api);
  return { kind: 'voice', recording, ...(words !== undefined && { words }) };
}

function transcriptOf({ transcription }: Payload): string | undefined {
  const written = object(transcription);
  const preview = object(written?.preview);
  return written?.status === 'complete' && preview?.has_more !== true ? text(preview?.content) : undefined;
}

async function fetchClip(clip: Payload, { token, apiUrl }: SlackApi): Promise<Fetched> {
  const address = text(clip.url_private_download) ?? '';
  if (Number(clip.size) > MAX_RECORDING_BYTES) return 'too_large';
  if (!URL.canParse(address)) return 'gone';
  const url = new URL(address);
  // A stand-in for Slack keeps its files itself.
  const home = apiUrl === undefined ? FILES : new URL(apiUrl).origin;
  if (url.origin !== home || url.username !== '' || url.password !== '') return 'gone';
  return download({ url, headers: { authorization: `Bearer ${token}` }, mimeType: text(clip.mimetype) ?? 'audio/mp4' });
}
