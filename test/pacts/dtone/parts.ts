import { MatchersV3 } from '@pact-foundation/pact'
import type { Payout } from '../../../gateway/rails/rail.ts'
import { fromState } from '../fromState.ts'
import type { State } from '../pact.ts'

const { equal, integer, number, regex, string } = MatchersV3

const authorization = fromState('authorization', `Basic ${btoa('demo:hush')}`)
export const headers = { authorization, accept: 'application/json' }
export const jsonHeaders = { ...headers, 'content-type': 'application/json' }

export const account: State = { name: 'an account with a balance' }
export const refused: State = { name: 'credentials that are refused' }
export const created = ({ id, receiver }: Payout): State => ({
  name: 'a transaction that was created',
  parameters: { externalId: id, mobileNumber: receiver },
})

export const id = 2_865_731_909
const price = 10.94

/** A transaction as answers and callbacks show it. */
export function transaction({ id: externalId, receiver }: Payout, status: string, classes = status): object {
  const class_ = { message: regex(`^(${classes})$`, status.split('-')[0] ?? status) }
  return {
    ...{ id: integer(id), external_id: equal(externalId), status: { message: string(status), class: class_ } },
    prices: { wholesale: { amount: number(price), fee: number(0), unit: string('USD') } },
    requested_values: { destination: { amount: equal(1_400), unit: equal('KES') } },
    ...{ credit_party_identifier: { mobile_number: equal(receiver) }, product: { id: equal(41_301) } },
  }
}

/** What the gateway reads of it. */
export function report({ id: externalId, receiver }: Payout, reason: string): object {
  return {
    ...{ externalId, reported: 'Processing', providerReference: String(id), reason },
    stated: { amount: { amount: '1400', unit: 'KES' }, receiver, product: '41301' },
    cost: { amount: String(price), unit: 'USD' },
  }
}

/** An error of the provider. */
export function errors(code: number, message: string): object {
  return { errors: MatchersV3.eachLike({ code: equal(code), message: string(message) }) }
}
