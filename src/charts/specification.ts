import type { TopLevelSpec } from 'vega-lite';
import type { Figure } from '../assistant/figure';
import { numberWords } from './number';

/** The family in the pictures; a page that has it not takes its own. */
export const FONT = 'Noto Sans Devanagari';

/** What a phone shows without zooming, in pixels. */
const WIDTH = 360;

/** Room for a finger's width of text a row. */
const ROW_HEIGHT = 24;

const MARK = '#1b6ca8';
const INK = '#1f2933';
const FAINT = '#6b7785';

/** About as many letters of a title as fit on one line. */
const LETTERS_A_LINE = 44;

/** Every third hour is named: more would run into one another. */
const NAMED_HOURS = 3;

/** A text on several lines, broken between words. */
function lines(text: string): string[] {
  const broken: string[] = [];
  for (const word of text.split(' ')) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS_A_LINE) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}

const config: TopLevelSpec['config'] = {
  background: 'white',
  font: `${FONT}, sans-serif`,
  view: { stroke: null },
  title: {
    anchor: 'start',
    frame: 'bounds',
    fontSize: 15,
    subtitleFontSize: 12,
    color: INK,
    subtitleColor: FAINT,
    offset: 12,
  },
  axis: {
    labelFontSize: 12,
    labelColor: INK,
    labelLimit: 190,
    labelPadding: 6,
    domain: false,
    ticks: false,
    grid: false,
    title: null,
  },
};

/** One bar a row, its label before it and its value behind it, in the order given. */
function bars(figure: Figure): TopLevelSpec {
  const values = figure.points.map(({ label, value }, index) => ({
    row: index,
    label,
    value,
    said: numberWords(value),
  }));
  const most = figure.kind === 'shares' ? 100 : Math.max(...values.map(({ value }) => value), 0) || 1;
  const domain = [0, most];
  const x = { field: 'value', type: 'quantitative' as const, scale: { domain, nice: false }, axis: null };
  const labels = JSON.stringify(values.map(({ label }) => label));
  const axis = { labelExpr: `${labels}[datum.value]` } as const;
  const y = { field: 'row', type: 'ordinal', axis, scale: { paddingInner: 0.3, paddingOuter: 0.1 } } as const;
  return {
    data: { values },
    height: values.length * ROW_HEIGHT,
    layer: [
      { mark: { type: 'bar', color: MARK, cornerRadiusEnd: 2 }, encoding: { x, y } },
      {
        mark: { type: 'text', align: 'left', dx: 4, fontSize: 12, color: INK, clip: false },
        encoding: { x, y, text: { field: 'said' } },
      },
    ],
  };
}

/** A square for every hour of every day, the darker the more. */
function hours(figure: Figure): TopLevelSpec {
  const columns = [...new Set(figure.points.map(({ label }) => label))];
  const named = columns.filter((_, index) => index % NAMED_HOURS === 0);
  const rows = [...new Set(figure.points.map(({ row = '' }) => row))];
  return {
    data: { values: figure.points },
    height: rows.length * ROW_HEIGHT,
    mark: { type: 'rect', stroke: 'white', strokeWidth: 1 },
    encoding: {
      x: {
        field: 'label',
        type: 'ordinal',
        sort: columns,
        axis: { values: named, labelAngle: 0, labelOverlap: false },
      },
      y: { field: 'row', type: 'ordinal', sort: rows },
      color: {
        field: 'value',
        type: 'quantitative',
        scale: { domainMin: 0, range: ['#eef3f8', '#0b3c61'] },
        legend: {
          orient: 'bottom',
          direction: 'horizontal',
          gradientLength: 200,
          tickCount: 4,
          title: null,
          labelFontSize: 11,
          labelColor: INK,
        },
      },
    },
  };
}

/** A figure in Vega-Lite's words: as wide as a phone, as high as it needs to be. */
export function specificationOf(figure: Figure): TopLevelSpec {
  const body = figure.kind === 'hours' ? hours(figure) : bars(figure);
  const title = { text: lines(figure.title), subtitle: lines(figure.measure) };
  const padding = { left: 12, top: 12, bottom: 12, right: figure.kind === 'hours' ? 12 : 52 };
  return {
    ...body,
    title,
    width: WIDTH,
    autosize: { type: 'fit-x', contains: 'padding' },
    padding,
    config,
  } as TopLevelSpec;
}
