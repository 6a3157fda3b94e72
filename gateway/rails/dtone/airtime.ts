import { parsePhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { Clock } from '../../runtime/clock.ts'
import { parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallResult, HttpCall } from '../httpCalls.ts'
import type { LookUp, Payout, Rail, Submission } from '../rail.ts'
import { airtimeAmount, airtimeProducts } from './products.ts'
import { readTransaction } from './transaction.ts'

export interface DtoneOptions {
  /** The origin of the API, without its `/v1`. */
  readonly url: string
  readonly key: string
  readonly secret: string
}

/** The external id has been used: the provider has this payout. */
const externalIdUsed = 1_007_001

/** Airtime abroad. The id of a payout is its external id, which the provider takes once only. @see docs/gateway.md#providers */
export function dtoneAirtime(options: DtoneOptions, callbackUrl: string, clock: Clock, call: HttpCall): Rail {
  const authorization = `Basic ${Buffer.from(`${options.key}:${options.secret}`).toString('base64')}`
  const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' }
  const products = airtimeProducts(clock, get)

  function get(target: string, unit: WorkUnit): Promise<CallResult> {
    return call({ method: 'GET', url: new URL(target, options.url).href, headers }, unit)
  }

  async function submit(payouts: readonly Payout[], unit: WorkUnit): Promise<Submission[]> {
    const answers: Submission[] = []
    for (const payout of payouts) answers.push(await submitOne(payout, unit))
    return answers
  }

  async function submitOne(payout: Payout, unit: WorkUnit): Promise<Submission> {
    const transaction = await describe(payout, unit)
    if (transaction.kind !== 'described') return transaction
    const url = new URL('/v1/async/transactions', options.url).href
    const result = await call({ method: 'POST', url, headers, body: JSON.stringify(transaction.body) }, unit)
    const answer = readCreation(result)
    return answer === 'known' ? knownAlready(await lookUp(payout, unit)) : answer
  }

  async function describe(payout: Payout, unit: WorkUnit): Promise<Description> {
    const number = parsePhoneNumber(payout.phone_number)
    if (number?.kind !== 'foreign') return { kind: 'refused', reason: 'The number is not a foreign one.' }
    const offered = await products(number.country, unit)
    if (offered === undefined) return { kind: 'postponed', reason: 'The provider did not list its products.' }
    for (const { id, destination } of offered) {
      const amount = airtimeAmount(payout.amount, destination)
      if (amount === undefined) continue
      const body = {
        external_id: payout.id,
        product_id: id,
        calculation_mode: 'DESTINATION_AMOUNT',
        destination: { unit_type: 'CURRENCY', unit: destination.unit, amount },
        auto_confirm: true,
        credit_party_identifier: { mobile_number: payout.phone_number },
        callback_url: callbackUrl,
      }
      return { kind: 'described', body }
    }
    return { kind: 'refused', reason: `No airtime product of ${number.country} takes this amount.` }
  }

  async function lookUp(payout: Payout, unit: WorkUnit): Promise<LookUp> {
    const result = await get(`/v1/transactions?external_id=${encodeURIComponent(payout.id)}`, unit)
    if (result.kind !== 'answered') return { kind: 'unanswered', reason: result.reason }
    if (result.status === 404) return { kind: 'absent' }
    const answer = result.status === 200 ? parseJson(result.text) : undefined
    if (answer === undefined) return { kind: 'unanswered', reason: `status ${result.status} without a readable body` }
    if (answer.list.length === 0) return { kind: 'absent' }
    const own = answer.list.map(readTransaction).find((each) => each?.externalId === payout.id)
    return own === undefined ? { kind: 'unanswered', reason: 'The answer is about others.' } : { kind: 'found', ...own }
  }

  return { name: 'dtone', group: (payouts) => payouts.map((payout) => [payout]), submit, lookUp, recognises: true }
}

type Description = { readonly kind: 'described'; readonly body: object } | Exclude<Submission, { kind: 'accepted' }>

function readCreation(result: CallResult): Submission | 'known' {
  if (result.kind === 'unsent') return { kind: 'postponed', reason: result.reason }
  if (result.kind === 'unanswered') return result
  const { status, text } = result
  const answer = parseJson(text)
  const unreadable: Submission = { kind: 'unanswered', reason: `status ${status} without a readable body` }
  if (status === 429 || status === 503) return { kind: 'postponed', reason: `status ${status}` }
  if (status >= 500 || answer === undefined) return unreadable
  if (status === 200 || status === 201) {
    const transaction = readTransaction(answer)
    return transaction === undefined ? unreadable : { kind: 'accepted', ...transaction }
  }
  const errors = answer.at('errors').list
  if (errors.some((error) => error.at('code').number === externalIdUsed)) return 'known'
  const reason = errors.map((error) => error.at('message').text ?? '').join('; ')
  return status >= 400 && errors.length > 0 ? { kind: 'refused', reason } : unreadable
}

function knownAlready(found: LookUp): Submission {
  if (found.kind === 'found') return { ...found, kind: 'accepted' }
  return { kind: 'unanswered', reason: 'The provider has the external id, but does not show its transaction.' }
}
