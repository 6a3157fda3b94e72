import type { JsonReader } from '../../runtime/json.ts'
import type { Channel } from '../rail.ts'
import { type CheckoutPayment, isCheckout, readCheckout, readRequestId } from './checkoutPayment.ts'
import { type Payment, readChannel, readPayment, readPayoutId, readText } from './payment.ts'

/** The B2C, B2B and checkout payments of a product in some days, as a complete list shows them. */
export interface PaymentList {
  readonly kind: 'complete'
  /** By the id of the payout that they name and by their own; undefined where the status is unknown. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, Payment | undefined>>
  /** Those that name no payout. */
  readonly unnamed: readonly UnnamedPayment[]
  /** By the id of the request to a subscriber that they name and by their own; undefined where the status is unknown. */
  readonly checkouts: ReadonlyMap<string, ReadonlyMap<string, CheckoutPayment | undefined>>
  /** Who pays those that name no such request and may have one; undefined where the list does not say. */
  readonly unnamedPayers: readonly (string | undefined)[]
}

/** What is known of a payment that may be any payout; undefined where the list does not say. */
export interface UnnamedPayment {
  readonly channel: Channel | undefined
  readonly destination: string | undefined
}

/** A question that was not answered, or not in full. */
export interface Unanswered {
  readonly kind: 'unanswered'
  readonly reason: string
}

/** Why a list is not complete. */
export const gaps = {
  unreadable: 'A part of the list of payments cannot be read.',
  shortPart: 'The list of payments goes on after a part that is not full.',
  repetition: 'The list of payments repeats itself.',
} as const

/** How many entries a part of the list has at most. */
export const partSize = 100

/** Asks for the n-th part of a list, from 1. */
export type AskPart = (part: number) => Promise<{ readonly kind: 'part'; readonly answer: JsonReader } | Unanswered>

/**
 * Reads a list to its end, which only an empty part proves: a part that is not full may have been cut short. A list with a gap counts
 * for nothing. @see docs/gateway.md#doubtful-mobile-money
 */
export async function readPaymentList(ask: AskPart): Promise<PaymentList | Unanswered> {
  const named = new Map<string, Map<string, Payment | undefined>>()
  const unnamed: UnnamedPayment[] = []
  const checkouts = new Map<string, Map<string, CheckoutPayment | undefined>>()
  const unnamedPayers: (string | undefined)[] = []
  const seen = new Set<string>()
  let isFull = true
  for (let part = 1; ; part += 1) {
    const asked = await ask(part)
    if (asked.kind === 'unanswered') return asked
    const entries = readEntries(asked.answer)
    if (entries === undefined) return unanswered(gaps.unreadable)
    if (entries.length === 0) return { kind: 'complete', named, unnamed, checkouts, unnamedPayers }
    if (!isFull) return unanswered(gaps.shortPart)
    if (entries.every(({ id }) => seen.has(id))) return unanswered(gaps.repetition)
    for (const { id, entry } of entries) {
      seen.add(id)
      if (isCheckout(entry) || readRequestId(entry) !== undefined) sortCheckout(id, entry)
      else if (!isOther(entry)) sort(id, entry)
    }
    isFull = entries.length >= partSize
  }

  function sortCheckout(id: string, entry: JsonReader): void {
    const requestId = readRequestId(entry)
    if (requestId === undefined) unnamedPayers.push(readText(entry.at('source')))
    else checkouts.set(requestId, (checkouts.get(requestId) ?? new Map()).set(id, readCheckout(entry)))
  }

  function sort(id: string, entry: JsonReader): void {
    const payoutId = readPayoutId(entry)
    if (payoutId === undefined) {
      unnamed.push({ channel: readChannel(entry), destination: readText(entry.at('destination')) })
      // One without a category may be anything.
      if (readChannel(entry) === undefined) unnamedPayers.push(readText(entry.at('source')))
    } else named.set(payoutId, (named.get(payoutId) ?? new Map()).set(id, readPayment(entry)))
  }
}

/** The members of a part; one with others, such as an error message, is not the documented answer. */
const members: readonly string[] = ['status', 'responses']

/** The entries of a part; undefined unless it has the documented form, and each entry an id. */
function readEntries(answer: JsonReader): { readonly id: string; readonly entry: JsonReader }[] | undefined {
  const responses = answer.at('responses')
  if (answer.at('status').text !== 'Success' || !responses.isList) return undefined
  if (answer.names.some((name) => !members.includes(name))) return undefined
  const entries = responses.list.flatMap((entry) => {
    const id = readText(entry.at('transactionId'))
    return id === undefined ? [] : [{ id, entry }]
  })
  return entries.length === responses.list.length ? entries : undefined
}

/** Whether an entry is a payment of another kind, such as a top-up of the stash. */
function isOther(entry: JsonReader): boolean {
  return entry.at('category').text !== undefined && readChannel(entry) === undefined
}

function unanswered(reason: string): Unanswered {
  return { kind: 'unanswered', reason }
}
