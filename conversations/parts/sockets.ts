import type { KnownDevice } from '../../src/assistant/site/site';

/** How the sockets are called where they are sold. */
const SOCKETS: Record<string, string> = {
  three_pin: '3-pin 16 A',
  iec_60309: 'IEC 60309',
  type_1: 'Type 1',
  type_2: 'Type 2',
  ccs: 'CCS',
  gbt: 'GB/T',
  chademo: 'CHAdeMO',
};

/** The kinds of socket of a charger, as people call them. */
export const socketNames = ({ sockets }: Pick<KnownDevice, 'sockets'>): string[] =>
  [...new Set(sockets)].map((socket) => SOCKETS[socket] ?? socket);
