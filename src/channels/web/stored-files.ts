import type { Moments, Store } from '../../assistant/store';
import type { Recording } from '../../assistant/voice';

/** A recording, a picture or another file as the store keeps it. */
export interface StoredFile extends Recording {
  /** What it is called where it is saved; undefined where it is only looked at or listened to. */
  name?: string;
}

/** Files by their id. */
export interface Files {
  /** Keeps a file; one that is there already is left as it is. */
  keep(id: string, file: StoredFile, moments?: Moments): Promise<void>;
  read(id: string): Promise<StoredFile | undefined>;
  forget(id: string): Promise<void>;
}

/** The table takes 400 KB an item, and three bytes become four letters. */
const PIECE_BYTES = 240_000;

/** The first piece says what the file is; it is written last, so that a file is there whole or not at all. */
type Piece = { base64: string } & ({ mimeType: string; name?: string } | object);

/** Files as facts of one kind, cut into pieces that fit the table. */
export function createFiles(store: Store, kind: string): Files {
  const keyOf = (owner: string, index: number) => ({ kind, owner, id: String(index).padStart(4, '0') });
  return {
    async keep(id, { bytes, mimeType, name }, moments = {}) {
      const all = Buffer.from(bytes);
      for (let index = Math.ceil(all.length / PIECE_BYTES) - 1; index >= 1; index--) {
        const base64 = all.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES).toString('base64');
        await store.create<Piece>(keyOf(id, index), { base64 }, moments);
      }
      const first = { base64: all.subarray(0, PIECE_BYTES).toString('base64'), mimeType, ...(name && { name }) };
      await store.create<Piece>(keyOf(id, 0), first, moments);
    },
    async read(id) {
      const pieces = await store.list<Piece>(kind, id);
      const [first] = pieces;
      if (!first || !('mimeType' in first.value)) return undefined;
      const { mimeType, name } = first.value;
      const bytes = Buffer.concat(pieces.map(({ value }) => Buffer.from(value.base64, 'base64')));
      return { bytes, mimeType, ...(name !== undefined && { name }) };
    },
    async forget(id) {
      for (const piece of await store.list<Piece>(kind, id)) {
        await store.remove({ kind, owner: id, id: piece.id }, piece.version);
      }
    },
  };
}
