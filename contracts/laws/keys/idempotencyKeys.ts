import { isDeepStrictEqual } from 'node:util'
import { type CaseBody, type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { stateOf } from '../../cases/stateOf.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { IdempotencyKey, Operation } from '../../document/contract.ts'
import { responseFor, successesOf } from '../../document/responses.ts'
import type { Case, Expectation, Law, LawFinding, Step, StepReply } from '../../model/case.ts'
import type { Random } from '../../values/random.ts'
import { differentBodies } from '../bodies/differentBodies.ts'
import { rewritten } from '../bodies/rewritten.ts'
import { sameReply } from '../replies/replyDifference.ts'
import { doubledEffect, effectReads } from './doubledEffect.ts'

/** What a case of an idempotency key starts from. */
interface Keyed {
  readonly context: DeriveContext
  readonly operation: Operation
  readonly key: IdempotencyKey
}

/** A repeated request gets the reply of the first and has no effect, whatever its writing and also at the same time. */
export function idempotencyKeys(context: DeriveContext, operation: Operation): Case[] {
  const { idempotencyKey: key } = operation
  if (key === undefined) return []
  const keyed: Keyed = { context, operation, key }
  return [
    ...newCase(context, operation, 'law', 'key/repeated', (random) => repeated(keyed, random)),
    ...newCase(context, operation, 'law', 'key/together', (random) => together(keyed, random)),
    ...newCase(context, operation, 'law', 'key/kept', (random) => kept(keyed, random)),
    ...newCase(context, operation, 'law', 'key/case', (random) => nearKey(keyed, random)),
    ...newCase(context, operation, 'law', 'key/otherAccount', (random) => byAnother(keyed, random)),
    ...newCase(context, operation, 'law', 'key/otherOperation', (random) => elsewhere(keyed, random)),
  ]
}

/** The same key with another body changes nothing. It is refused, or gets the stored reply, as the document says. */
export function reusedKeys(context: DeriveContext, operation: Operation): Case[] {
  const { idempotencyKey: key } = operation
  if (key === undefined) return []
  const different = differentBodies(context, operation).filter(({ label }) => !isIgnored(key, label))
  return different.flatMap(({ label, change }) =>
    newCase(context, operation, 'law', `key/other/${label}`, (random) => {
      const { before, last } = planned(context, operation, random, successful(operation))
      const isReplayed = key.reused === 'replay'
      const expect = isReplayed ? replayed(operation) : refusedReuse(operation, key)
      const reused: Planned = { ...last, expect: { ...expect, changesNothing: true } }
      const steps = [...before.map((step) => stepOf(step)), keyedStep(last, key, random.stamp)]
      const first = before.length
      return {
        description: `The same key as before, and another body: ${label} differs.`,
        steps: [...steps, keyedStep(reused, key, random.stamp, { change })],
        state: stateOf(context.planner, last),
        ...(isReplayed && {
          law: law(operation, (replies) => {
            const [stored, reply] = [replies[first], replies[first + 1]]
            const isRefused = reply !== undefined && reply.status >= 400
            return isRefused ? [] : sameReply(stored, reply, 'the same key and another body', operation)
          }),
        }),
      }
    }),
  )
}

/** Whether requests are the same although a member of the body differs. */
function isIgnored({ ignores }: IdempotencyKey, label: string): boolean {
  return ignores.some((name) => label === `body.${name}`)
}

function repeated({ context, operation, key }: Keyed, random: Random): CaseBody {
  const { before, last } = planned(context, operation, random, successful(operation))
  const again = { ...last, expect: { ...last.expect, changesNothing: true } }
  const first = before.length
  return {
    steps: [
      ...before.map((step) => stepOf(step)),
      keyedStep(last, key, random.stamp),
      keyedStep(again, key, random.stamp, { rewrite: rewritten }),
    ],
    state: stateOf(context.planner, last),
    law: law(operation, (replies) =>
      sameReply(replies[first], replies[first + 1], 'the same key and body in another writing', operation),
    ),
  }
}

/** A refused reuse of the key must not replace its reply. */
function kept({ context, operation, key }: Keyed, random: Random): CaseBody | undefined {
  const [other] = differentBodies(context, operation)
  if (other === undefined || key.reused === 'replay') return undefined
  const { before, last } = planned(context, operation, random, successful(operation))
  const reused: Planned = { ...last, expect: refusedReuse(operation, key) }
  const first = before.length
  return {
    description: 'The same key with another body is refused, and then with the first body answered as before.',
    steps: [
      ...before.map((step) => stepOf(step)),
      keyedStep(last, key, random.stamp),
      keyedStep(reused, key, random.stamp, { change: other.change }),
      keyedStep(last, key, random.stamp),
    ],
    law: law(operation, (replies) =>
      sameReply(replies[first], replies[first + 2], 'the same key and body after a refused one', operation),
    ),
  }
}

/** Requests that are sent together with one key. */
const racers = 3

function together({ context, operation, key }: Keyed, random: Random): CaseBody {
  const second = context.planner.randomFor(`${random.stamp}/second`)
  const { last: alone } = planned(context, operation, random, successful(operation))
  const { before, last } = planned(context, operation, second, {})
  const readers = before.length > 0 ? [] : effectReads(context.planner, last)
  const replay = { ...last, expect: successful(operation) }
  const made = readers.length === 0 ? [] : [...readers, keyedStep(alone, key, `${random.stamp}-alone`), ...readers]
  const at = before.length + made.length
  const busy = key.busy ?? (responseFor(operation, 409)?.key === '409' ? 409 : undefined)
  return {
    steps: [
      ...before.map((step) => stepOf(step)),
      ...made,
      { ...keyedStep(last, key, random.stamp), together: racers },
      ...readers,
      keyedStep(replay, key, random.stamp),
    ],
    law: law(operation, (replies) => [
      ...oneReply(replies[at], replies.at(-1), busy, operation, at),
      ...doubledEffect(replies, { readers: readers.length, step: at }),
    ]),
  }
}

/** Replies to the same request at the same time: each is the stored one, or says that the first is under way. */
function oneReply(
  racing: StepReply | undefined,
  stored: StepReply | undefined,
  busy: number | undefined,
  { changing }: Operation,
  step: number,
): LawFinding[] {
  if (racing === undefined) return []
  const answered = [racing, ...(racing.others ?? [])].filter(({ status }) => status !== busy)
  if (answered.length === 0) return [{ step, path: [], message: `each of ${racers} at the same time got ${busy}` }]
  return answered
    .flatMap((reply) => sameReply(stored, reply, 'the same key and body at the same time', { step, changing }))
    .slice(0, 1)
}

/**
 * Keys that differ in the case of their letters are different keys: another body with such a key is no reuse, and the body of the first
 * one with such a key is not answered with its stored reply.
 */
function nearKey({ context, operation, key }: Keyed, random: Random): CaseBody | undefined {
  const { planner } = context
  const plan = (name: string): ReturnType<typeof planned> =>
    planned(context, operation, name === '' ? random : planner.randomFor(`${random.stamp}/${name}`), {})
  const { before, last } = plan('')
  const [other] = differentBodies(context, operation)
  const reuses = (['KEY', 'far'] as const).flatMap((name) =>
    other === undefined ? [] : [keyedStep(plan(name).last, key, `${name}-${random.stamp}`, { change: other.change })],
  )
  return {
    steps: [
      ...before.map((step) => stepOf(step)),
      keyedStep({ ...last, expect: successful(operation) }, key, `key-${random.stamp}`),
      ...reuses,
      ...['again', 'Key'].map((name) => keyedStep(last, key, `${name}-${random.stamp}`)),
    ],
    law: law(operation, (replies) => {
      const statuses = replies.slice(before.length + 1).map(({ status }) => status)
      const first = replies[before.length]
      const [again, near] = replies.slice(-2)
      const [folded = 0, far = 0] = statuses.slice(0, reuses.length)
      const told = 'a key that differs in the case of its letters got'
      if (folded >= 400 && far < 400)
        return [{ step: before.length + 1, path: [], message: `${told} ${folded}, any other key ${far}` }]
      if (first === undefined || again === undefined || near === undefined || near.status >= 300) return []
      if (again.status >= 400)
        return [{ path: [], message: `${told} ${near.status} for the first body, any other key ${again.status}` }]
      if (near.body !== first.body || again.body === first.body) return []
      return [{ message: `${told} the reply of the first key, and any other key one of its own` }]
    }),
  }
}

/**
 * The same key of another account is another key: its request is not answered with the reply of the first account, nor refused as a
 * reuse. A request without ids of the account is needed, and one whose repetition under another key gets another reply.
 */
function byAnother({ context, operation, key }: Keyed, random: Random): CaseBody | undefined {
  const { before, last } = planned(context, operation, random, {})
  if (before.length > 0 || operation.security.length === 0 || operation.account !== undefined) return undefined
  return {
    steps: [
      keyedStep({ ...last, expect: successful(operation) }, key, random.stamp),
      keyedStep(last, key, `${random.stamp}-2`),
      keyedStep(last, key, random.stamp, { identity: 'other' }),
    ],
    law: law(operation, ([own, again, strange]) => {
      if (own === undefined || again === undefined || strange === undefined) return []
      const isTold = again.status < 300 && again.body !== own.body
      if (isTold && strange.body === own.body)
        return [
          { step: 2, path: ['body'], message: 'another account with the same key got the reply of the first one' },
        ]
      if (again.status >= 300 || strange.status < 400) return []
      const message = `another account with the same key got ${strange.status}, the same account with another key ${again.status}`
      return [{ step: 2, path: [], message }]
    }),
  }
}

/** The same key with another operation, if the document says what it is. */
function elsewhere({ context, operation, key }: Keyed, random: Random): CaseBody | undefined {
  // The key of somebody else is another case: both operations must know the caller by the same credentials. Steps of others would
  // need the key as well, so that the other operation must stand alone.
  const others = context.planner.contract.operations.filter(
    (one) =>
      one !== operation &&
      one.idempotencyKey?.header === key.header &&
      isDeepStrictEqual(one.security, operation.security),
  )
  const next = others.find((one) => !one.path.includes('{') && planned(context, one, random, {}).before.length === 0)
  if (next === undefined || key.scope === undefined) return undefined
  // The reply of one operation does not fit another.
  if (key.scope === 'account' && key.reused === 'replay') return undefined
  const { before, last } = planned(context, operation, random, successful(operation))
  const expect = key.scope === 'operation' ? successful(next) : refusedReuse(next, key)
  const { last: other } = planned(context, next, random, expect)
  return {
    steps: [
      ...[...before.map((step) => stepOf(step)), ...[last, other].map((one) => keyedStep(one, key, random.stamp))],
    ],
  }
}

function successful(operation: Operation): Expectation {
  return { statuses: successesOf(operation) }
}

/** The stored reply, or the refusal of a body that breaks a rule of its own, such as one that names another account. */
function replayed(operation: Operation): Expectation {
  return { statuses: [...successesOf(operation), 400, 401, 403], isStored: true }
}

/** The documented refusal of a key that came with another request; 400 if that breaks a rule of its own. */
function refusedReuse(operation: Operation, { reused }: IdempotencyKey): Expectation {
  const documented = typeof reused === 'number' ? reused : undefined
  const status = documented ?? [422, 409, 400].find((one) => responseFor(operation, one)?.key === String(one))
  return status === undefined ? { refused: true } : { statuses: [status, 400] }
}

function keyedStep(
  step: Planned,
  { header }: IdempotencyKey,
  value: string,
  more: Parameters<typeof stepOf>[1] = {},
): Step {
  return stepOf(step, { ...more, encoding: { headers: { [header.toLowerCase()]: value } } })
}

function law({ pointer }: Operation, check: Law['check']): Law {
  return { pointer, check }
}
