import type { ServiceJobHandler, Services } from '../capability/context.ts'
import { uploads } from '../documents/data/uploads.generated.ts'

/** The kind of the job that removes files without a document. */
export const sweepFilesJob = 'sweepKycFiles'

/** The job that removes them, again and again. */
export const sweepFiles: ServiceJobHandler = async (services) => {
  await removeOrphans(services)
  return services.clock.now() + 1_000 * uploads.sweptEvery
}

/** Removes the files that a crash has left without a document. Resolves with how many there were. */
export async function removeOrphans({ documents, database, log }: Services): Promise<number> {
  const removed = await documents.sweep(async (names) => {
    if (names.length === 0) return new Set()
    const rows = database.selectFrom('kyc_documents').select('stored_as').where('stored_as', 'in', names)
    return new Set((await rows.execute()).map(({ stored_as }) => stored_as))
  })
  if (removed > 0) log.warn({ removed }, 'files of documents that were never stored were removed')
  return removed
}

/** Has them removed again and again unless a job does so already. */
export async function scheduleSweep({ database, jobs, clock, random }: Services): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const known = transaction.selectFrom('jobs').select('id').where('kind', '=', sweepFilesJob).limit(1)
    if ((await known.executeTakeFirst()) !== undefined) return
    const now = clock.now()
    const job = { kind: sweepFilesJob, payload: {}, lane: 'other', clientId: '' }
    await jobs.add({ transaction, now, random }, [{ ...job, due: now + 1_000 * uploads.sweptEvery }])
  })
}
