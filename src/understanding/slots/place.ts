import { every, first } from '../clauses/clause';
import type { Filling } from './context';

/** Where, how far, for what vehicle, with which socket, and whether it must be free. */
export function place({ clause, request }: Filling): void {
  const { slots } = request;
  const near = every(clause, 'place');
  const where = near.find(({ text }) => text !== 'me') ?? near[0];
  if (where) slots.near = where.text;
  const distance = first(clause, 'distance');
  if (distance) slots.distance_km = distance.km;
  const sockets = [...new Set(every(clause, 'socket').map(({ socket }) => socket))];
  if (sockets.length) slots.socket = sockets;
  const parking = [...new Set(every(clause, 'parking').map(({ parking }) => parking))];
  if (parking.length) slots.parking = parking;
  if (clause.cues.has('free')) slots.free_only = true;
}
