import * as z from 'zod/mini';
import type { Platform, TransactionOwner } from '../../assistant/platform';
import { checked, connectorId, deviceId, epoch, positive, seconds, txnId, word } from '../check';
import { post, type Sender } from '../sender';
import { transactionAnswer, transactionsAnswer } from '../wire/transaction';

type Transactions = Pick<
  Platform,
  'getTransactions' | 'getLatestTransaction' | 'getTransactionDetails' | 'startTransaction' | 'stopTransaction'
>;

/** The platform's own page. */
const PAGE = 25;

const page = z.object({
  host_id: z.optional(word),
  device_id: z.optional(z.array(deviceId).check(z.minLength(1))),
  user_id: z.optional(word),
  start_time: epoch,
  end_time: epoch,
  private: z.optional(z.boolean()),
  limit: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  offset: z.optional(z.int().check(z.gte(0))),
});

const start = z.object({
  device_id: deviceId,
  connector_id: connectorId,
  txn_id: txnId,
  user_id: word,
  start_time: epoch,
  duration: z.optional(seconds),
  usage_limit: z.optional(positive),
});

const stop = z.object({ device_id: deviceId, connector_id: connectorId });

/** Charges: those there were, and the orders that start and stop them. */
export function transactions({ ask, find, trigger }: Sender): Transactions {
  return {
    async getTransactions(query) {
      const { from, to, limit, offset } = query;
      const fields = { ...ownerOf(query), start_time: from, end_time: to, private: query.private, limit, offset };
      const body = checked('/getTransactions', page, fields);
      const { count, transactions } = await ask(post('/getTransactions', body), transactionsAnswer);
      const read = (offset ?? 0) + transactions.length;
      // A platform that does not count has more where it gave a whole page.
      return { transactions, total: count?.total ?? (transactions.length >= (limit ?? PAGE) ? read + 1 : read) };
    },
    async getLatestTransaction(device_id) {
      const body = checked('/getLatestTransaction', z.object({ device_id: deviceId }), { device_id });
      return find(post('/getLatestTransaction', body), transactionAnswer);
    },
    async getTransactionDetails(txn_id) {
      const body = checked('/getTransactionDetails', z.object({ txn_id: txnId }), { txn_id });
      return find(post('/getTransactionDetails', body), transactionAnswer);
    },
    async startTransaction(order) {
      const fields = {
        device_id: order.deviceId,
        connector_id: order.connectorId,
        txn_id: order.txnId,
        user_id: order.userId,
        start_time: order.start,
        duration: order.seconds,
        usage_limit: order.usageLimitWh,
      };
      await trigger(post('/startTransaction', checked('/startTransaction', start, fields)), 'charge_started');
    },
    async stopTransaction(order) {
      const fields = { device_id: order.deviceId, connector_id: order.connectorId };
      await trigger(post('/stopTransaction', checked('/stopTransaction', stop, fields)), 'charge_stop');
    },
  };
}

function ownerOf(query: TransactionOwner): Record<string, unknown> {
  if ('hostId' in query) return { host_id: query.hostId };
  return 'userId' in query ? { user_id: query.userId } : { device_id: query.deviceIds };
}
