/** Numbers worth a look: what a chart is drawn from. All words are worded already, in the person's language. */
export interface Figure {
  /** `bars` for amounts, `shares` for parts of a hundred (a scale from 0 to 100), `hours` for a day-by-hour grid. */
  kind: 'bars' | 'shares' | 'hours';
  title: string;
  /** What is counted, with its unit: "Energy (kWh)". */
  measure: string;
  /** In the order they are shown. `hours` takes `row` (the day) beside `label` (the hour). */
  points: { label: string; value: number; row?: string }[];
}

/** Rows for a spreadsheet; the first line is `columns`. */
export interface Sheet {
  /** The file's name without its ending. */
  name: string;
  columns: string[];
  rows: (string | number)[][];
}

/** A figure as it is sent: to a page as SVG, to a chat as PNG. */
export interface Picture {
  /** What it shows, in words, for who cannot see it. */
  alt: string;
  svg: string;
  png: Uint8Array;
}

/** Draws a figure. */
export type Draw = (figure: Figure) => Promise<Picture>;

/** A file as it is sent. */
export interface Attachment {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
}
