import type { Figure } from '../assistant/figure';
import { specificationOf } from './specification';

/** A figure as SVG. Vega is read with the first one: it takes longer than drawing. */
export async function toSvg(figure: Figure): Promise<string> {
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new View(parse(compile(specificationOf(figure)).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
