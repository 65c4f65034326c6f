import { FONT } from './specification';
import { type Unit, WEIGHTS } from './units';

/** How wide a unit is, as a multiple of the font's size. */
export type WidthOf = (unit: Unit) => number;

/** Draws texts and gives the SVG back with all of them as paths, each in a group of its text's id. */
export type Outline = (svg: string) => string;

const MEASURED_AT = 100;

const LETTER = /^[\u0904-\u0939\u0958-\u095F]/u;

/** Signs at the end that have no width of their own, and leave no room for the visarga. */
const NO_WIDTH = /[\u0900-\u0902\u094D]+$/u;

/**
 * What is drawn to find a width: only ink can be measured, so something with ink at its right end follows, and what that
 * adds is known from `beside`. A syllable takes the visarga, which belongs to it: the renderer sets what comes after a
 * syllable too early (it counts its widest glyph, not all of them).
 */
function probes({ text, script }: Unit): { drawn: string; beside: string[] } {
  if (script === 'latin') return { drawn: `|${text}|`, beside: ['||'] };
  if (LETTER.test(text))
    return { drawn: `${text.replace(NO_WIDTH, '').replace(/\u0903$/u, '')}\u0903`, beside: ['क\u0903', 'क', 'कक'] };
  return { drawn: text + text, beside: [text] };
}

/** The right end of the ink in a path whose coordinates are all absolute. */
function rightEnd(path: string): number {
  const xs = [...path.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
  return Math.max(0, ...xs);
}

/** Measures units, all of them in one drawing. */
export function measure(units: Unit[], outline: Outline): WidthOf {
  const drawn = new Map<string, { id: string; weight: number }>();
  for (const unit of units) {
    const { drawn: text, beside } = probes(unit);
    for (const each of [text, ...beside]) {
      if (!drawn.has(each)) drawn.set(each, { id: `t${drawn.size}`, weight: WEIGHTS[unit.script] });
    }
  }
  const lines = [...drawn].map(
    ([text, { id, weight }]) =>
      `<text id="${id}" y="${MEASURED_AT}" font-family="${FONT}" font-size="${MEASURED_AT}" font-weight="${weight}">${text}</text>`,
  );
  const paths = outline(`<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="200">${lines.join('')}</svg>`);
  const ends = new Map(
    [...paths.matchAll(/<g id="(t\d+)">\s*<path[^>]*\sd="([^"]*)"/g)].map(([, id, path = '']) => [id, rightEnd(path)]),
  );
  const end = (text: string) => ends.get(drawn.get(text)?.id ?? '') ?? 0;
  return (unit) => {
    const { drawn: text, beside } = probes(unit);
    const [first = '', single, double] = beside;
    const added = single === undefined || double === undefined ? end(first) : end(first) - end(double) + end(single);
    return Math.max(0, end(text) - added) / MEASURED_AT;
  };
}
