import { accounts } from '../../gateway/accounts/ledger.ts'
import type { Writing } from '../../gateway/database/writing.ts'
import type { GatewayDefinition } from '../../gateway/index.ts'
import { callerOf } from '../../gateway/mutants/callerOf.ts'
import { misplace } from '../../gateway/mutants/misplace.ts'
import { withRail } from '../../gateway/mutants/withRail.ts'
import { configured, operating, type PlantedBug } from './plantedBug.ts'

type Transfer = GatewayDefinition['operations']['Payment_ClientBankTransfer']

/** Gateways in which the money of a transfer or of a bank payout goes astray. */
export const plantedTransfers: readonly PlantedBug[] = [
  transferring('a transfer debits the client that it is for', (transfer) => (request, context) => {
    const { destinationClientId: clientId } = request.body
    const caller = callerOf(context)
    const body = { ...request.body, destinationClientId: caller.clientId }
    return transfer({ ...request, body }, { ...context, caller: { ...caller, clientId } })
  }),
  transferring('a transfer debits and pays nobody', (transfer) => (request, context) => {
    const jobs = { ...context.jobs, addTaken: async () => [] }
    return transfer(request, { ...context, jobs })
  }),
  transferring('a transfer pays the first amount for each entry', (transfer) => (request, context) => {
    const entries = request.body.entries.map((entry, _, [first]) => ({ ...entry, ...first }))
    return transfer({ ...request, body: { ...request.body, entries } }, context)
  }),
  failing('a transfer that fails is not given back', accounts.suspense),
  failing('a transfer that fails is given back to the client that it was for'),
  {
    name: 'a bank payout is paid again after a doubtful answer',
    alter: (definition) =>
      withRail(definition, 'africastalking', (rail) => ({
        ...rail,
        async submit(payouts, unit, note) {
          const answers = await rail.submit(payouts, unit, note)
          const isToBank = payouts.every(({ channel }) => channel === 'BankTransfer')
          const isInDoubt = answers.some(({ kind }) => kind === 'unanswered')
          return isToBank && isInDoubt ? rail.submit(payouts, unit, note) : answers
        },
      })),
  },
]

function transferring(name: string, change: (transfer: Transfer) => Transfer): PlantedBug {
  return operating(name, ({ Payment_ClientBankTransfer }) => ({
    Payment_ClientBankTransfer: change(Payment_ClientBankTransfer),
  }))
}

/** Takes the money of a transfer that has failed elsewhere once its float has it back: to the other client, or to an account. */
function failing(name: string, account?: string): PlantedBug {
  return configured(name, (services) => ({
    ...services,
    async payoutFailed(writing, payout) {
      await services.payoutFailed(writing, payout)
      await divert(writing, payout.transactionId, account)
    },
  }))
}

async function divert(writing: Writing, transactionId: string, account: string | undefined): Promise<void> {
  const row = writing.transaction.selectFrom('transactions').selectAll().where('id', '=', transactionId)
  const { client_id, destination_client_id, amount } = await row.executeTakeFirstOrThrow()
  if (destination_client_id === null) return
  const to = account ?? accounts.float(destination_client_id)
  await misplace(writing, { from: accounts.float(client_id), to, amount, transactionId })
}
