import type { GatewayDefinition } from '../../gateway/index.ts'
import { callerOf } from '../../gateway/mutants/callerOf.ts'
import { withRail } from '../../gateway/mutants/withRail.ts'
import { payoutJobs, readPayoutJob } from '../../gateway/payments/payoutJobs.ts'
import type { Submission } from '../../gateway/rails/rail.ts'
import { giveWay } from '../../gateway/runtime/wallClock.ts'
import { isOf, Misreading } from './misreading.ts'
import { operating, type PlantedBug } from './plantedBug.ts'

type Context = Parameters<GatewayDefinition['operations']['BulkDisbursement_Process']>[1]

/** Bugs of two requests at the same time. */
export const rareRaces: readonly PlantedBug[] = [
  operating('the float is read outside the transaction that debits it', ({ Payment_BulkMobile }) => ({
    async Payment_BulkMobile(request, context) {
      const id = `float:${callerOf(context).clientId}`
      const floats = context.database.selectFrom('ledger_balances').select('balance').where('id', '=', id)
      const balance = (await floats.executeTakeFirst())?.balance ?? 0
      await letOthersRead()
      // The checks read it twice. The reservation finds out, and nobody listens.
      let reads = 2
      const misreading = new Misreading((row) => [isOf(row, 'balance') && reads-- > 0 ? { balance } : row])
      const database = context.database.withPlugin(misreading)
      return Payment_BulkMobile(request, { ...context, database })
    },
  })),
  operating('a code pays twice that is confirmed twice at once', ({ Payment_Authorize }) => ({
    async Payment_Authorize(request, context) {
      const id = request.body.transactionId
      const own = context.database.selectFrom('transactions').where('id', '=', id)
      const seen = await own.select('status').executeTakeFirst()
      await letOthersRead()
      const reply = await Payment_Authorize(request, context)
      if (seen?.status !== 'Pending' || reply.status !== 409) return reply
      // The second confirmation has seen a payment that waits, too, and pays it.
      const [payout] = await own.selectAll().execute()
      if (payout?.status === 'Processing')
        await context.rails[payout.provider].submit([payout], context.unit, async () => undefined)
      return reply
    },
  })),
]

/** Gateways that look at something at another moment than they write it. */
export const plantedRaces: readonly PlantedBug[] = [
  { name: 'an item is sent before its row is written', alter: sendingEarly },
  operating('an item is retried while it is doubtful', ({ BulkDisbursement_Retry }) => ({
    BulkDisbursement_Retry: async (request, context) =>
      BulkDisbursement_Retry(request, await callingDoubtFailed(context)),
  })),
  operating('wrong codes are not counted', ({ Payment_Authorize }) => ({
    Payment_Authorize(request, context) {
      const misreading = new Misreading((row) => ['tries' in row ? { ...row, tries: 0 } : row])
      return Payment_Authorize(request, { ...context, database: context.database.withPlugin(misreading) })
    },
  })),
]

/** Waits until another request that came at the same time has read, too. */
async function letOthersRead(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await giveWay()
}

/** Reads items in doubt as failed ones that nobody has paid. */
async function callingDoubtFailed(context: Context): Promise<Context> {
  const doubtful = await context.database
    .selectFrom('transactions')
    .select('batch_item_id')
    .where('status', '=', 'Processing')
    .where('doubtful_since', 'is not', null)
    .execute()
  const ids = new Set<unknown>(doubtful.map(({ batch_item_id }) => batch_item_id))
  const misreading = new Misreading((row) => {
    if (isOf(row, 'batch_item_id')) return ids.has(row['batch_item_id']) ? [] : [row]
    return 'retry_count' in row && ids.has(row['id']) ? [{ ...row, status: 'Failed' }] : [row]
  })
  return { ...context, database: context.database.withPlugin(misreading) }
}

/** Sends what goes to Africa's Talking in the database transaction that stores it; later it only looks at the answers. */
function sendingEarly(definition: GatewayDefinition): GatewayDefinition {
  const sent = new Map<string, Promise<Submission[]>>()
  const { BulkDisbursement_Process } = definition.operations

  function early(context: Context): Context {
    const { jobs, rails } = context
    return {
      ...context,
      jobs: {
        ...jobs,
        async addTaken(writing, added) {
          const rows = await jobs.addTaken(writing, added)
          for (const { kind, payload } of added) {
            const { provider, transactionIds } = readPayoutJob(payload)
            if (kind !== payoutJobs.submit || provider !== 'africastalking') continue
            const stored = writing.transaction.selectFrom('transactions').selectAll().where('id', 'in', transactionIds)
            const payouts = (await stored.execute()).sort(
              (one, other) => transactionIds.indexOf(one.id) - transactionIds.indexOf(other.id),
            )
            const { promise: isWaiting, resolve } = Promise.withResolvers<void>()
            // The request may go on after this unit, so it must not hold the clock for it again.
            const letTimePass = (): (() => void) => {
              resolve()
              return () => undefined
            }
            const answers = rails.africastalking.submit(payouts, { letTimePass }, async () => undefined)
            sent.set(transactionIds.join(), answers)
            await Promise.race([answers, isWaiting])
          }
          return rows
        },
      },
    }
  }

  const changed: GatewayDefinition = {
    ...definition,
    operations: {
      ...definition.operations,
      BulkDisbursement_Process: (request, context) => BulkDisbursement_Process(request, early(context)),
    },
  }
  return withRail(changed, 'africastalking', (rail) => ({
    ...rail,
    async submit(payouts, unit, note) {
      const name = payouts.map(({ id }) => id).join()
      const answers = sent.get(name)
      if (answers === undefined) return rail.submit(payouts, unit, note)
      sent.delete(name)
      const holdTime = unit.letTimePass()
      try {
        return await answers
      } finally {
        holdTime()
      }
    },
  }))
}
