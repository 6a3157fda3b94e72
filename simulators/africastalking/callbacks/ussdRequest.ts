import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { ussd } from '../data/ussd.generated.ts'
import { limitsOf } from '../rules/ussd/limits.ts'
import { textOf, type UssdSession } from '../rules/ussd/session.ts'

type UssdRequest = components['schemas']['UssdRequest']

/** What the provider sends beside the fields of a form. */
export const ussdHeaders = { 'user-agent': ussd.userAgent, 'accept-encoding': ussd.acceptEncoding } as const

/** Asks the application for the next menu, once. The rule `continueUssd` hears the answer. @see docs/africastalking.md#ussd */
export function ussdRequest(session: UssdSession, url: string, context: Context): void {
  const { id, metadata, turn } = session
  context.callback({
    name: 'ussdRequest',
    url,
    about: id,
    contentType: 'application/x-www-form-urlencoded',
    headers: { ...ussdHeaders, ...(metadata !== undefined && { [ussd.hopMetadataHeader]: metadata }) },
    content: represent(session),
    retry: askedOnce(session),
    onReply: { name: 'continueUssd', key: `${id}/${turn}`, headers: [ussd.hopMetadataHeader] },
    order: `session ${id}`,
  })
}

/** One attempt, for as long as the network of the session lets the application think. */
export function askedOnce(session: UssdSession) {
  const timeout = limitsOf(session).applicationSeconds * 1_000
  return { delays: [], attempts: 1, timeout, acknowledged: '2xx' } as const
}

/** Fields in wire order. */
function represent(session: UssdSession): UssdRequest {
  const { number, serviceCode, id } = session
  return {
    phoneNumber: number,
    serviceCode,
    text: textOf(session),
    sessionId: id,
    networkCode: ussd.networkCode,
  }
}
