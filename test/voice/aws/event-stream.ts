import { crc32 } from 'node:zlib';

/** One message of AWS's event stream: headers and a payload. Only strings, bytes and times are used as values here. */
export interface EventMessage {
  headers: Record<string, string | Buffer | Date>;
  payload: Buffer;
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

function headerBytes(name: string, value: string | Buffer | Date): Buffer {
  const title = Buffer.concat([Buffer.from([name.length]), Buffer.from(name)]);
  if (value instanceof Date) {
    const time = Buffer.alloc(8);
    time.writeBigInt64BE(BigInt(value.getTime()));
    return Buffer.concat([title, Buffer.from([8]), time]);
  }
  const bytes = Buffer.from(value as string);
  const length = Buffer.from([bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([title, Buffer.from([typeof value === 'string' ? 7 : 6]), length, bytes]);
}

/** The headers alone, as they are signed. */
export const encodeHeaders = (headers: EventMessage['headers']): Buffer =>
  Buffer.concat(Object.entries(headers).map(([name, value]) => headerBytes(name, value)));

export function encode({ headers, payload }: EventMessage): Buffer {
  const head = encodeHeaders(headers);
  const prelude = Buffer.concat([uint32(16 + head.length + payload.length), uint32(head.length)]);
  const whole = Buffer.concat([prelude, uint32(crc32(prelude)), head, payload]);
  return Buffer.concat([whole, uint32(crc32(whole))]);
}

function decodeHeaders(bytes: Buffer): EventMessage['headers'] {
  const headers: EventMessage['headers'] = {};
  for (let at = 0; at < bytes.length; ) {
    const nameEnd = at + 1 + (bytes[at] ?? 0);
    const name = bytes.toString('utf8', at + 1, nameEnd);
    const type = bytes[nameEnd];
    if (type === 8) {
      headers[name] = new Date(Number(bytes.readBigInt64BE(nameEnd + 1)));
      at = nameEnd + 9;
      continue;
    }
    if (type !== 6 && type !== 7) throw new Error(`a header of type ${type}`);
    const end = nameEnd + 3 + bytes.readUInt16BE(nameEnd + 1);
    const value = bytes.subarray(nameEnd + 3, end);
    headers[name] = type === 7 ? value.toString('utf8') : value;
    at = end;
  }
  return headers;
}

/** The first whole message in these bytes and what is left behind it; undefined where it has not all come yet. Checks both sums. */
export function decode(bytes: Buffer): { message: EventMessage; rest: Buffer } | undefined {
  if (bytes.length < 12 || bytes.length < bytes.readUInt32BE(0)) return undefined;
  const length = bytes.readUInt32BE(0);
  const headEnd = 12 + bytes.readUInt32BE(4);
  if (crc32(bytes.subarray(0, 8)) !== bytes.readUInt32BE(8)) throw new Error('the prelude is damaged');
  if (crc32(bytes.subarray(0, length - 4)) !== bytes.readUInt32BE(length - 4)) throw new Error('a message is damaged');
  const message = {
    headers: decodeHeaders(bytes.subarray(12, headEnd)),
    payload: bytes.subarray(headEnd, length - 4),
  };
  return { message, rest: bytes.subarray(length) };
}
