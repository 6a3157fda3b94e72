import type { ServiceJobHandler, Services } from '../capability/context.ts'
import type { RailName } from '../rails/rail.ts'
import { askAbout } from './askAbout.ts'
import { followUp as times } from './data/followUp.generated.ts'
import { nextTry, payoutJob, payoutJobs, readPayoutJob } from './payoutJobs.ts'
import { dispute } from './review.ts'
import { lockAttempt } from './transactions.ts'

/** Has the provider of a contradicted payout asked at once. */
export async function askAboutContradiction(services: Services, provider: RailName, id: string): Promise<void> {
  const { database, jobs, clock, random } = services
  const now = clock.now()
  await database.transaction().execute(async (transaction) => {
    const payout = await transaction
      .selectFrom('transactions')
      .select(['id', 'client_id'])
      .where('id', '=', id)
      .execute()
    await jobs.add({ transaction, now, random }, [{ ...payoutJob(payoutJobs.ask, provider, payout), due: now }])
  })
  jobs.sweep()
}

/** The job that asks a provider about payouts whatever their status, until it answers and has settled what was contradicted. */
export const askProvider: ServiceJobHandler = async (services, payload, { attempts, unit, goesOn }) => {
  const { transactionIds } = readPayoutJob(payload)
  const { database, clock } = services
  const payouts = await database.selectFrom('transactions').selectAll().where('id', 'in', transactionIds).execute()
  let isAnswered = true
  for (const [index, payout] of payouts.entries()) {
    const mayAsk = index === 0 || goesOn()
    if (!mayAsk || (await askAbout(services, payout, unit)).kind === 'unanswered') isAnswered = false
  }
  const disputed = database.selectFrom('transactions').select('id').where('disputed', 'in', ['status', 'payment'])
  const isOpen = (await disputed.where('id', 'in', transactionIds).limit(1).execute()).length > 0
  return (isAnswered && !isOpen) || attempts >= times.polls.length
    ? undefined
    : nextTry(clock.now(), times.polls, attempts)
}

/** Flags the payout that a provider names by its own reference only, under an id of ours that does not exist. */
export async function contradictByReference(
  { database, clock, random }: Services,
  provider: RailName,
  reference: string,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const writing = { transaction, random, now: clock.now() }
    const query = transaction.selectFrom('transactions').select('id').where('provider', '=', provider)
    const id = (await query.where('provider_reference', '=', reference).executeTakeFirst())?.id
    const row = id === undefined ? undefined : await lockAttempt(writing, id)
    if (row !== undefined) await dispute(writing, row, 'terms')
    return id
  })
}
