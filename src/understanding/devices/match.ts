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
  if (!first || !startsLikeOne(catalogue, { ...first, typed, items: [first] })) return undefined;
  let best: Match | undefined;
  for (const window of windowsAt(catalogue, tokens, at, free)) {
    if (!startsLikeOne(catalogue, window)) return best;
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
  const window: Window = { items: [], length: 0, written: '', spoken: '', loose: '', typed: '', glued: true };
  for (let at = start; window.items.length < mostItems && free(at); ) {
    const item = itemAt(tokens, at);
    if (!item || (at > start && !joins(tokens[at]?.gap ?? ' ', item, window))) return;
    if (at > start && tokens[at]?.gap !== '' && tokens[at]?.gap !== '-') window.glued = false;
    window.items.push(item);
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

function byName(
  { names, sounds }: Catalogue,
  { items, written, spoken, loose }: Window,
): Omit<Match, 'length'> | undefined {
  for (const key of new Set([written, items.length > 1 ? spoken : written])) {
    const found = names.get(key);
    if (found?.length === 1 && found[0]) return { device: found[0].device, guessed: false };
  }
  const alike = bySound(sounds, items);
  if (alike?.length === 1 && alike[0]) return { device: alike[0], guessed: false };
  const last = items.at(-1);
  if (items.length < 2 || !last || last.loose === last.spoken) return undefined;
  const guess = names.get(written.slice(0, written.length - last.written.length) + last.loose) ?? names.get(loose);
  return guess?.length === 1 && guess[0]?.signs ? { device: guess[0].device, guessed: true } : undefined;
}

/** Names meet across scripts by their consonants; where a word is also one of ours, two are too few. */
function bySound(sounds: Catalogue['sounds'], items: readonly Item[]): NamedDevice[] | undefined {
  if (items.some(({ written }) => isDevanagari(written))) {
    const found = sounds().names.get(items.map(({ written }) => sound(written)).join(''));
    if (found) return found;
  }
  if (!items.some(({ heard }) => heard !== undefined)) return undefined;
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
  { items, written, spoken, loose, typed }: Pick<Window, 'items' | 'written' | 'spoken' | 'loose' | 'typed'>,
): boolean =>
  items[0]?.heard !== undefined ||
  written.length < 2 ||
  spoken.length < 2 ||
  loose.length < 2 ||
  isDevanagari(written) ||
  [written, spoken, loose, typed].some((said) => starts.has(said.slice(0, 2)) || starts.has(blur(said.slice(0, 2))));
