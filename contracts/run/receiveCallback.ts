import { duration } from '../../specs/formats/duration.ts'
import { checkAttempts, isAcknowledged } from '../callbacks/checkAttempts.ts'
import { type Attempt, failingStatuses, type Mailbox } from '../callbacks/receiver.ts'
import { callbackPlace } from '../document/callbackPlace.ts'
import type { Callback } from '../document/contract.ts'
import { callbackRow } from '../document/responses.ts'
import type { AwaitedCallback } from '../model/case.ts'
import type { Circumstance, ExchangeRecord } from '../model/result.ts'
import { awaitSchedule } from './awaitSchedule.ts'
import type { CaseRun } from './caseRun.ts'
import { runSteps } from './runSteps.ts'
import { alarm } from './stopwatch.ts'
import { watchOf } from './waits.ts'

/** Seconds of the target's clock in which the first attempt must come. */
const settlingSeconds = 20
/** Real milliseconds by which a callback may come later than documented if the clock cannot be moved. */
const usualLateness = 30_000

/** A case run that waits for a callback. */
interface CallbackRun extends CaseRun {
  readonly awaited: AwaitedCallback
  readonly callback: Callback
  readonly mailbox: Mailbox
}

/** Causes a callback, answers it with the case's anomaly, and checks its attempts. Returns a reason if the case is unsupported. */
export async function receiveCallback(caseRun: CaseRun, awaited: AwaitedCallback): Promise<string | undefined> {
  const { run, context } = caseRun
  const callback = callbackOf(caseRun, awaited.name)
  const row = callbackRow(run.contract, caseRun.case.operationId, awaited.name)
  const record = (attempt: Attempt): void => {
    const circumstances = caseRun.take()
    if (mailbox.attempts.length <= mostShown) caseRun.exchanges.push(recordOf(row, attempt, circumstances))
  }
  const failing = awaited.schedule === undefined ? [] : failingStatuses((one) => isAcknowledged(callback, one))
  const { anomaly, answer } = awaited
  const mailbox = run.receiver.open(caseRun.case.name, anomaly, { onAttempt: record, failing, answer })
  try {
    if (callbackPlace(callback) === undefined && (await context.register?.(awaited.name, mailbox.url)) !== true)
      return 'it can not be told where its callbacks go'
    const callbackRun = { ...caseRun, receiver: mailbox.url, awaited, callback, mailbox }
    await runSteps(callbackRun)
    for (const step of awaited.causes ?? [])
      if ((await context.bring?.(step)) !== true) return `nothing there can do ${step.operationId}`
    await waitFor(callbackRun)
    checkArrived(callbackRun)
    return undefined
  } finally {
    mailbox.close()
  }
}

function callbackOf({ run, case: one }: CaseRun, name: string): Callback {
  const { operations, webhooks } = run.contract
  const own = operations.find(({ id }) => id === one.operationId)?.callbacks ?? webhooks
  const callback = own.find((other) => other.name === name)
  if (callback === undefined) throw new Error(`the document has no callback ${name}`)
  return callback
}

/** Waits for the first attempt and for one retry. */
async function waitFor(callbackRun: CallbackRun): Promise<void> {
  const { mailbox, awaited, context } = callbackRun
  const { advance } = context
  if (advance !== undefined) {
    await awaitFirst(callbackRun, advance)
    const bodies = mailbox.attempts.map(({ body }) => body)
    if (new Set(bodies).size < bodies.length)
      complain(callbackRun, 'came again at once, before the clock had moved by a second')
    if (awaited.schedule !== undefined)
      return awaitSchedule(callbackRun.callback.repeats, awaited.schedule, mailbox.attempts, advance, (message) =>
        complain(callbackRun, message),
      )
    await awaitRepetition(callbackRun, advance)
    await advance('PT1H')
    return
  }
  const { callback, run, case: one } = callbackRun
  const isRepeated = awaited.anomaly !== 'sent' && !callback.isSentOnce && !isAcknowledged(callback, awaited.anomaly)
  const wait = lengthOf(awaited.after) + (isRepeated ? lengthOf(callback.repeats.after[0]) : 0)
  await arrival(callbackRun, isRepeated ? 2 : 1, wait)
  const isWatching = run.watching?.has(one.name) === true
  if (awaited.schedule !== undefined)
    await followSchedule(callbackRun, isWatching ? watchOf(one, run.contract) : undefined)
  else if (isWatching) await alarm(watchOf(one, run.contract)).rung
}

