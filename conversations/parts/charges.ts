import type { Transaction } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import type { Period } from '../../src/assistant/site/history';
import type { Price } from '../../src/assistant/site/price';
import { costBy } from './past-charge';

/** Past charges of somebody or of some chargers, with what is needed to count and price them. */
export interface Charges {
  /** Newest first. */
  list: Transaction[];
  prices: Map<string, Price | undefined>;
  period: Period;
  /** What they are together, for a title: "Your charges", "All chargers". */
  title: string;
}

/** What charges come to; `rupees` of those whose price is known, the others are counted. */
export interface Total {
  wh: number;
  rupees: number | undefined;
  unpriced: number;
}

/** Adds charges up. */
export function totalOf({ list, prices }: Charges, telling: Telling): Total {
  const costs = list.map((charge) => costBy(prices.get(charge.deviceId), charge, telling));
  const known = costs.filter((cost) => cost !== undefined);
  return {
    wh: list.reduce((sum, { energyWh }) => sum + energyWh, 0),
    rupees: known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) : undefined,
    unpriced: list.length - known.length,
  };
}
