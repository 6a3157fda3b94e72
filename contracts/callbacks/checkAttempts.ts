import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer } from '../../specs/formats/pointer.ts'
import { checkMembers } from '../checks/checkDemands.ts'
import type { Oracle } from '../checks/oracle.ts'
import type { Callback } from '../document/contract.ts'
import { isJson } from '../document/mediaType.ts'
import type { Anomaly, AwaitedCallback, Demands } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { Attempt } from './receiver.ts'

/** What the first post, the last one and those after the first must have, by JSON pointers into their bodies, and the place that says so. */
type PostDemands = Pick<Demands, 'members' | 'pointer'> & {
  readonly last?: Demands['members']
  readonly following?: readonly Demands['members'][]
}

/**
 * Checks the attempts of a callback against the document: their content, and that they are retried if and only if the first
 * one failed.
 */
export function checkAttempts(
  callback: Callback,
  { anomaly, schedule }: Pick<AwaitedCallback, 'anomaly' | 'schedule'>,
  attempts: readonly Attempt[],
  oracle: Oracle,
  demands: PostDemands = {
    members: {},
    pointer: callback.pointer,
  },
): Finding[] {
  const { name, pointer } = callback
  const finding = (message: string): Finding => ({ check: 'callback', message, path: ['callback', name], pointer })
  const [first] = attempts
  if (first === undefined) return [finding('never came')]
  const { members, last = {}, following = [] } = demands
  const found = [
    ...checkMembers(members, { body: contentOf(first) }, oracle.schema),
    ...checkMembers(last, { body: contentOf(attempts.at(-1) ?? first) }, oracle.schema),
    ...following.flatMap((one, at) => checkMembers(one, { body: contentOf(attempts[at + 1]) }, oracle.schema)),
  ].map((one): Finding => ({ ...one, pointer: demands.pointer }))
  const distinct = new Map(attempts.map((attempt) => [JSON.stringify(attempt), attempt]))
  for (const { method, target, headers, body } of distinct.values()) {
    if (target.endsWith('/elsewhere')) found.push(finding('followed a redirect'))
    if (method !== callback.method) found.push(finding(`came by ${method}, documented is ${callback.method}`))
    found.push(...oracle.callback(callback, headers, body))
    if (isOutOfOrder(callback, { headers, body }))
      found.push(finding('has its fields in another order than the example'))
  }
  const isTaken = anomaly === 'sent' || isAcknowledged(callback, anomaly)
  const counts = [...Map.groupBy(attempts, ({ body }) => body).values()].map((same) => same.length)
  const isRepeated = counts.some((count) => count > 1)
  if (isTaken && isRepeated) found.push(finding('came again after it was acknowledged'))
  else if (callback.isSentOnce && isRepeated) found.push(finding('came again, though it is sent once'))
  if (schedule !== undefined) return unique(found)
  const mustRepeat = !isTaken && !callback.isSentOnce
  if (mustRepeat && counts.some((count) => count === 1)) found.push(finding(`did not come again after ${told(first)}`))
  if (mustRepeat && counts.some((count) => count > 2))
    found.push(finding('came a third time, though the second was acknowledged'))
  if (isToldTwice(callback, attempts))
    found.push(finding(`told of the same thing twice, in different words: ${callback.once.join(', ')} are alike`))
  return unique(found)
}

/** Whether two different bodies have the same `x-once` members, which identify what a callback reports once. */
function isToldTwice({ once }: Callback, attempts: readonly Attempt[]): boolean {
  if (once.length === 0) return false
  const distinct = new Map(attempts.map((attempt) => [attempt.body, attempt]))
  const things = [...distinct.values()].map((attempt) => {
    const content = contentOf(attempt)
    return JSON.stringify(once.map((place) => atPointer(content, place)))
  })
  return new Set(things).size < things.length
}

/** Whether a form has the same fields as a documented example, and no others, in another order. */
function isOutOfOrder({ isOrdered, media }: Callback, { headers, body }: Pick<Attempt, 'headers' | 'body'>): boolean {
  if (!isOrdered || isJson(headers['content-type'] ?? '')) return false
  const fields = [...new URLSearchParams(body).keys()]
  const examples = media.flatMap((one) => [...one.examples.values()]).map((example) => Object.keys(Object(example)))
  const alike = examples.filter((names) => names.toSorted().join() === fields.toSorted().join())
  return alike.length > 0 && !alike.some((names) => names.join() === fields.join())
}

/** The JSON of a body, or the fields of a form. */
function contentOf(attempt: Attempt | undefined): unknown {
  if (attempt === undefined) return undefined
  const { headers, body } = attempt
  if (!isJson(headers['content-type'] ?? '')) return Object.fromEntries(new URLSearchParams(body))
  return parsedJson(body)
}

/** How an attempt was answered. */
function told({ anomaly, status }: Attempt): string {
  if (anomaly === 'closed') return 'the connection was closed'
  return status === undefined ? 'no answer' : `an answer with ${status}`
}

/** Whether the document lists the receiver's answer as an acknowledgement. */
export function isAcknowledged({ acknowledged }: Callback, anomaly: Anomaly): boolean {
  return acknowledged.some((key) => key.toLowerCase() === anomaly)
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
