import { accounts } from '../../gateway/accounts/ledger.ts'
import type { GatewayDefinition } from '../../gateway/index.ts'
import { callerOf } from '../../gateway/mutants/callerOf.ts'
import { misplace } from '../../gateway/mutants/misplace.ts'
import { majorUnits } from '../../gateway/runtime/money.ts'
import { configured, operating, type PlantedBug } from './plantedBug.ts'

type Context = Parameters<GatewayDefinition['operations']['Payment_BulkMobile']>[1]

/** Gateways that let pass what a fraud check stops, or charge for it. */
export const plantedChecks: readonly PlantedBug[] = [
  operating('the limit of a day does not count payouts that are under way', ({ Payment_BulkMobile }) => ({
    Payment_BulkMobile: async (request, context) => Payment_BulkMobile(request, await overlookingOpen(context)),
  })),
  operating('a listed receiver is paid in a batch', ({ BulkDisbursement_Process }) => ({
    BulkDisbursement_Process: (request, context) => BulkDisbursement_Process(request, withoutBlocklist(context)),
  })),
  operating('a listed receiver is paid in a retry', ({ BulkDisbursement_Retry }) => ({
    BulkDisbursement_Retry: (request, context) => BulkDisbursement_Retry(request, withoutBlocklist(context)),
  })),
  operating('a code pays a receiver that was listed meanwhile', ({ Payment_Authorize }) => ({
    Payment_Authorize: (request, context) => Payment_Authorize(request, withoutBlocklist(context)),
  })),
  operating('a payment that a fraud check stops is debited all the same', ({ Payment_BulkMobile }) => ({
    async Payment_BulkMobile(request, context) {
      const reply = await Payment_BulkMobile(request, context)
      await debitBlocked(context)
      return reply
    },
  })),
  configured('messages to many are sent again when their answer is lost', (services) => ({
    ...services,
    async sendBulkSms(sms, unit) {
      const outcomes = await services.sendBulkSms(sms, unit)
      return outcomes.some(({ kind }) => kind === 'unanswered') ? services.sendBulkSms(sms, unit) : outcomes
    },
  })),
]

/** Raises the limit of the day by what is under way. */
async function overlookingOpen(context: Context): Promise<Context> {
  const { clientId } = callerOf(context)
  const open = context.database.selectFrom('transactions').select('amount').where('client_id', '=', clientId)
  const payouts = await open.where('status', '=', 'Processing').execute()
  const own = context.database.selectFrom('clients').select('daily_limit').where('id', '=', clientId)
  const limit = payouts.reduce((sum, { amount }) => sum + amount, (await own.executeTakeFirst())?.daily_limit ?? 0)
  return {
    ...context,
    fraudRules: context.fraudRules.map((rule) =>
      rule.measure === 'sumOfDay' ? { ...rule, thresholds: [{ severity: 'Block', above: majorUnits(limit) }] } : rule,
    ),
  }
}

function withoutBlocklist(context: Context): Context {
  return { ...context, fraudRules: context.fraudRules.filter(({ measure }) => measure !== 'listed') }
}

async function debitBlocked(context: Context): Promise<void> {
  const { database, clock, random } = context
  const { clientId } = callerOf(context)
  const from = accounts.float(clientId)
  await database.transaction().execute(async (transaction) => {
    const blocked = await transaction
      .selectFrom('transactions')
      .select(['id', 'amount'])
      .where('client_id', '=', clientId)
      .where('status', '=', 'Blocked')
      .where('created_at', '=', clock.now())
      .execute()
    const float = transaction.selectFrom('ledger_balances').select('balance').where('id', '=', from)
    const balance = (await float.executeTakeFirst())?.balance ?? 0
    for (const { id, amount } of blocked.slice(0, 1))
      if (amount <= balance)
        await misplace(
          { transaction, now: clock.now(), random },
          { from, to: accounts.suspense, amount, transactionId: id },
        )
  })
}
