import type { JobRow } from './tables.ts'

/** Jobs in line. Clients take turns, and the jobs of a client keep their order. */
export interface FairLine {
  add(jobs: readonly JobRow[]): void
  next(): JobRow | undefined
  length(): number
  clear(): void
}

export function fairLine(): FairLine {
  // The order of its keys is the order of the turns.
  const clients = new Map<string, JobRow[]>()
  let length = 0
  return {
    add(jobs) {
      for (const job of jobs) {
        const own = clients.get(job.client_id)
        if (own === undefined) clients.set(job.client_id, [job])
        else own.push(job)
      }
      length += jobs.length
    },
    next() {
      for (const [client, own] of clients) {
        clients.delete(client)
        const job = own.shift()
        if (own.length > 0) clients.set(client, own)
        if (job === undefined) continue
        length -= 1
        return job
      }
      return undefined
    },
    length: () => length,
    clear() {
      clients.clear()
      length = 0
    },
  }
}
