import { Big } from 'big.js'
import { parsePhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { Clock } from '../../runtime/clock.ts'
import { parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallRequest, CallResult, HttpCall } from '../httpCalls.ts'
import type { ProviderCalls } from '../providerCalls.ts'
import type { Amount, Asked, LookUp, NoteAsked, Payout, Rail, Submission } from '../rail.ts'
import { isUnknown, readCreation } from './answers.ts'
import { readBalances } from './balances.ts'
import { operatorLookUp } from './operatorLookUp.ts'
import { airtimeAmount, airtimeProducts } from './products.ts'
import { readTransaction } from './transaction.ts'

export interface DtoneOptions {
  /** The origin of the API, without its `/v1`. */
  readonly url: string
  readonly key: string
  readonly secret: string
}

/** Airtime abroad. The id of a payout is its external id, which the provider takes once only. @see docs/gateway.md#providers */
export function dtoneAirtime(
  options: DtoneOptions,
  callbackUrl: string,
  clock: Clock,
  { pay, ask }: ProviderCalls,
): Rail {
  const authorization = `Basic ${Buffer.from(`${options.key}:${options.secret}`).toString('base64')}`
  const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' }
  const products = airtimeProducts(clock, (target, unit) => get(pay, target, unit))
  const operatorOf = operatorLookUp(clock, (target, body, unit) => pay(post(target, body), unit))

  function get(call: HttpCall, target: string, unit: WorkUnit): Promise<CallResult> {
    return call({ method: 'GET', url: new URL(target, options.url).href, headers }, unit)
  }

  function post(target: string, body: object): CallRequest {
    return { method: 'POST', url: new URL(target, options.url).href, headers, body: JSON.stringify(body) }
  }

  async function submit(payouts: readonly Payout[], unit: WorkUnit, note: NoteAsked): Promise<Submission[]> {
    const answers: Submission[] = []
    for (const payout of payouts) answers.push(await submitOne(payout, unit, note))
    return answers
  }

  async function submitOne(payout: Payout, unit: WorkUnit, note: NoteAsked): Promise<Submission> {
    const terms = askedBefore(payout) ?? (await choose(payout, unit))
    if ('kind' in terms) return terms
    await note(payout, terms)
    const request = { ...post('/v1/async/transactions', creation(payout, terms, callbackUrl)), pays: true }
    const answer = readCreation(await pay(request, unit), payout)
    return answer === 'known' ? knownAlready(await lookUp(payout, unit)) : answer
  }

  async function choose(payout: Payout, unit: WorkUnit): Promise<Asked | NotAsked> {
    const number = parsePhoneNumber(payout.receiver)
    if (number?.kind !== 'foreign') return { kind: 'refused', reason: 'The number is not a foreign one.' }
    const owner = await operatorOf(number.phoneNumber, unit)
    if (owner.kind !== 'identified') return owner
    const offered = await products(owner.operatorId, unit)
    if (offered === undefined) return { kind: 'postponed', reason: 'The provider did not list its products.' }
    for (const { id, destination } of offered) {
      const amount = airtimeAmount(payout.amount, destination)
      if (amount === undefined) continue
      return { asked_product: String(id), asked_amount: new Big(amount).toFixed(), asked_unit: destination.unit }
    }
    return { kind: 'refused', reason: 'No airtime product of the operator of the number takes this amount.' }
  }

  async function lookUp(payout: Payout, unit: WorkUnit): Promise<LookUp> {
    const asOf = clock.now()
    const result = await get(ask, `/v1/transactions?external_id=${encodeURIComponent(payout.id)}`, unit)
    if (result.kind !== 'answered') return { kind: 'unanswered', reason: result.reason }
    if (isUnknown(result)) return { kind: 'absent', asOf }
    const answer = result.status === 200 ? parseJson(result.text) : undefined
    if (!answer?.isList) return { kind: 'unanswered', reason: `status ${result.status} without a readable body` }
    if (answer.list.length === 0) return { kind: 'absent', asOf }
    const own = answer.list.map(readTransaction).find((each) => each?.externalId === payout.id)
    return own === undefined ? { kind: 'unanswered', reason: 'The answer is about others.' } : { kind: 'found', ...own }
  }

  async function balances(unit: WorkUnit): Promise<Amount[] | undefined> {
    const result = await get(ask, '/v1/balances?per_page=100', unit)
    return result.kind === 'answered' && result.status === 200 ? readBalances(result.text) : undefined
  }

  return {
    name: 'dtone',
    group: (payouts) => payouts.map((payout) => [payout]),
    submit,
    lookUp,
    balances,
    recognises: true,
  }
}

/** Why a payout was not asked for. */
type NotAsked = Exclude<Submission, { kind: 'accepted' }>

/** A repeated request asks for what the first one asked for, whatever products and rates have become. */
function askedBefore({ asked_product, asked_amount, asked_unit }: Payout): Asked | undefined {
  if (asked_product === null || asked_amount === null || asked_unit === null) return undefined
  return { asked_product, asked_amount, asked_unit }
}

function creation({ id, receiver }: Payout, asked: Asked, callbackUrl: string): object {
  return {
    external_id: id,
    product_id: Number(asked.asked_product),
    calculation_mode: 'DESTINATION_AMOUNT',
    destination: { unit_type: 'CURRENCY', unit: asked.asked_unit, amount: Number(asked.asked_amount) },
    auto_confirm: true,
    credit_party_identifier: { mobile_number: receiver },
    callback_url: callbackUrl,
  }
}

function knownAlready(found: LookUp): Submission {
  if (found.kind === 'found') return { ...found, kind: 'accepted' }
  return { kind: 'unanswered', reason: 'The provider has the external id, but does not show its transaction.' }
}
