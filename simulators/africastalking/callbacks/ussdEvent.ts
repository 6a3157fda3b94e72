import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { ussd } from '../data/ussd.generated.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { type SessionEnd, textOf, type UssdSession } from '../rules/ussd/session.ts'
import { askedOnce, ussdHeaders } from './ussdRequest.ts'

type UssdEvent = components['schemas']['UssdEvent']

/** Tells the application that a session has ended, if the USSD code has an events URL. @see docs/africastalking.md#ussd */
export function ussdEvent(session: UssdSession, end: SessionEnd, context: Context): void {
  const { id, events } = session
  if (events === null) return
  context.callback({
    name: 'ussdEvent',
    url: events,
    about: id,
    contentType: 'application/x-www-form-urlencoded',
    headers: ussdHeaders,
    content: represent(session, end, context.now),
    retry: askedOnce(session),
    order: `session ${id}`,
  })
}

/** Fields in wire order. */
function represent(session: UssdSession, { status, error = '' }: SessionEnd, now: number): UssdEvent {
  const { number, serviceCode, startedAt, lastAnswer, metadataOfHops, hops, id } = session
  return {
    durationInMillis: now - startedAt,
    phoneNumber: number,
    errorMessage: error,
    serviceCode,
    lastAppResponse: lastAnswer,
    hopsMetadata: metadataOfHops.join('|'),
    hopsCount: hops,
    status,
    sessionId: id,
    cost: ussd.cost,
    date: formatDate(now),
    networkCode: ussd.networkCode,
    input: textOf(session),
  }
}
