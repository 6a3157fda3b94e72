import type { Services } from '../../capability/context.ts'
import { shownStatus } from '../sessions.ts'
import type { SessionRow } from '../tables.ts'
import { signResult } from './signResult.ts'

/** Where the payer goes back to: the URL of the client with the session, its status, and the signed result in its query. */
export async function returnTo(services: Services, row: SessionRow): Promise<string> {
  const url = new URL(row.return_url)
  url.searchParams.set('sessionId', row.id)
  url.searchParams.set('status', shownStatus(row, services.clock.now()))
  url.searchParams.set('result', await signResult(services, row))
  return url.href
}

/**
 * The origin of a URL as a Content Security Policy can name it; undefined where it cannot: an IPv6 address, or a host with a character
 * that would end the directive.
 */
export function namedOrigin(url: string): string | undefined {
  const origin = URL.parse(url)?.origin ?? ''
  return /^https?:\/\/[\w.-]+(:\d+)?$/.test(origin) ? origin : undefined
}
