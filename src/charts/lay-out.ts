import { type Unit, unitsOf, WEIGHTS } from './units';
import type { WidthOf } from './widths';

/** How much of its width a line stands before its own point. */
const BEFORE: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const LINES = /(<text\b[^>]*>|<tspan\b[^>]*>)([^<]+)/g;

/** A line of Latin alone is drawn right as it is. */
const isPlain = (units: Unit[]) => units.length === 1 && units[0]?.script === 'latin';

/** Everything in an SVG's texts that has to be measured before they can be laid out. */
export const unitsIn = (svg: string): Unit[] =>
  [...svg.matchAll(LINES)]
    .map(([, , line = '']) => unitsOf(line))
    .filter((units) => !isPlain(units))
    .flat();

/** One line in units, each where the one before it ends. */
function line(text: string, at: number, size: number, anchor: string, widthOf: WidthOf): string {
  const units = unitsOf(text);
  if (isPlain(units)) return `<tspan font-weight="${WEIGHTS.latin}">${text}</tspan>`;
  const widths = units.map((unit) => widthOf(unit) * size);
  let x = at - widths.reduce((sum, width) => sum + width, 0) * (BEFORE[anchor] ?? 0);
  return units
    .map((unit, index) => {
      const span = `<tspan x="${x.toFixed(2)}" text-anchor="start" font-weight="${WEIGHTS[unit.script]}">${unit.text}</tspan>`;
      x += widths[index] ?? 0;
      return span;
    })
    .join('');
}

/** An SVG as Vega writes it, with every line of its texts in units that the renderer draws right. */
export function layOut(svg: string, widthOf: WidthOf): string {
  return svg.replace(/(<text\b[^>]*>)(.*?)<\/text>/gs, (_, opening: string, content: string) => {
    const size = Number.parseFloat(attribute(opening, 'font-size') ?? '12');
    const anchor = attribute(opening, 'text-anchor') ?? 'start';
    const laidOut = content.replace(/(^|<tspan\b[^>]*>)([^<]+)/g, (__, tag: string, text: string) => {
      return tag + line(text, Number.parseFloat(attribute(tag, 'x') ?? '0'), size, anchor, widthOf);
    });
    return `${opening}${laidOut}</text>`;
  });
}
