import * as z from 'zod/mini';
import { answer, databaseEndpoint, notFound } from '../endpoint';
import { text } from '../fields';

/** A tariff by its id. */
export const getTariffDetails = databaseEndpoint(
  'POST',
  '/getTariffDetails',
  z.strictObject({ tariff_id: text }),
  (site, body) => {
    const tariff = site.tariffs.find(({ tariff_id }) => tariff_id === body.tariff_id);
    return tariff ? answer(site, tariff) : notFound(site);
  },
);
