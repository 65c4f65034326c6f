import * as z from 'zod/mini';
import type { Location } from '../../assistant/charging';

/** Parts of answers, taken as they come: numbers in quotes, ids as numbers, and what makes no sense left out. */

const numeric = z.pipe(z.union([z.number(), z.string().check(z.regex(/^\s*-?\d+(\.\d+)?\s*$/))]), z.transform(Number));

/** A number, in quotes or not. */
export const number = z.pipe(numeric, z.number());

/** A number that counts something, such as a connector. */
export const index = z.pipe(numeric, z.int().check(z.gte(0)));

/** Epoch seconds that Temporal can hold. */
export const epoch = z.pipe(numeric, z.number().check(z.gte(0), z.lte(9_999_999_999)));

/** An id, even where the platform writes it as a number. */
export const id = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String));

/** A value that is left out where it is missing or makes no sense. */
export function orNothing<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

/** `[latitude, longitude]` on this earth. */
export const location = z.pipe(
  z.tuple([
    z.pipe(numeric, z.number().check(z.gte(-90), z.lte(90))),
    z.pipe(numeric, z.number().check(z.gte(-180), z.lte(180))),
  ]),
  z.transform((pair): Location => pair),
);

/** The elements of a list that make sense. */
export function sensible<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((list) =>
      list.flatMap((element): z.output<Schema>[] => {
        const read = schema.safeParse(element);
        return read.success ? [read.data] : [];
      }),
    ),
  );
}

/** The same facts, with those that may be undefined made optional. */
type Known<Facts> = { [Key in keyof Facts as undefined extends Facts[Key] ? never : Key]: Facts[Key] } & {
  [Key in keyof Facts as undefined extends Facts[Key] ? Key : never]?: Exclude<Facts[Key], undefined>;
};

/** An object without the keys whose value is undefined: the assistant's nouns leave out what is not known. */
export function known<Facts extends object>(facts: Facts): Known<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<Facts>;
}
