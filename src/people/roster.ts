import type { Role } from '../assistant/person';

/** Somebody the operator of the site knows, found by what a channel can prove. */
export interface RosterEntry {
  id: string;
  name: string;
  role: Role;
  /** Kazam's id, usually the mobile number with its country code and no plus. */
  userId?: string;
  /** In lower case. */
  email?: string;
  timezone?: string;
  locale?: string;
}

/** The people of the local program: two drivers, an operator, and somebody who is not linked. */
export const LOCAL_ROSTER: readonly RosterEntry[] = [
  { id: 'asha', name: 'Asha', role: 'driver', userId: '919900000001', email: 'asha@example.com' },
  { id: 'ravi', name: 'Ravi', role: 'driver', userId: '919900000002', email: 'ravi@example.com' },
  { id: 'meera', name: 'Meera', role: 'operator', userId: '919900000003', email: 'meera@example.com' },
  { id: 'guest', name: 'Guest', role: 'guest' },
];

const ROLES: ReadonlySet<string> = new Set<Role>(['guest', 'driver', 'operator', 'admin']);

/** Reads a roster from JSON text; throws an `Error` whose message names the entry that will not do. */
export function readRoster(json: string): RosterEntry[] {
  const entries: unknown = JSON.parse(json);
  if (!Array.isArray(entries)) throw new Error('it must be a list');
  return entries.map((entry: Partial<RosterEntry> | null, index) => {
    const { id, name, role, userId, email, timezone, locale } = entry ?? {};
    if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) throw new Error(`entry ${index + 1} has no usable id`);
    if (typeof name !== 'string' || name === '') throw new Error(`${id} has no name`);
    if (typeof role !== 'string' || !ROLES.has(role)) throw new Error(`${id} has no role of ${[...ROLES].join(', ')}`);
    if (userId !== undefined && !/^\d{6,15}$/.test(userId))
      throw new Error(`${id} has a userId that is no phone number`);
    return {
      id,
      name,
      role,
      ...(userId !== undefined && { userId }),
      ...(typeof email === 'string' && { email: email.toLowerCase() }),
      ...(typeof timezone === 'string' && { timezone }),
      ...(typeof locale === 'string' && { locale }),
    };
  });
}
