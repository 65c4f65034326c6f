import * as z from 'zod/mini';
import type { Tariff } from '../../assistant/charging';
import { id, known, number, orNothing, sensible } from './lenient';

const fixed = z.object({ name: z.string(), amount: number });

const variable = z.pipe(
  z.object({
    name: z.string(),
    per: z.enum(['kwh', 'hour']),
    amount: number,
    from: orNothing(number),
    to: orNothing(number),
  }),
  z.transform((element) => known(element)),
);

/** A tariff; its shape is not documented, so an element that is not understood is left out. */
export function tariffAnswer(tariffId: string) {
  return z.pipe(
    z.object({
      tariff_id: z.catch(id, tariffId),
      name: orNothing(z.string()),
      fixed: z.catch(sensible(fixed), []),
      variable: z.catch(sensible(variable), []),
      tax_percent: z.catch(number, 0),
    }),
    z.transform(
      ({ tariff_id, name, tax_percent, ...elements }): Tariff =>
        known({ tariffId: tariff_id, name, ...elements, taxPercent: tax_percent }),
    ),
  );
}
