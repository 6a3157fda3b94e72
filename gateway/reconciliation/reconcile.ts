import type { ServiceJobHandler, Services } from '../capability/context.ts'
import { readJson } from '../runtime/json.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { checkBalances } from './checkBalances.ts'
import { checkBooks } from './checkBooks.ts'
import type { Finding } from './findings.ts'

/** The kind of the job that reconciles. */
export const reconcileJob = 'reconcile'

/** The job that reconciles again and again, as many seconds apart as it was told. */
export const reconcile: ServiceJobHandler = async (services, payload, { unit }) => {
  await reconcileNow(services, unit)
  return services.clock.now() + 1_000 * (readJson(payload).at('every').number ?? 3_600)
}

/** Reconciles, logs what disagrees and stores it for `railyard gateway reconcile`. */
async function reconcileNow(services: Services, unit: WorkUnit): Promise<void> {
  const { database, clock, log } = services
  const findings = [...(await checkBooks(database)), ...(await checkBalances(services, unit))]
  for (const finding of findings) log.error({ finding }, 'the books disagree')
  const row = { at: clock.now(), findings: JSON.stringify(findings) }
  await database
    .insertInto('reconciliations')
    .values(row)
    .onConflict((conflict) => conflict.column('at').doUpdateSet(row))
    .execute()
}

/** Has the books reconciled as many seconds apart, unless a job does so already. */
export async function scheduleReconciliation(services: Services, every: number): Promise<void> {
  const { database, jobs, clock, random } = services
  await database.transaction().execute(async (transaction) => {
    const known = transaction.selectFrom('jobs').select('id').where('kind', '=', reconcileJob).limit(1)
    if ((await known.executeTakeFirst()) !== undefined) return
    const now = clock.now()
    const job = { kind: reconcileJob, payload: { every }, lane: 'other', clientId: '' }
    await jobs.add({ transaction, now, random }, [{ ...job, due: now + 1_000 * every }])
  })
}

/** What the last reconciliation of a running gateway has found, and when; undefined when there was none. */
export async function lastReconciliation(
  database: Services['database'],
): Promise<{ readonly at: number; readonly findings: readonly Finding[] } | undefined> {
  const row = await database.selectFrom('reconciliations').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst()
  return row && { at: row.at, findings: JSON.parse(row.findings) }
}
