import { readFile } from 'node:fs/promises';
import { layOut, unitsIn } from './lay-out';
import { FONT } from './specification';
import { measure } from './widths';

/** Sharp on a phone, which has two or three of its own pixels for one of ours. */
const ZOOM = 2;

type Renderer = typeof import('@resvg/resvg-wasm').Resvg;
type Options = NonNullable<ConstructorParameters<Renderer>[1]>;

let ready: Promise<{ Resvg: Renderer; options: Options }> | undefined;

/** The renderer and its fonts, read with the first picture. `require.resolve`, so that packaging takes the files along. */
async function open() {
  const [{ initWasm, Resvg }, wasm, ...fontBuffers] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(
      require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2'),
    ),
    readFile(require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-latin-500-normal.woff2')),
  ]);
  await initWasm(wasm);
  return { Resvg, options: { font: { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT } } };
}

/** An SVG of ours as PNG, at twice its size. */
export async function toPng(svg: string): Promise<Uint8Array> {
  ready ??= open();
  const { Resvg, options } = await ready;
  const widthOf = measure(unitsIn(svg), (texts) => {
    const outlined = new Resvg(texts, options);
    const paths = outlined.toString();
    outlined.free();
    return paths;
  });
  const resvg = new Resvg(layOut(svg, widthOf), { ...options, fitTo: { mode: 'zoom', value: ZOOM } });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
