import { checkAttempts } from '../callbacks/checkAttempts.ts'
import type { Mailbox, Receiver } from '../callbacks/receiver.ts'
import type { Case, Step, StepReply } from '../case.ts'
import { checkErrorShape } from '../checks/checkErrorShape.ts'
import { checkPages } from '../checks/checkPages.ts'
import { checkStatus } from '../checks/checkStatus.ts'
import type { Oracle } from '../checks/oracle.ts'
import type { Callback, Contract, Operation } from '../document/contract.ts'
import { responseFor } from '../document/documents.ts'
import type { CaseResult, ExchangeRecord, Finding } from '../result.ts'
import type { Surroundings, Target } from '../target.ts'
import { authorize } from './authorize.ts'
import { patternOf } from './select.ts'
import type { Sender } from './send.ts'
import { alarm, stopwatch } from './stopwatch.ts'
import { untilAnswered } from './untilAnswered.ts'

/** What the cases of one document share. */
export interface Bench {
  readonly contract: Contract
  readonly target: Target
  readonly oracle: Oracle
  readonly sender: Sender
  readonly receiver: Receiver
  /** Real milliseconds in which an answer must come. */
  readonly timeLimit: number
}

/** What an operation showed of the state. */
interface Shown extends StepReply {
  readonly operation: Operation
}

/** So many seconds of its clock does a target have until what was asked for is reported; an hour goes by after them. */
const settlingSeconds = 20
/** Real milliseconds in which a callback must come where the clock can't be moved. */
const patience = 30_000

/** Runs one case against its target. Never rejects: what goes wrong is a finding. */
export async function runCase(bench: Bench, one: Case): Promise<CaseResult> {
  const { name, document, operationId, kind } = one
  const elapsed = stopwatch()
  const findings: Finding[] = []
  const exchanges: ExchangeRecord[] = []
  const result = (outcome: CaseResult['outcome'], reason?: string): CaseResult => ({
    ...{ name, document, operationId, kind, outcome, findings, exchanges, duration: elapsed() },
    ...(reason !== undefined && { reason }),
  })
  const declared = declaredReason(one, bench.target)
  if (declared !== undefined) return result('unsupported', declared)
  let surroundings: Surroundings | undefined
  try {
    surroundings = await bench.target.enter(name)
    const lacking = lacks(one, bench.target, surroundings)
    if (lacking !== undefined) return result('unsupported', lacking)
    const unheard = await new Run(bench, one, surroundings, findings, exchanges).all()
    if (unheard !== undefined) return result('unsupported', unheard)
  } catch (error) {
    findings.push({ check: 'answer', message: error instanceof Error ? error.message : String(error), path: [] })
  } finally {
    await surroundings?.leave?.()
  }
  return result(findings.length === 0 ? 'held' : 'broken')
}

/** Why the target says that it does not have this. */
function declaredReason({ name, operationId }: Case, { unsupported = {} }: Target): string | undefined {
  return Object.entries(unsupported).find(([key]) => key === operationId || patternOf(key).test(name))?.[1]
}

/** Why a case can't be shown at this target. */
function lacks({ steps, kind }: Case, { isOpen, prefers }: Target, { other }: Surroundings): string | undefined {
  if (isOpen && steps.some(({ identity }) => identity === 'wrong')) return 'it takes any credentials'
  if (other === undefined && steps.some(({ identity }) => identity === 'other')) return 'it gives no second account'
  if (!prefers && kind === 'preferred') return 'it does not know Prefer'
  return undefined
}

class Run {
  readonly #bench: Bench
  readonly #case: Case
  readonly #surroundings: Surroundings
  readonly #findings: Finding[]
  readonly #exchanges: ExchangeRecord[]
  readonly #replies: StepReply[] = []

  constructor(bench: Bench, one: Case, surroundings: Surroundings, findings: Finding[], exchanges: ExchangeRecord[]) {
    this.#bench = bench
    this.#case = one
    this.#surroundings = surroundings
    this.#findings = findings
    this.#exchanges = exchanges
  }