/** Waits until so many attempts have come, for the documented time and what they may be late. */
async function arrival({ mailbox, run }: CallbackRun, count: number, wait: number): Promise<void> {
  const late = alarm(wait + (run.callbackLateness ?? usualLateness))
  await Promise.race([mailbox.arrived(count), late.rung])
  late.cancel()
}

/** Waits in real time for the second attempt of a schedule, and for all if there is `time` for them. */
async function followSchedule(callbackRun: CallbackRun, time: number | undefined): Promise<void> {
  const { attempts } = callbackRun.mailbox
  const { after } = callbackRun.callback.repeats
  const wanted = time === undefined ? 2 : after.length + 1
  if (time !== undefined && attempts.length >= 2) await arrival(callbackRun, wanted, time)
  const { length } = attempts
  if (length < wanted)
    complain(callbackRun, `attempt ${length + 1} did not come: documented are ${after.join(', ')} between attempts`)
}

function lengthOf(text: string | undefined): number {
  return text === undefined ? 0 : duration(text)
}

type Advance = (duration: string) => Promise<void>

/** If the document states when the callback comes, it must not have come a second before and must have come then. */
async function awaitFirst(callbackRun: CallbackRun, advance: Advance): Promise<void> {
  const { attempts } = callbackRun.mailbox
  const { after } = callbackRun.awaited
  if (after === undefined) {
    // A callback sent at once must arrive before the clock moves, since its retry is timed from there.
    await advance('PT0S')
    for (let second = 0; second < settlingSeconds && attempts.length === 0; second++) await advance('PT1S')
    return
  }
  await advance(`PT${duration(after) / 1_000 - 1}S`)
  if (attempts.length > 0) complain(callbackRun, `came before ${after} had passed`)
  await advance('PT1S')
  if (attempts.length === 0) complain(callbackRun, `did not come when ${after} had passed`)
}

/** If the document states when a failed attempt is retried, it must not be a second before and must be then. */
async function awaitRepetition(callbackRun: CallbackRun, advance: Advance): Promise<void> {
  const { awaited, callback } = callbackRun
  const { attempts } = callbackRun.mailbox
  const [wait] = callback.repeats.after
  const [first] = attempts
  if (awaited.anomaly === 'sent' || wait === undefined || first === undefined) return
  const repeated = (): boolean => attempts.filter(({ body }) => body === first.body).length > 1
  const isTaken = isAcknowledged(callback, awaited.anomaly)
  await advance(`PT${duration(wait) / 1_000 - 1}S`)
  if (repeated()) complain(callbackRun, `came again before ${wait} had passed`)
  await advance('PT1S')
  if (!repeated() && !isTaken) complain(callbackRun, `did not come again when ${wait} had passed`)
}

function complain({ findings, awaited, callback }: CallbackRun, message: string): void {
  findings.push({ check: 'callback', message, path: ['callback', awaited.name], pointer: callback.pointer })
}

function checkArrived(callbackRun: CallbackRun): void {
  const { run, awaited, callback, mailbox, findings, replies } = callbackRun
  const [members, last] = [awaited.members?.(replies) ?? {}, awaited.lastMembers?.(replies) ?? {}]
  const demands = { members, last, following: awaited.following ?? [], pointer: awaited.pointer }
  findings.push(...checkAttempts(callback, awaited, mailbox.attempts, run.oracle, demands))
}

function recordOf(
  row: string,
  { method, target, headers, body, anomaly, status }: Attempt,
  before: readonly Circumstance[],
): ExchangeRecord {
  const request = { method, target, headers: told(headers), body }
  const answer = { answered: anomaly, ...(status !== undefined && { answeredWith: status }) }
  return { operationId: row, before, ...answer, request, duration: 0 }
}

/** Attempts that are recorded: a schedule can have hundreds. */
const mostShown = 20

/** Headers of the connection, which are no part of the callback. */
const ofConnection = ['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']

function told(headers: Attempt['headers']): Attempt['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.includes(name)))
}
