import { inflateSync } from 'node:zlib';
import type { Figure } from '../../src/assistant/figure';
import { draw } from '../../src/charts';

const BARS: Figure = {
  kind: 'bars',
  title: 'Your charges',
  measure: 'Energy (kWh)',
  points: [
    { label: 'Mon 1 Feb', value: 12.5 },
    { label: 'Tue 2 Feb', value: 0 },
    { label: 'Wed 3 Feb', value: 3.25 },
  ],
};

/** The pixels of a PNG of 8 bits RGBA: what a reader of the format would show. */
function decode(png: Uint8Array): { width: number; height: number; pixels: Buffer } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect([bytes[24], bytes[25]]).toEqual([8, 6]);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const pixels = Buffer.alloc(stride * height);
  const paeth = (a: number, b: number, c: number) => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  };
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const here = raw[y * (stride + 1) + 1 + x] ?? 0;
      const left = x >= 4 ? (pixels[y * stride + x - 4] ?? 0) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (pixels[(y - 1) * stride + x - 4] ?? 0) : 0;
      const before = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[y * stride + x] = (here + before) & 255;
    }
  }
  return { width, height, pixels };
}

/** How many pixels of a picture are of a colour, as `RRGGBB`. */
function count(png: Uint8Array, colour: number): number {
  const { pixels } = decode(png);
  let found = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels.readUIntBE(at, 3) === colour) found += 1;
  return found;
}

/** How many pixels are nearer to black than to white. */
function ink(png: Uint8Array): number {
  const { pixels } = decode(png);
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  return dark;
}

const BLUE = 0x1b6ca8;

test('an SVG names every bar and its value', async () => {
  const { svg } = await draw(BARS);
  for (const text of ['Your charges', 'Energy (kWh)', 'Mon 1 Feb', 'Tue 2 Feb', 'Wed 3 Feb', '12.5', '3.25'])
    expect(svg).toContain(`>${text}<`);
  expect(svg).toMatch(/^<svg /);
});

test('a PNG is as wide as a phone at twice its pixels, and shows bars as long as their values', async () => {
  const long = await draw(BARS);
  const short = await draw({
    ...BARS,
    points: BARS.points.map((point) => ({ ...point, value: point.label === 'Mon 1 Feb' ? 12.5 : 0 })),
  });
  const none = await draw({ ...BARS, points: BARS.points.map((point) => ({ ...point, value: 0 })) });
  expect(decode(long.png).width).toBe(720);
  expect(count(none.png, BLUE)).toBe(0);
  const whole = count(short.png, BLUE);
  expect(whole).toBeGreaterThan(5_000);
  // The third bar is 3.25 of the first one's 12.5.
  expect((count(long.png, BLUE) - whole) / whole).toBeCloseTo(3.25 / 12.5, 1);
});

test('shares are of a hundred, whatever the highest of them is', async () => {
  const half = { kind: 'shares', title: 'Uptime', measure: '%', points: [{ label: 'Gate 1', value: 50 }] } as const;
  const [shares, bars] = await Promise.all([
    draw({ ...half, points: [...half.points] }),
    draw({ ...half, kind: 'bars', points: [...half.points] }),
  ]);
  const part = count(shares.png, BLUE) / count(bars.png, BLUE);
  expect(part).toBeGreaterThan(0.4);
  expect(part).toBeLessThan(0.6);
});

test('hours are a grid of days and hours, the busiest the darkest', async () => {
  const points = ['Mon 1 Feb', 'Tue 2 Feb'].flatMap((row, day) =>
    Array.from({ length: 24 }, (_, hour) => ({ row, label: String(hour), value: day === 1 && hour === 18 ? 4 : 0 })),
  );
  const { svg, png, alt } = await draw({ kind: 'hours', title: 'In use', measure: 'Charges', points });
  for (const text of ['Mon 1 Feb', 'Tue 2 Feb', '18']) expect(svg).toContain(`>${text}<`);
  expect(count(png, 0x0b3c61)).toBeGreaterThan(300);
  expect(alt).toBe('In use. Charges. Tue 2 Feb 18: 4');
});

test('Devanagari is drawn: a text of it leaves ink, and more of it leaves more', async () => {
  const drawn = async (label: string) => {
    const { png } = await draw({ kind: 'bars', title: ' ', measure: ' ', points: [{ label, value: 0 }] });
    return ink(png);
  };
  const [nothing, one, three] = [await drawn(' '), await drawn('सोम'), await drawn('सोम 1 फ़रवरी')];
  expect(one - nothing).toBeGreaterThan(150);
  expect(three - nothing).toBeGreaterThan(2 * (one - nothing));
});

test('the words for who cannot see it carry every value', async () => {
  expect((await draw(BARS)).alt).toBe('Your charges. Energy (kWh). Mon 1 Feb: 12.5, Tue 2 Feb: 0, Wed 3 Feb: 3.25');
});

test('what people called their chargers is text, never markup', async () => {
  const { svg, png } = await draw({ ...BARS, points: [{ label: '<b>&"', value: 1 }] });
  expect(svg).toContain('&lt;b&gt;&amp;');
  expect(decode(png).width).toBe(720);
});
