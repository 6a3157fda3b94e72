import type { Writing } from '../../gateway/database/writing.ts'
import { type GatewayDefinition, namedMutant } from '../../gateway/index.ts'
import { withRail } from '../../gateway/mutants/withRail.ts'
import type { Rail, Submission } from '../../gateway/rails/rail.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import { configured, type PlantedBug } from './plantedBug.ts'
import { plantedCards } from './plantedCards.ts'
import { plantedChecks } from './plantedChecks.ts'
import { plantedRaces, rareRaces } from './plantedRaces.ts'
import { plantedTransfers } from './plantedTransfers.ts'
import { plantedWallets } from './plantedWallets.ts'

/** Mutants of the gateway that break a law of the model. */
const mutants = [
  ...['settled-on-queued', 'queued-is-failed', 'unanswered-is-refused', 'throttled-is-refused'],
  ...['never-polls', 'lists-not-read', 'ids-not-asked-for', 'failed-after-one-list'],
  ...['amount-ignored', 'last-callback-trusted', 'doubled-callback-settled-twice'],
  ...['reversal-ignored', 'float-not-restored', 'failed-item-kept'],
  ...['BulkDisbursement_Process/doubt-refused/mobile-money', 'BulkDisbursement_Process/doubt-sent-again/mobile-money'],
  ...['Payment_BulkMobile/doubt-sent-again/airtime', 'BulkDisbursement_Process/transition-not-kept/processed'],
  ...[
    'BulkDisbursement_Retry/transition-allowed/retry-not-failed',
    'BulkDisbursement_GetStatus/outcome-changed/never-ends',
  ],
  ...['BulkDisbursement_Process/balance-skipped/reserve', 'Payment_BulkMobile/balance-doubled/reserve'],
  ...['BulkDisbursement_Submit', 'BulkDisbursement_Process', 'BulkDisbursement_Retry', 'Payment_BulkMobile'].map(
    (operation) => `${operation}/idempotency-ignored`,
  ),
  ...['Payment_ClientBankTransfer/idempotency-ignored', 'Sms_SendBulk/idempotency-ignored'],
  ...['otp-not-checked', 'expired-code-taken'],
  ...['authorised-twice', 'bank-doubt-refused', 'transfer-entries-merged'],
  ...['foreign-payments-listed', 'foreign-payment-shown', 'processing-not-listed'],
  ...['daily-limit-unchecked', 'block-is-review'],
  ...['wallet-not-debited', 'wallet-limit-unchecked'],
  ...['TopUp', 'Transfer'].map((operation) => `CustomerWallet_${operation}/idempotency-ignored`),
]

export const plantedBugs: readonly PlantedBug[] = [
  ...mutants.map((name) => ({ name, alter: namedMutant(name) })),
  mobileMoney('a 404 or 409 is a refusal', (rail) => refusing(rail, /^status 40[49]/)),
  mobileMoney('a 5xx is a refusal', (rail) => refusing(rail, /^status 5/)),
  mobileMoney('an answer that breaks off is a refusal', (rail) => refusing(rail, /^status 20[01] without/)),
  mobileMoney('no answer in time is a refusal', (rail) => refusing(rail, /^no answer within/)),
  mobileMoney('what was being sent at a crash is sent again', (rail) => ({ ...rail, recognises: true })),
  mobileMoney('the same number comes twice in one request', (rail) => ({ ...rail, group: (all) => [[...all]] })),
  {
    name: 'airtime that was being sent at a crash is sent again under another id',
    alter: (definition) => withRail(definition, 'dtone', renamingAfterDoubt),
  },
  configured('due jobs are not looked for at a start', (services) => ({
    ...services,
    jobs: { ...services.jobs, sweep: () => undefined },
  })),
  configured('the float gets back twice what a failed payout had reserved', (services) => ({
    ...services,
    async payoutFailed(writing, payout) {
      await services.payoutFailed(writing, payout)
      await giveBack(writing, payout.transactionId)
    },
  })),
  {
    name: 'the keys of a client are those of all clients',
    alter: (definition) => ({ ...definition, around: sharingKeys(definition) }),
  },
  ...plantedRaces,
  ...plantedTransfers,
  ...plantedWallets,
  ...plantedCards,
]

/** Bugs that random commands meet too seldom: rareBugs.thorough.test.ts has commands for them. */
export const rareBugs: readonly PlantedBug[] = [...rareRaces, ...plantedChecks]

function mobileMoney(name: string, change: (rail: Rail) => Rail): PlantedBug {
  return { name, alter: (definition) => withRail(definition, 'africastalking', change) }
}

/** Takes a doubt with such a reason for a refusal. */
function refusing(rail: Rail, reason: RegExp): Rail {
  return {
    ...rail,
    submit: async (payouts, unit, note) =>
      (await rail.submit(payouts, unit, note)).map(
        (answer): Submission =>
          answer.kind === 'unanswered' && reason.test(answer.reason)
            ? { kind: 'refused', reason: answer.reason }
            : answer,
      ),
  }
}

function renamingAfterDoubt(rail: Rail): Rail {
  return {
    ...rail,
    submit: (payouts, unit, note) =>
      rail.submit(
        payouts.map((payout) => (payout.doubtful_since === null ? payout : { ...payout, id: payout.id.toUpperCase() })),
        unit,
        async (payout, asked) => note({ ...payout, id: payout.id.toLowerCase() }, asked),
      ),
  }
}

async function giveBack({ transaction }: Writing, id: string): Promise<void> {
  const payout = transaction.selectFrom('transactions').selectAll().where('id', '=', id)
  const { client_id, amount } = await payout.executeTakeFirstOrThrow()
  await transaction
    .updateTable('ledger_accounts')
    .set((row) => ({ balance: row('balance', '+', amount) }))
    .where('id', '=', `float:${client_id}`)
    .execute()
}

/** Answers a key by its name alone, whoever asks. */
function sharingKeys({ around }: GatewayDefinition): GatewayDefinition['around'] {
  return (respond) => {
    const answer = around(respond)
    const replies = new Map<string, WireReply>()
    return async (request) => {
      const key = request.headers['idempotency-key']
      if (key === undefined) return answer(request)
      const known = replies.get(`${request.target} ${String(key)}`)
      if (known !== undefined) return known
      const reply = await answer(request)
      if (reply.status < 400) replies.set(`${request.target} ${String(key)}`, reply)
      return reply
    }
  }
}
