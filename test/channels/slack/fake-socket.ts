import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's side of Socket Mode: greets, sends envelopes, and collects the acknowledgements. */
export function acceptSocket(server: Server) {
  const acknowledged: unknown[] = [];
  const waiting: (() => void)[] = [];
  let socket: Duplex | undefined;

  server.on('upgrade', (request, accepted: Duplex) => {
    const key = createHash('sha1').update(
      `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
    );
    accepted.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key.digest('base64')}\r\n\r\n`,
    );
    socket = accepted;
    let read = Buffer.alloc(0);
    accepted.on('error', () => {});
    accepted.on('data', (chunk: Buffer) => {
      read = Buffer.concat([read, chunk]);
      for (let frame = unframe(read); frame !== undefined; frame = unframe(read)) {
        read = read.subarray(frame.length);
        if (frame.opcode === 8) accepted.end(Buffer.from([0x88, 0]));
        if (frame.opcode !== 1) continue;
        acknowledged.push(JSON.parse(frame.text));
        for (const done of waiting.splice(0)) done();
      }
    });
    send({ type: 'hello' });
  });

  function send(envelope: object): void {
    const text = Buffer.from(JSON.stringify(envelope));
    const header = text.length < 126 ? [0x81, text.length] : [0x81, 126, text.length >> 8, text.length & 0xff];
    socket?.write(Buffer.concat([Buffer.from(header), text]));
  }

  return {
    send,
    acknowledged,
    /** Resolves with the next acknowledgement. */
    next: () => new Promise<unknown>((resolve) => waiting.push(() => resolve(acknowledged.at(-1)))),
  };
}

/** One masked frame off the front, `undefined` until all of it is there. */
function unframe(bytes: Buffer): { opcode: number; text: string; length: number } | undefined {
  if (bytes.length < 6) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short < 126 ? 2 : 4;
  const size = short < 126 ? short : bytes.readUInt16BE(2);
  const length = start + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const text = Buffer.from(bytes.subarray(start + 4, length).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { opcode: bytes.readUInt8(0) & 0x0f, text: text.toString('utf8'), length };
}
