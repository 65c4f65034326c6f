import type { SimulatedTariff } from '../site';

/** The site's tariffs: plain energy, energy with a fixed part and tax, and time alone. */
export const FIRST_TARIFFS: SimulatedTariff[] = [
  energy('EOCMi4', 'Standard', 10),
  energy('Kwh9in', 'Tower residents', 9),
  energy('Kwh8in', 'Visitors', 8),
  energy('Kwh12i', 'Clubhouse', 12),
  { ...energy('T2fix8', 'Type 2', 12), fixed: [{ name: 'Session fee', amount: 20 }], tax_percent: 18 },
  { ...energy('Fast18', 'Fast charging', 18), fixed: [{ name: 'Session fee', amount: 30 }], tax_percent: 18 },
  { ...energy('Hour40', 'By the hour', 0), variable: [{ name: 'Time', per: 'hour', amount: 40 }] },
];

function energy(tariff_id: string, name: string, amount: number): SimulatedTariff {
  const variable = [{ name: 'Energy', per: 'kwh' as const, amount }];
  return { tariff_id, name, currency: 'INR', fixed: [], variable, tax_percent: 0 };
}
