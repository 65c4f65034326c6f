import type { OpusStream } from './opus';
import { packetSamples } from './opus';
import { RecordingError } from './refusal';

const HEADER = 27;
const CONTINUED = 1;
const FIRST = 2;
const LAST = 4;
const MOST_SEGMENTS = 255;

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((character, at) => bytes[at] === character.charCodeAt(0));

/** Takes an Ogg file apart (RFC 3533) and keeps the packets of its first Opus stream. */
export function readOgg(bytes: Uint8Array): OpusStream {
  const packets: Uint8Array[] = [];
  let serial: number | undefined;
  let open: Uint8Array[] = [];
  for (const page of pagesOf(bytes)) {
    if (serial === undefined && page.packets[0] && startsWith(page.packets[0], 'OpusHead')) serial = page.serial;
    if (page.serial !== serial) continue;
    if (!page.isContinued) open = [];
    page.packets.forEach((part, at) => {
      open.push(part);
      if (at === page.packets.length - 1 && page.isCut) return;
      packets.push(open.length === 1 ? part : Buffer.concat(open));
      open = [];
    });
  }
  const [head, , ...sound] = packets;
  if (!head || sound.length === 0) throw new RecordingError('unreadable', 'an Ogg file without an Opus stream');
  return { head, packets: sound };
}

interface Page {
  serial: number;
  isContinued: boolean;
  /** The last packet goes on in the next page. */
  isCut: boolean;
  packets: Uint8Array[];
}

function* pagesOf(bytes: Uint8Array): Generator<Page> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + HEADER <= bytes.length && startsWith(bytes.subarray(at, at + 4), 'OggS'); ) {
    const lacing = bytes.subarray(at + HEADER, at + HEADER + (bytes[at + 26] as number));
    let from = at + HEADER + lacing.length;
    const packets: Uint8Array[] = [];
    let length = 0;
    for (const segment of lacing) {
      length += segment;
      if (segment === 255) continue;
      packets.push(bytes.subarray(from, from + length));
      from += length;
      length = 0;
    }
    const isCut = lacing.at(-1) === 255;
    if (isCut) packets.push(bytes.subarray(from, from + length));
    yield {
      serial: view.getUint32(at + 14, true),
      isContinued: ((bytes[at + 5] as number) & CONTINUED) > 0,
      isCut,
      packets,
    };
    at = from + length;
  }
}

/** Puts an Opus stream into Ogg pages, which the decoder takes whatever the packets came in. */
export function writeOgg({ head, packets }: OpusStream): Uint8Array {
  const tags = Buffer.from('OpusTags\0\0\0\0\0\0\0\0', 'latin1');
  const pages = [page([head], FIRST, 0, 0), page([tags], 0, 1, 0)];
  let played = 0;
  for (let at = 0; at < packets.length; ) {
    const count = fitting(packets, at);
    const part = packets.slice(at, at + count);
    played += part.reduce((sum, packet) => sum + packetSamples(packet), 0);
    at += count;
    pages.push(page(part, at >= packets.length ? LAST : 0, pages.length, played));
  }
  return Buffer.concat(pages);
}

const segmentsOf = (packet: Uint8Array): number => Math.floor(packet.length / 255) + 1;

/** How many packets fit into one page's table of segments. */
function fitting(packets: readonly Uint8Array[], from: number): number {
  let segments = 0;
  let count = 0;
  for (const packet of packets.slice(from, from + MOST_SEGMENTS)) {
    segments += segmentsOf(packet);
    if (segments > MOST_SEGMENTS) break;
    count++;
  }
  if (count === 0) throw new RecordingError('unreadable', 'an Opus packet longer than any');
  return count;
}

/** One page. Its checksum stays empty: the decoder does not look at it, and the page never leaves this program. */
function page(packets: readonly Uint8Array[], flags: number, number: number, played: number): Buffer {
  const lacing = packets.flatMap((packet) => [...Array<number>(segmentsOf(packet) - 1).fill(255), packet.length % 255]);
  const header = Buffer.alloc(HEADER);
  header.write('OggS', 'latin1');
  header[5] = flags;
  header.writeBigUInt64LE(BigInt(played), 6);
  header.writeUInt32LE(1, 14);
  header.writeUInt32LE(number, 18);
  header[26] = lacing.length;
  return Buffer.concat([header, Buffer.from(lacing), ...packets]);
}
