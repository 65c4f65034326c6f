import type { MessageRef, Outgoing } from '../../assistant/reply';
import { fileName, notAttached } from '../attachment';
import type { Once } from '../once';
import { messageOf } from './chat';
import { type CallSlack, isRefusal } from './client';

/** One file on its way to a channel. */
interface Upload {
  filename: string;
  title: string;
  bytes: Uint8Array;
  alt_text?: string;
}

/** Where the words of a reply stand: the files come below them. */
export interface Below {
  ref: MessageRef;
  thread: string | undefined;
  replyId: string;
}

/** What comes with a reply, as Slack's files. */
function uploadsOf({ picture, file, recording }: Outgoing): Upload[] {
  return [
    ...(picture ? [{ filename: 'chart.png', title: picture.alt, alt_text: picture.alt, bytes: picture.png }] : []),
    ...(file ? [{ filename: fileName(file.name), title: file.name, bytes: file.bytes }] : []),
    ...(recording ? [{ filename: 'answer.ogg', title: 'Answer / जवाब', bytes: recording.bytes }] : []),
  ];
}

/** Uploads what comes with a reply below its words, each file once. */
export function createAttach(slack: CallSlack, once: Once) {
  return async function attach(message: Outgoing, { ref, thread, replyId }: Below): Promise<void> {
    const { channel } = messageOf(ref);
    const place = thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
    for (const { bytes, ...upload } of uploadsOf(message)) {
      await once(`${replyId} ${upload.filename}`, async () => {
        const file = Buffer.from(bytes);
        await slack((client) => client.files.uploadV2({ ...place, ...upload, file }), channel).catch(
          async (error: unknown) => {
            // What Slack will never take must not have the words said again; they say the same as the picture and the voice.
            if (!isRefusal(error)) throw error;
            if (!message.file || upload.filename !== fileName(message.file.name)) return;
            const text = notAttached(message.file.name);
            const where = { channel, ...(thread !== undefined && { thread_ts: thread }) };
            await slack((client) => client.chat.postMessage({ ...where, text }), channel);
          },
        );
        return upload.filename;
      });
    }
  };
}
