import { isRecord } from '../../specs/openapi/index.ts'

/** The connection ended, or the server did. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const lost = /^(08|57P0[123])/
/** Two transactions were in each other's way, and this one was given up. */
const inTheWay = /^(40001|40P01)$/
/** Codes and words of the operating system and of the driver, which have no code of the server's. */
const broken = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/
const terminated = /^Connection terminated|^timeout exceeded when trying to connect|not queryable$/

/** Whether a statement failed because its connection did: then nobody has said what became of it. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  return lost.test(code) || broken.test(code) || terminated.test(error.message)
}

/** Whether a transaction was rolled back only because of another one. */
export function isConflict(error: unknown): boolean {
  return inTheWay.test(codeOf(error))
}

/** Whether a statement was prepared before a migration that changes what it returns. It must be prepared again. */
export function isStale(error: unknown): boolean {
  return codeOf(error) === '0A000' && error instanceof Error && /cached plan/.test(error.message)
}

function codeOf(error: unknown): string {
  return isRecord(error) && typeof error['code'] === 'string' ? error['code'] : ''
}

/** A transaction of which nobody can say whether it was committed. It must not be repeated. */
export class UnknownCommit extends Error {
  constructor(cause: unknown) {
    super('the connection to PostgreSQL was lost in a commit, and the server does not say what became of it', { cause })
  }
}
