import type { NamedDevice } from '../../assistant/request';
import { isDevanagari } from '../text/devanagari';
import type { Token } from '../text/tokens';
import { blur, type Catalogue } from './catalogue';
import { type Item, itemAt, signsOf } from './items';
import { oneEditFrom } from './nearby';
import { sound } from './sound';

export interface Match {
  device: NamedDevice;
  guessed: boolean;
  length: number;
}

interface Window {
  items: Item[];
  length: number;
  written: string;
  spoken: string;
  loose: string;
  /** As typed, whatever number a word in it may be. */
  typed: string;
  /** All of it stands together, as a typed id does. */
  glued: boolean;
  /** Some of it is written in Devanagari, or was and is one of our words. */
  devanagari: boolean;
  heard: boolean;
}

const mostItems = 14;

/** The longest run of tokens from here that is an id or a name, or sounds like one. */
export function matchAt(
  catalogue: Catalogue,
  tokens: readonly Token[],
  at: number,
  free: (at: number) => boolean,
): Match | undefined {
  const first = itemAt(tokens, at);
  const typed = tokens[at]?.lower ?? '';
  if (!first || !startsLikeOne(catalogue, first, first, typed)) return undefined;
  let best: Match | undefined;
  for (const window of windowsAt(catalogue, tokens, at, free)) {
    if (!startsLikeOne(catalogue, first, window, window.typed)) return best;
    const found = byId(catalogue, window) ?? byName(catalogue, window);
    if (found && (!best || !found.guessed || best.guessed)) best = { ...found, length: window.length };
  }
  return best;
}

/** One edit from exactly one id or name. */
export function nearlyAt(
  catalogue: Catalogue,
  tokens: readonly Token[],
  at: number,
  free: (at: number) => boolean,
  strange: (at: number) => boolean,
): Match | undefined {
  let best: Match | undefined;
  let odd = false;
  let seen = at;
  for (const window of windowsAt(catalogue, tokens, at, free)) {
    while (seen < at + window.length) odd = strange(seen++) || odd;
    if (!odd) continue;
    const near = nearlyIn(catalogue, window);
    if (near.length === 1 && near[0]) best = { device: near[0], guessed: true, length: window.length };
  }
  return best;
}

function* windowsAt(
  catalogue: Catalogue,
  tokens: readonly Token[],
  start: number,
  free: (at: number) => boolean,
): Generator<Window> {
  const window: Window = {
    items: [],
    length: 0,
    written: '',
    spoken: '',
    loose: '',
    typed: '',
    glued: true,
    devanagari: false,
    heard: false,
  };
  for (let at = start; window.items.length < mostItems && free(at); ) {
    const item = itemAt(tokens, at);
    if (!item || (at > start && !joins(tokens[at]?.gap ?? ' ', item, window))) return;
    if (at > start && tokens[at]?.gap !== '' && tokens[at]?.gap !== '-') window.glued = false;
    window.items.push(item);
    window.devanagari ||= isDevanagari(item.written);
    window.heard ||= item.heard !== undefined;
    window.written += item.written;
    window.spoken += item.spoken;
    window.loose += item.loose;
    for (let i = at; i < at + item.length; i++) window.typed += tokens[i]?.lower ?? '';
    window.length += item.length;
    if (Math.min(window.written.length, window.spoken.length) > catalogue.longest + 1) return;
    yield window;
    at += item.length;
  }
}

/** Commas and full stops end a name, but not an id spelt out letter by letter. */
const joins = (gap: string, item: Item, { items }: Window): boolean =>
  /^[\s\-_./()'’]*$/.test(gap) && !/[.]\s/.test(gap)
    ? true
    : !/[\n;!?:]/.test(gap) && item.spoken.length === 1 && (items.at(-1)?.spoken.length ?? 9) === 1;

function byId(
  { ids, blurred }: Catalogue,
  { items, written, spoken, loose, typed, glued }: Window,
): Omit<Match, 'length'> | undefined {
  const exact = ids.get(written) ?? (glued ? ids.get(typed) : undefined);
  if (exact) return { device: exact, guessed: false };
  if (glued || items.length < 2) return undefined;
  const device = blurred.get(blur(spoken));
  if (device)
    return {
      device,
      guessed: [...device.device_id.toLowerCase()]
        .filter((c) => /[\p{L}\p{N}]/u.test(c))
        .some((c, i) => c === 'o' && spoken[i] === '0'),
    };
  const guess = blurred.get(blur(loose));
  return guess && items.length > 3 ? { device: guess, guessed: true } : undefined;
}

function byName({ names, sounds }: Catalogue, window: Window): Omit<Match, 'length'> | undefined {
  const { items, written, spoken, loose } = window;
  const named = only(names.get(written)) ?? (items.length > 1 ? only(names.get(spoken)) : undefined);
  if (named) return { device: named.device, guessed: false };
  const alike = window.devanagari || window.heard ? bySound(sounds, window) : undefined;
  if (alike?.length === 1 && alike[0]) return { device: alike[0], guessed: false };
  const last = items.at(-1);
  if (items.length < 2 || !last || last.loose === last.spoken) return undefined;
  const guess = names.get(written.slice(0, written.length - last.written.length) + last.loose) ?? names.get(loose);
  return guess?.length === 1 && guess[0]?.items.some(({ sign }) => sign)
    ? { device: guess[0].device, guessed: true }
    : undefined;
}

const only = <T>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined);

/** Names meet across scripts by their consonants; where a word is also one of ours, two are too few. */
function bySound(sounds: Catalogue['sounds'], { items, devanagari, heard: ours }: Window): NamedDevice[] | undefined {
  if (devanagari) {
    const found = sounds().names.get(items.map(({ written }) => sound(written)).join(''));
    if (found) return found;
  }
  if (!ours) return undefined;
  const key = items.map(({ heard, written }) => sound(heard ?? written)).join('');
  return key.length > 2 ? sounds().names.get(key) : undefined;
}

function nearlyIn(catalogue: Catalogue, { items, written, spoken, glued }: Window): NamedDevice[] {
  const found = new Set<NamedDevice>();
  if (written.length > 3) oneEditFrom(catalogue.near(), written, signsOf(items), found);
  if (!glued && spoken !== written && spoken.length > 3)
    oneEditFrom(catalogue.near(), spoken, spokenSigns(items), found);
  return [...found];
}

/** "gate for" said aloud has a four in it. */
const spokenSigns = (items: readonly Item[]): string =>
  items.flatMap(({ spoken }) => (/^(\d+|[a-z])$/.test(spoken) ? [spoken] : [])).join(' ');

/** Nothing that begins otherwise than every id and name needs a second look; scripts meet by sound alone. */
const startsLikeOne = (
  { starts }: Catalogue,
  first: Item,
  { written, spoken, loose }: Pick<Window, 'written' | 'spoken' | 'loose'>,
  typed: string,
): boolean =>
  first.heard !== undefined ||
  written.length < 2 ||
  spoken.length < 2 ||
  loose.length < 2 ||
  begun(starts, written) ||
  (spoken !== written && begun(starts, spoken)) ||
  (loose !== spoken && begun(starts, loose)) ||
  (typed !== written && begun(starts, typed)) ||
  isDevanagari(written);

const begun = (starts: ReadonlySet<string>, said: string): boolean =>
  starts.has(said.slice(0, 2)) || (said.includes('o') && starts.has(blur(said.slice(0, 2))));
