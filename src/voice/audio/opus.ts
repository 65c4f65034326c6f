/** An Opus stream out of its container: the identification header, and the packets in their order. */
export interface OpusStream {
  /** `OpusHead` and what follows it (RFC 7845, 5.1). */
  head: Uint8Array;
  packets: Uint8Array[];
}

/** Opus counts time at this rate whatever it was recorded at. */
export const OPUS_RATE = 48_000;

/** Frame lengths in milliseconds by the five upper bits of a packet's first byte (RFC 6716, 3.1). */
function frameMs(config: number): number {
  if (config < 12) return [10, 20, 40, 60][config % 4] as number;
  if (config < 16) return [10, 20][config % 2] as number;
  return [2.5, 5, 10, 20][config % 4] as number;
}

/** How much sound a packet makes, in samples at 48 kHz, read off its first two bytes without decoding it. */
export function packetSamples(packet: Uint8Array): number {
  const [first, second = 0] = packet;
  if (first === undefined) return 0;
  const code = first & 3;
  const frames = code === 3 ? second & 63 : code === 0 ? 1 : 2;
  return (frames * frameMs(first >> 3) * OPUS_RATE) / 1000;
}
