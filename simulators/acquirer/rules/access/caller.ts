import type { Presented, WireRequest } from '../../../../specs/openapi/index.ts'
import type { Caller } from '../../../kernel/index.ts'

/** The key of the world that a `PaReq` names; undefined if none does. */
export type FindAccount = (paReq: string) => string | undefined

/**
 * Reads the bearer key, which names the world. Browsers have no key on the page of a challenge: there the `PaReq` names the world.
 * @see docs/acquirer.md#credentials
 */
export function caller({ credentials, reason }: Presented, request: WireRequest, findAccount: FindAccount): Caller {
  if (reason !== undefined) return { reason }
  const presented = credentials.get('ApiKey')
  if (presented?.type === 'bearer') return { key: presented.token }
  const key = isForAcs(request) ? findAccount(paReqOf(request)) : undefined
  return key === undefined ? { reason: 'missing' } : { key }
}

/** Whether a request is for the page of a challenge. */
export function isForAcs({ target }: Pick<WireRequest, 'target'>): boolean {
  return /^\/acs(?:\?|$)/.test(target)
}

/** Undecoded: who asks is decided before the request is read. */
function paReqOf({ method, target, body }: WireRequest): string {
  const text = method === 'POST' ? Buffer.from(body).toString('utf8') : target.replace(/^[^?]*\??/, '')
  return new URLSearchParams(text).get('PaReq') ?? ''
}
