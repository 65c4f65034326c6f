import type { OpusStream } from './opus';
import { RecordingError } from './refusal';

/** The elements of Matroska that lead to sound (RFC 9559); everything else is passed over. */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const TRACK_NUMBER = 0xd7;
const CODEC = 0x86;
const CODEC_PRIVATE = 0x63a2;

const OPENED = new Set([SEGMENT, CLUSTER, BLOCK_GROUP, TRACKS]);

const unreadable = (detail: string): RecordingError => new RecordingError('unreadable', detail);

/** A number of EBML: as many leading zero bits as bytes follow; a size of all ones is not known. */
function variable(
  bytes: Uint8Array,
  at: number,
  keepMarker: boolean,
): { value: number; length: number; isUnknown: boolean } {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > bytes.length) throw unreadable('a cut WebM element');
  let value = keepMarker ? first : first & (0xff >> length);
  let isUnknown = (first | (0xff << (8 - length))) % 256 === 255;
  for (let next = at + 1; next < at + length; next++) {
    value = value * 256 + (bytes[next] as number);
    isUnknown &&= bytes[next] === 255;
  }
  return { value, length, isUnknown };
}

interface Element {
  id: number;
  body: Uint8Array;
}

/** The elements in order, those that contain others opened in passing: a live recording leaves their sizes unknown. */
function* elementsOf(bytes: Uint8Array, opened: ReadonlySet<number>): Generator<Element> {
  for (let at = 0; at < bytes.length; ) {
    const id = variable(bytes, at, true);
    const size = variable(bytes, at + id.length, false);
    const from = at + id.length + size.length;
    if (opened.has(id.value)) {
      at = from;
      continue;
    }
    const to = size.isUnknown ? bytes.length : Math.min(from + size.value, bytes.length);
    yield { id: id.value, body: bytes.subarray(from, to) };
    at = to;
  }
}

interface Track {
  number: number;
  head: Uint8Array;
}

function readTrack(body: Uint8Array): Track | undefined {
  const found = new Map([...elementsOf(body, new Set())].map(({ id, body: value }) => [id, value]));
  const codec = Buffer.from(found.get(CODEC) ?? []).toString('latin1');
  const head = found.get(CODEC_PRIVATE);
  return codec.startsWith('A_OPUS') && head ? { number: found.get(TRACK_NUMBER)?.at(-1) ?? 1, head } : undefined;
}

/** Takes the first Opus track out of a WebM recording, as a browser's MediaRecorder makes them. */
export function readWebm(bytes: Uint8Array): OpusStream {
  const packets: Uint8Array[] = [];
  let track: Track | undefined;
  for (const { id, body } of elementsOf(bytes, OPENED)) {
    if (id === TRACK) track ??= readTrack(body);
    if ((id !== SIMPLE_BLOCK && id !== BLOCK) || !track) continue;
    const number = variable(body, 0, false);
    if (number.value !== track.number) continue;
    const flags = body[number.length + 2] ?? 0;
    if (flags & 0x06) throw unreadable('laced WebM blocks');
    packets.push(body.subarray(number.length + 3));
  }
  if (!track || packets.length === 0) throw unreadable('a WebM file without an Opus track');
  return { head: track.head, packets };
}
