import type { CallbackRequest } from '../../simulators/kernel/callbacks/callback.ts'
import { type Definition, type PlantedBug, plantedMutants } from '../model/plantedMutants.ts'

/** Mutants that break a rule of the model: of money, keys, queues, answers of subscribers and applications, passwords, and lists. */
const kinds = [
  'mobileB2C (validation|balance-|limit-shifted|suffix-|settled-twice|queue-skipped)',
  'mobileCheckout (answer|purse|money|operator-fee|fee|life|unreachable)',
  'mobileB2B (balance-|limit-shifted|key-|account-|refund-|open-|credits-|size-|page-ignored product|filter-ignored status)',
  'chargeBankAccount (password-|attempts-|bank-ignored|charge-kind-|fee-kept)',
  'chargeCard (charge-kind-|card-token-|card-shown|card-unchecked funds)',
  'topUpStash stash-|topUpStash limit-shifted|transferToWallet target-unpaid|listAfricasTalkingQueues queue-turn',
]

export const plantedBugs: readonly PlantedBug[] = [
  ...plantedMutants(kinds),
  notified('lost', () => []),
  notified('created twice', (request) => [request, request]),
  notified('sent once', (request) => [{ ...request, retry: { ...request.retry, attempts: 1 } }]),
  notified('given up an attempt early', (request) => [{ ...request, retry: { ...request.retry, attempts: 360 } }]),
  notified('repeated a second late', (request) => [{ ...request, retry: { ...request.retry, delays: [61_000] } }]),
  notified('repeated after a redirection', (request) => [
    { ...request, retry: { ...request.retry, acknowledged: '2xx' } },
  ]),
  broken('the key of a payout is not read', (definition) =>
    paying(definition, (pay) => (request, context) => pay({ ...request, headers: {} }, context)),
  ),
  broken('the keys of payouts are those of all worlds', (definition) => {
    const replies = new Map<string, ReturnType<Pay>>()
    return paying(definition, (pay) => (request, context) => {
      const { 'Idempotency-Key': key } = request.headers
      const reply = (key !== undefined && replies.get(key)) || pay(request, context)
      if (key !== undefined) replies.set(key, reply)
      return reply
    })
  }),
  broken('what the wallet gets back is not listed', (definition) =>
    settling(definition, (settle, context) => {
      const { walletEntries } = context.state
      const before = new Set([...walletEntries.values()].map(({ id }) => id))
      settle()
      for (const { id } of [...walletEntries.values()]) if (!before.has(id)) walletEntries.delete(id)
    }),
  ),
]

function broken(name: string, africastalking: (definition: Definition) => Definition): PlantedBug {
  return { name, alter: { africastalking } }
}

/** Other notifications are created. */
function notified(how: string, other: (request: CallbackRequest) => readonly CallbackRequest[]): PlantedBug {
  const callbacks = (request: CallbackRequest): readonly CallbackRequest[] =>
    request.name === 'paymentNotification' ? other(request) : [request]
  return { name: `a notification is ${how}`, alter: { callbacks } }
}

type Pay = Definition['operations']['mobileB2C']

function paying(definition: Definition, wrap: (pay: Pay) => Pay): Definition {
  const { operations } = definition
  return { ...definition, operations: { ...operations, mobileB2C: wrap(operations.mobileB2C) } }
}

type Settle = Definition['timers']['settlePayment']

function settling(
  definition: Definition,
  deviate: (settle: () => void, context: Parameters<Settle>[1]) => void,
): Definition {
  const { timers } = definition
  const settlePayment: Settle = (key, context) => deviate(() => timers.settlePayment(key, context), context)
  return { ...definition, timers: { ...timers, settlePayment } }
}
