import { readOgg, writeOgg } from '../../../src/voice/audio/ogg';
import { packetSamples } from '../../../src/voice/audio/opus';
import { readWebm } from '../../../src/voice/audio/webm';
import { webmFile } from '../webm-file';

const head = Buffer.from('OpusHead\x01\x01\0\x0f\x80\xbb\0\0\0\0\0', 'latin1');
const packet = (length: number, fill: number): Buffer => Buffer.alloc(length, fill);
// Lengths around the segments of 255 bytes that Ogg cuts packets into, and enough for several pages.
const packets = [1, 254, 255, 256, 510, 700, ...Array<number>(300).fill(80)].map((length, at) =>
  packet(length, at % 200),
);

test('what Ogg is put together from is what it is taken apart into', () => {
  const stream = readOgg(writeOgg({ head, packets }));
  expect(Buffer.from(stream.head)).toEqual(head);
  expect(stream.packets.map((each) => Buffer.from(each))).toEqual(packets);
});

test('a packet that goes on in the next page of Ogg is one packet', () => {
  const [long = packet(0, 0)] = [packet(300, 7)];
  const page = (flags: number, lacing: number[], body: Uint8Array) => {
    const header = Buffer.alloc(27);
    header.write('OggS');
    header[5] = flags;
    header[26] = lacing.length;
    return Buffer.concat([header, Buffer.from(lacing), body]);
  };
  const file = Buffer.concat([
    page(2, [head.length], head),
    page(0, [8], Buffer.from('OpusTags')),
    page(0, [255], long.subarray(0, 255)),
    page(1, [45, 3], Buffer.concat([long.subarray(255), packet(3, 9)])),
  ]);
  expect(readOgg(file).packets.map((each) => each.length)).toEqual([300, 3]);
});

test('the packets of a WebM recording are those that were put in', () => {
  const stream = readWebm(webmFile(head, packets));
  expect(Buffer.from(stream.head)).toEqual(head);
  expect(stream.packets.map((each) => Buffer.from(each))).toEqual(packets);
});

test('a WebM recording that was cut gives what it has', () => {
  const file = webmFile(head, packets);
  const { packets: some } = readWebm(file.subarray(0, file.length - 40));
  expect(some.length).toBe(packets.length);
});

test.each([
  ['no packets', webmFile(head, [])],
  ['another codec', webmFile(head, packets, { codec: 'A_VORBIS' })],
  ['laced blocks', webmFile(head, packets, { flags: 0x84 })],
  ['a first byte that is no length', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80, 0, 0, 0])],
])('WebM with %s is unreadable', (_, file) => {
  expect(() => readWebm(file)).toThrow(expect.objectContaining({ why: 'unreadable' }));
});

test('Ogg without Opus is unreadable', () => {
  expect(() => readOgg(Buffer.from('OggS'))).toThrow(expect.objectContaining({ why: 'unreadable' }));
});

// The first byte's upper five bits say mode and length, its lower two the number of frames (RFC 6716, 3.1).
test.each([
  [[0b0000_1000], 960],
  [[0b1111_1000], 960],
  [[0b1111_1001], 1920],
  [[0b0001_1011, 2], 5760],
  [[0b1000_0000], 120],
  [[], 0],
])('a packet beginning %j plays %i samples', (bytes, samples) => {
  expect(packetSamples(Buffer.from(bytes))).toBe(samples);
});
