/** A page of an Ogg stream; only lengths and positions are looked at, so its sum is not made. */
function page(granule: bigint, body: Buffer): Buffer {
  const segments = Math.floor(body.length / 255) + 1;
  const head = Buffer.alloc(27 + segments, 255);
  head.write('OggS', 0, 'latin1');
  head[4] = 0;
  head.writeBigInt64LE(granule, 6);
  head[26] = segments;
  head[26 + segments] = body.length % 255;
  return Buffer.concat([head, body]);
}

/** An Ogg/Opus file of so many seconds, its packets noise that nobody here decodes. */
export function oggOpus(seconds: number): Buffer {
  const tags = [Buffer.from('OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00', 'latin1'), Buffer.from('OpusTags')];
  const pages = Array.from({ length: seconds }, (_, second) =>
    page(BigInt((second + 1) * 48_000), Buffer.alloc(3_000, second + 1)),
  );
  return Buffer.concat([...tags.map((tag) => page(0n, tag)), ...pages]);
}

/** A WAV file of so many seconds of silence. */
export function wav(seconds: number, { rate = 16_000, channels = 1, bits = 16 } = {}): Buffer {
  const data = Buffer.alloc((seconds * rate * channels * bits) / 8);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt16LE(bits, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
