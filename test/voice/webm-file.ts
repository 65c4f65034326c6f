/** A size of EBML in eight bytes, or the one that says it is not known, as a live recorder writes it. */
const size = (length: number | undefined): Buffer => {
  const bytes = Buffer.alloc(8, 0xff);
  if (length !== undefined) bytes.writeBigUInt64BE(BigInt(length));
  bytes[0] = 0x01;
  return bytes;
};

const element = (id: string, body: Uint8Array, isLive = false): Buffer =>
  Buffer.concat([Buffer.from(id, 'hex'), size(isLive ? undefined : body.length), body]);

const block = (packet: Uint8Array, flags = 0x80): Buffer => Buffer.concat([Buffer.from([0x81, 0, 0, flags]), packet]);

/** A recording as a browser's MediaRecorder makes it: one Opus track, segment and clusters of unknown size. */
export function webmFile(
  head: Uint8Array,
  packets: readonly Uint8Array[],
  { codec = 'A_OPUS', flags = 0x80 } = {},
): Buffer {
  const track = Buffer.concat([
    element('d7', Buffer.from([1])),
    element('83', Buffer.from([2])),
    element('86', Buffer.from(codec)),
    element('63a2', head),
  ]);
  const clusters = [];
  for (let at = 0; at < packets.length; at += 40) {
    const blocks = packets.slice(at, at + 40).map((packet, place) => {
      // Some writers wrap a block in a group.
      return place === 3
        ? element('a0', element('a1', block(packet, flags & 0x7f)))
        : element('a3', block(packet, flags));
    });
    clusters.push(element('1f43b675', Buffer.concat([element('e7', Buffer.from([at])), ...blocks]), true));
  }
  const header = element('1a45dfa3', element('4282', Buffer.from('webm')));
  const segment = Buffer.concat([
    element('1549a966', Buffer.alloc(30)),
    element('1654ae6b', element('ae', track)),
    ...clusters,
  ]);
  return Buffer.concat([header, element('18538067', segment, true)]);
}
