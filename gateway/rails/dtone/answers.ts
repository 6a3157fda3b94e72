import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { CallResult } from '../httpCalls.ts'
import type { Payout, Submission } from '../rail.ts'
import { refusals } from './data/refusals.generated.ts'
import { readTransaction } from './transaction.ts'

/** The external id has been used: the provider has this payout. */
const externalIdUsed = 1_007_001

/** No transaction has the external id. */
const transactionUnknown = 1_008_004

/** Too many requests: this one was not looked at. */
const tooManyRequests = 1_000_429

/** Only documented errors of a creation are refusals; after any other answer the provider is asked. @see docs/gateway.md#refusals */
export function readCreation(result: CallResult, { id }: Payout): Submission | 'known' {
  if (result.kind === 'unsent') return { kind: 'postponed', reason: result.reason }
  if (result.kind === 'unanswered') return result
  const { status, text } = result
  const answer = parseJson(text)
  const unreadable: Submission = { kind: 'unanswered', reason: `status ${status} without a readable body` }
  const codes = answer === undefined ? [] : codesOf(answer)
  if (status === 429 && codes.includes(tooManyRequests)) return { kind: 'postponed', reason: `status ${status}` }
  if (status === 429 || status === 503) return { kind: 'postponed', reason: `status ${status}`, doubtful: true }
  if (status >= 500 || answer === undefined) return unreadable
  if (status === 200 || status === 201) {
    const transaction = readTransaction(answer)
    if (transaction === undefined) return unreadable
    const isOwn = transaction.externalId === id
    return isOwn ? { kind: 'accepted', ...transaction } : { kind: 'unanswered', reason: 'The answer is about another.' }
  }
  if (codes.includes(externalIdUsed)) return 'known'
  const reason = refusalOf(status, answer)
  return reason === undefined ? unreadable : { kind: 'refused', reason }
}

/** The words of a documented refusal; undefined when an answer is none. */
export function refusalOf(status: number, answer: JsonReader): string | undefined {
  if (!isRefusal(status, codesOf(answer))) return undefined
  return errorsOf(answer)
    .map((error) => error.at('message').text ?? '')
    .join('; ')
}

function isRefusal(status: number, codes: readonly (number | undefined)[]): boolean {
  const known: readonly (number | undefined)[] = refusals.codes
  const isDocumented = refusals.statuses.some((each) => each === status)
  return isDocumented && codes.length > 0 && codes.every((code) => known.includes(code))
}

/** Whether the provider says that it has no such transaction; a 404 of a proxy says nothing. */
export function isUnknown({ status, text }: { readonly status: number; readonly text: string }): boolean {
  const answer = status === 404 ? parseJson(text) : undefined
  return answer !== undefined && codesOf(answer).includes(transactionUnknown)
}

function errorsOf(answer: JsonReader): readonly JsonReader[] {
  return answer.at('errors').list
}

function codesOf(answer: JsonReader): (number | undefined)[] {
  return errorsOf(answer).map((error) => error.at('code').number)
}
