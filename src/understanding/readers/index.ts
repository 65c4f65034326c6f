import type { Reader } from '../reading';
import { distance, energy, full, money } from './amounts';
import { bare } from './bare';
import { clock, range } from './clock';
import { code } from './codes';
import { location, phone } from './contacts';
import { day } from './day';
import { device, misspelt, numbered, partial, typed } from './devices';
import { duration } from './duration';
import { greeting } from './greeting';
import { idiom } from './idiom';
import { name } from './name';
import { now } from './now';
import { part } from './part';
import { period } from './period';
import { place } from './place';
import { plate } from './plate';
import { option, reference } from './reference';
import { connector, parking, socket } from './sockets';

/** Who reads, in order: what one has taken, the later ones do not see. */
export const readers: readonly Reader[] = [
  greeting,
  phone,
  location,
  device,
  plate,
  option,
  code,
  name,
  socket,
  connector,
  full,
  money,
  energy,
  distance,
  misspelt,
  typed,
  numbered,
  idiom,
  period,
  duration,
  now,
  day,
  part,
  range,
  clock,
  parking,
  place,
  partial,
  reference,
  bare,
];
