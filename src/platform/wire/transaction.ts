import * as z from 'zod/mini';
import type { Transaction } from '../../assistant/charging';
import { fromEpoch } from '../epoch';
import { epoch, id, index, known, number, orNothing, sensible } from './lenient';

const wire = z.object({
  txn_id: id,
  device_id: id,
  connector_id: orNothing(index),
  user_id: orNothing(id),
  start_time: orNothing(epoch),
  end_time: orNothing(epoch),
  total_usage: orNothing(number),
  usage_limit: orNothing(number),
  power: orNothing(number),
  voltage: orNothing(number),
  end_reason: orNothing(z.string().check(z.minLength(1))),
});

/** One transaction, running or ended. */
export const transactionAnswer = z.pipe(wire, z.transform(toTransaction));

/** A page of transactions; one that cannot be read does not hide the others. */
export const transactionsAnswer = z.object({
  count: orNothing(z.object({ total: orNothing(index) })),
  transactions: sensible(transactionAnswer),
});

function toTransaction(answer: z.output<typeof wire>): Transaction {
  return known({
    txnId: answer.txn_id,
    deviceId: answer.device_id,
    connectorId: answer.connector_id ?? 0,
    userId: answer.user_id,
    start: answer.start_time === undefined ? undefined : fromEpoch(answer.start_time),
    end: answer.end_time === undefined ? undefined : fromEpoch(answer.end_time),
    energyWh: answer.total_usage ?? 0,
    usageLimitWh: answer.usage_limit,
    powerW: answer.power,
    voltageV: answer.voltage,
    endReason: answer.end_reason,
  });
}
