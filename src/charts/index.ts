import type { Draw } from '../assistant/figure';
import { inWords } from './in-words';
import { toPng } from './png';
import { toSvg } from './svg';

/** Draws a figure as SVG and PNG, and says in words what it shows. */
export const draw: Draw = async (figure) => {
  const svg = await toSvg(figure);
  return { alt: inWords(figure), svg, png: await toPng(svg) };
};
