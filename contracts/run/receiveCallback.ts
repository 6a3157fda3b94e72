import { duration } from '../../specs/formats/duration.ts'
import { checkAttempts } from '../callbacks/checkAttempts.ts'
import type { Attempt, Mailbox } from '../callbacks/receiver.ts'
import type { Callback } from '../document/contract.ts'
import { callbackRow } from '../document/responses.ts'
import type { AwaitedCallback } from '../model/case.ts'
import type { CaseRun } from './caseRun.ts'
import { runSteps } from './runSteps.ts'
import { alarm } from './stopwatch.ts'

/** So many seconds of its clock does a target have until what was asked for is reported; an hour goes by after them. */
const settlingSeconds = 20
/** Real milliseconds in which a callback must come where the clock can't be moved. */
const patience = 30_000

/** A caseRun whose callback arrives in a mailbox. */
interface Reception extends CaseRun {
  readonly awaited: AwaitedCallback
  readonly callback: Callback
  readonly mailbox: Mailbox
}

/** Causes a callback, meets it as the case says, and holds what comes against the document. Gives a reason where the target can't show it. */
export async function receiveCallback(caseRun: CaseRun, awaited: AwaitedCallback): Promise<string | undefined> {
  const { run, context } = caseRun
  const callback = callbackOf(caseRun, awaited.name)
  const mailbox = run.receiver.open(caseRun.case.name, awaited.anomaly)
  try {
    const isSaid = callback.expression.includes('$request')
    if (!isSaid && (await context.register?.(awaited.name, mailbox.url)) !== true)
      return 'it can not be told where its callbacks go'
    const reception = { ...caseRun, receiver: mailbox.url, awaited, callback, mailbox }
    await runSteps(reception)
    for (const step of awaited.causes ?? [])
      if ((await context.bring?.(step)) !== true) return `nothing there can do ${step.operationId}`
    await waitFor(reception)
    checkArrived(reception)
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

/** Long enough for what is reported to happen, and for one repetition after it. */
async function waitFor(reception: Reception): Promise<void> {
  const { mailbox, awaited, context } = reception
  const { advance } = context
  if (advance !== undefined) {
    await awaitFirst(reception, advance)
    const bodies = mailbox.attempts.map(({ body }) => body)
    if (new Set(bodies).size < bodies.length)
      complain(reception, 'came again at once, before the clock had moved by a second')
    await awaitRepetition(reception, advance)
    await advance('PT1H')
    return
  }
  const late = alarm(patience)
  await Promise.race([mailbox.arrived(awaited.anomaly === 'sent' ? 1 : 2), late.rung])
  late.cancel()
}

type Advance = (duration: string) => Promise<void>

/** Where the document says when it comes: within a second before that moment it has not, then it has. */
async function awaitFirst(reception: Reception, advance: Advance): Promise<void> {
  const { attempts } = reception.mailbox
  const { after } = reception.awaited
  if (after === undefined) {
    // What is sent at once must have come before the clock moves, since its repetition is counted from there.
    await advance('PT0S')
    for (let second = 0; second < settlingSeconds && attempts.length === 0; second++) await advance('PT1S')
    return
  }
  await advance(`PT${duration(after) / 1_000 - 1}S`)
  if (attempts.length > 0) complain(reception, `came before ${after} had passed`)
  await advance('PT1S')
  if (attempts.length === 0) complain(reception, `did not come when ${after} had passed`)
}

/** Where the document says when a failed attempt is repeated: within a second before that moment it is not, then it is. */
async function awaitRepetition(reception: Reception, advance: Advance): Promise<void> {
  const { awaited, callback } = reception
  const { attempts } = reception.mailbox
  const { repeatsAfter: wait, acknowledged } = callback
  const [first] = attempts
  if (awaited.anomaly === 'sent' || wait === undefined || first === undefined) return
  const repeated = (): boolean => attempts.filter(({ body }) => body === first.body).length > 1
  const isTaken = acknowledged.some((key) => key.toLowerCase() === awaited.anomaly)
  await advance(`PT${duration(wait) / 1_000 - 1}S`)
  if (repeated()) complain(reception, `came again before ${wait} had passed`)
  await advance('PT1S')
  if (!repeated() && !isTaken) complain(reception, `did not come again when ${wait} had passed`)
}

function complain({ findings, awaited, callback }: Reception, message: string): void {
  findings.push({ check: 'callback', message, path: ['callback', awaited.name], pointer: callback.pointer })
}

function checkArrived(reception: Reception): void {
  const { run, case: one, awaited, callback, mailbox, findings, exchanges, replies } = reception
  findings.push(...checkAttempts(callback, awaited.anomaly, mailbox.attempts, run.oracle, awaited.members?.(replies)))
  const row = callbackRow(run.contract, one.operationId, awaited.name)
  for (const { method, target, headers, body } of mailbox.attempts)
    exchanges.push({ operationId: row, request: { method, target, headers: told(headers), body }, duration: 0 })
}

/** What belongs to the connection says nothing about the callback, and whoever repeats it has a connection of their own. */
const ofConnection = ['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']

function told(headers: Attempt['headers']): Attempt['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.includes(name)))
}