  /** Gives a reason where it turns out that the target can't show the case. */
  async all(): Promise<string | undefined> {
    const { callback } = this.#case
    if (callback === undefined) {
      await this.#steps()
      this.#pages()
      return undefined
    }
    const mailbox = this.#bench.receiver.open(this.#case.name, callback.anomaly)
    try {
      if (!(await this.#isRegistered(callback.name, mailbox.url))) return 'it can not be told where its callbacks go'
      await this.#steps(mailbox.url)
      await this.#await(mailbox)
      this.#attempts(mailbox)
      return undefined
    } finally {
      mailbox.close()
    }
  }

  async #steps(receiver?: string): Promise<void> {
    const { steps, state = [] } = this.#case
    for (const [at, step] of steps.entries()) {
      const isLast = at === steps.length - 1
      const before = isLast ? await this.#read(state) : []
      const reply = await this.#step(step, receiver)
      if (reply === undefined) return
      this.#replies.push(reply)
      if (isLast) this.#unchanged(before, await this.#read(state))
      // What follows would only repeat that the preparation failed.
      if (!isLast && this.#findings.length > 0) return
    }
  }

  async #step(step: Step, receiver: string | undefined): Promise<StepReply | undefined> {
    const { contract, target, oracle, timeLimit } = this.#bench
    const operation = this.#operation(step.operationId)
    await this.#surroundings.settle?.()
    const elapsed = stopwatch()
    const reply = await this.#exchange(step, receiver)
    if (reply === undefined) return undefined
    const found = checkStatus(operation, step.expect, reply, target.prefers)
    // A path or method that the document does not know is nobody's: what an operation may answer there says nothing of it.
    const isDocumented = step.expect.undocumented !== true && responseFor(operation, reply.status) !== undefined
    if (isDocumented) found.push(...oracle.reply(operation, reply))
    else if (reply.status >= 400) found.push(...checkErrorShape(contract, oracle, reply))
    if (elapsed() > timeLimit)
      found.push({ check: 'time', message: `took ${Math.round(elapsed())} ms, the limit is ${timeLimit} ms`, path: [] })
    if (step.expect.repeatable === true && reply.status < 300) found.push(...(await this.#again(step, reply, receiver)))
    this.#findings.push(...found)
    return reply
  }

  async #again(step: Step, first: StepReply, receiver: string | undefined): Promise<Finding[]> {
    await this.#surroundings.settle?.()
    const second = await this.#exchange(step, receiver)
    if (second === undefined || (second.status === first.status && second.body === first.body)) return []
    const message = `the same request was answered with ${first.status}, then with ${second.status}${second.body === first.body ? '' : ' and another body'}`
    return [{ check: 'idempotence', message, path: ['body'], pointer: this.#operation(step.operationId).pointer }]
  }

  async #exchange(step: Step, receiver: string | undefined): Promise<StepReply | undefined> {
    const { contract, target, sender } = this.#bench
    const operation = this.#operation(step.operationId)
    const bare = step.request(this.#replies, receiver)
    const request = authorize(contract, operation, bare, step.identity ?? 'own', this.#surroundings)
    const elapsed = stopwatch()
    try {
      const reply = await untilAnswered(operation, this.#surroundings, sender.send(target.url, request))
      this.#exchanges.push({ operationId: operation.id, request, reply, duration: elapsed() })
      return reply
    } catch (error) {
      this.#exchanges.push({ operationId: operation.id, request, duration: elapsed() })
      const message = `no answer: ${error instanceof Error ? error.message : String(error)}`
      this.#findings.push({ check: 'answer', message, path: [], pointer: operation.pointer })
      return undefined
    }
  }

  /** Reads what can be seen of the state; these requests are no part of the case. */
  async #read(state: readonly Step[]): Promise<readonly Shown[]> {
    const { contract, target, sender } = this.#bench
    const read: Shown[] = []
    if (state.length > 0) await this.#surroundings.settle?.()
    for (const step of state) {
      const operation = this.#operation(step.operationId)
      const request = authorize(contract, operation, step.request(this.#replies), 'own', this.#surroundings)
      read.push({ ...(await sender.send(target.url, request)), operation })
    }
    return read
  }

  #unchanged(before: readonly Shown[], after: readonly Shown[]): void {
    for (const [at, { operation, status, body }] of before.entries()) {
      // Errors may carry a number of their own each time.
      if (after[at]?.status === status && (status >= 300 || after[at]?.body === body)) continue
      const message = `${operation.id} shows something else after this request, which may change nothing`
      this.#findings.push({ check: 'state', message, path: [], pointer: operation.pointer })
    }
  }

  #pages(): void {
    const { pages, operationId } = this.#case
    if (pages === undefined) return
    const walked = this.#exchanges.flatMap(({ operationId: id, request, reply }) =>
      id === operationId && reply !== undefined ? [{ request, reply }] : [],
    )
    this.#findings.push(...checkPages(walked, pages, this.#operation(operationId).pointer))
  }

  async #isRegistered(callback: string, url: string): Promise<boolean> {
    const { expression } = this.#operation(this.#case.operationId).callbacks.find(({ name }) => name === callback) ?? {}
    if (expression?.includes('$request') === true) return true
    return (await this.#surroundings.register?.(callback, url)) ?? false
  }

  /** Long enough for what is reported to happen, and for one repetition after it. */
  async #await(mailbox: Mailbox): Promise<void> {
    const { advance } = this.#surroundings
    if (advance !== undefined) {
      for (let second = 0; second < settlingSeconds && mailbox.attempts.length === 0; second++) await advance('PT1S')
      const bodies = mailbox.attempts.map(({ body }) => body)
      if (new Set(bodies).size < bodies.length)
        this.#complain('came again at once, before the clock had moved by a second')
      await this.#awaitRepetition(mailbox, advance)
      await advance('PT1H')
      return
    }
    const isAlone = this.#case.callback?.anomaly === 'sent'
    const late = alarm(patience)
    await Promise.race([mailbox.arrived(isAlone ? 1 : 2), late.rung])
    late.cancel()
  }

  /** Where the document says when a failed attempt is repeated: within a second before that moment it is not, then it is. */
  async #awaitRepetition({ attempts }: Mailbox, advance: (duration: string) => Promise<void>): Promise<void> {
    const { callback } = this.#case
    const wait = this.#callback()?.repeatsAfter
    const [first] = attempts
    if (callback === undefined || callback.anomaly === 'sent' || wait === undefined || first === undefined) return
    const repeated = (): boolean => attempts.filter(({ body }) => body === first.body).length > 1
    const isTaken = this.#callback()?.acknowledged.some((key) => key.toLowerCase() === callback.anomaly) === true
    await advance(`PT${secondsOf(wait) - 1}S`)
    if (repeated()) this.#complain(`came again before ${wait} had passed`)
    await advance('PT1S')
    if (!repeated() && !isTaken) this.#complain(`did not come again when ${wait} had passed`)
  }

  #complain(message: string): void {
    const { callback, operationId } = this.#case
    const pointer = this.#operation(operationId).pointer
    this.#findings.push({ check: 'callback', message, path: ['callback', callback?.name ?? ''], pointer })
  }

  #callback(): Callback | undefined {
    const { callback, operationId } = this.#case
    return this.#operation(operationId).callbacks.find(({ name }) => name === callback?.name)
  }

  #attempts(mailbox: Mailbox): void {
    const { callback, operationId } = this.#case
    const documented = this.#callback()
    if (callback === undefined || documented === undefined) return
    this.#findings.push(...checkAttempts(documented, callback.anomaly, mailbox.attempts, this.#bench.oracle))
    for (const { method, target, headers, body } of mailbox.attempts)
      this.#exchanges.push({
        operationId: `${operationId} → ${callback.name}`,
        request: { method, target, headers, body },
        duration: 0,
      })
  }

  #operation(id: string): Operation {
    const operation = this.#bench.contract.operations.find((one) => one.id === id)
    if (operation === undefined) throw new Error(`the document has no operation ${id}`)
    return operation
  }
}

/** The seconds of an ISO 8601 duration in hours, minutes and seconds. */
function secondsOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? []
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
}
