import {
  callbackHazardOf,
  checkCount,
  checkOutcome,
  checkRecords,
  checkRefused,
  checkRepetition,
  type EffectsFound,
  effectsText,
  misleads,
  possibleOutcomes,
} from '../checks/checkEffects.ts'
import type { Step, StepReply } from '../model/case.ts'
import { type CausedEffects, type Effect, lateness, type ProviderWorld, secondCallbacks } from '../model/effects.ts'
import type { Finding } from '../model/result.ts'
import type { CaseRun } from './caseRun.ts'
import { oneStep } from './runSteps.ts'
import { alarm } from './stopwatch.ts'

/** Time in which callbacks come at first, while the providers answer no questions. */
const firstSpan = 'PT1M'
/** By how much the clock of the providers moves while the service waits for one that hangs. */
const hangingSpan = 'PT31S'

/** Real milliseconds in which a request may get to the provider that hangs. */
const arrival = 20

/** A case run that counts effects at the providers. */
interface CausingRun extends CaseRun {
  readonly caused: CausedEffects
  readonly providers: ProviderWorld
  /** The effects that there were before the case. */
  readonly before: EffectsFound
}

/**
 * Runs steps of which one causes effects at providers, which behave as the case says, and compares the effects with the document.
 * Returns a reason if the case is unsupported.
 */
export async function runCausingSteps(caseRun: CaseRun, caused: CausedEffects): Promise<string | undefined> {
  const { providers } = caseRun.context
  if (providers === undefined) return 'its providers can not be steered'
  const before = new Map<string, readonly Effect[]>()
  for (const id of Object.keys(caused.causes)) {
    const effects = await providers.effects(id)
    if (effects === undefined) return `no provider there has ${id}`
    before.set(id, effects)
  }
  for (const step of caseRun.case.steps.slice(0, caused.steps.cause)) {
    const reply = await oneStep(caseRun, step)
    if (reply === undefined || caseRun.findings.length > 0) return undefined
    await providers.pass(firstSpan)
  }
  try {
    return await runCause({ ...caseRun, caused, providers, before })
  } finally {
    await providers.calm()
  }
}

async function runCause(run: CausingRun): Promise<string | undefined> {
  const { caused, providers, findings } = run
  const lacking = await disturb(run)
  if (lacking !== undefined) return lacking
  const reply = await sendCause(run)
  if (reply === undefined || findings.length > 0) return undefined
  const hazard = callbackHazardOf(caused)
  if (misleads(hazard)) await checkMisled(run)
  // While an answer leaves in doubt whether it was done, it is asked for again at once.
  if (hazard === undefined) await askAgain(run)
  await providers.pass(caused.after)
  if (hazard !== undefined) await providers.calm()
  const effects = await effectsOf(run)
  const unsent = await sendSecondCallback(run)
  if (unsent !== undefined) return unsent
  // What is taken back was done.
  const found = hazard === 'reversed' ? effects : await effectsOf(run)
  findings.push(...checkCount(caused, found, caused.hazard === undefined))
  findings.push(...checkRecords(caused, found, run.run.oracle.schema))
  await checkView(run, found)
  if (hazard !== undefined && hazard !== 'reversed') await checkAgain(run, found)
  if (hazard === 'late') await checkLate(run)
  return undefined
}

/** Makes the providers behave as the case says. Returns a reason if they cannot. */
async function disturb({ caused, providers }: CausingRun): Promise<string | undefined> {
  const { hazard, causes } = caused
  if (hazard === undefined) return undefined
  for (const id of Object.keys(causes)) {
    if ('answer' in hazard) await providers.disturb(id, hazard.answer)
    else if (!secondCallbacks.includes(hazard.callback) && !(await providers.plan(id, hazard.callback)))
      return `the callbacks about ${id} have nothing to change for ${hazard.callback}`
  }
  return undefined
}

/** Sends the causing request. If a provider hangs, its clock is moved until the service has given up. */
async function sendCause(run: CausingRun): Promise<StepReply | undefined> {
  const { caused, providers } = run
  const step = run.case.steps[caused.steps.cause]
  if (step === undefined) return undefined
  const reply = oneStep(run, step)
  const { hazard } = caused
  if (hazard === undefined || 'callback' in hazard || hazard.answer.effect.kind !== 'hang') return reply
  let isOpen = true
  const close = (): void => {
    isOpen = false
  }
  reply.then(close, close)
  while (isOpen) {
    await alarm(arrival).rung
    await providers.pass(hangingSpan)
  }
  return reply
}

/** While callbacks contradict what was asked for, and no provider answers questions, the outcome is in doubt. */
async function checkMisled(run: CausingRun): Promise<void> {
  const { providers, caused, findings } = run
  // A service may ask its provider after it has answered.
  await providers.pass('PT0S')
  for (const id of Object.keys(caused.causes)) await providers.mute(id)
  await providers.pass(firstSpan)
  const why = `the callbacks have another ${callbackHazardOf(caused)}, and the provider answers no questions`
  // A copy of the replies: the outcome is shown again later.
  const view = await viewOf({ ...run, replies: [...run.replies] })
  if (view !== undefined)
    findings.push(...lastExchange(run, checkOutcome(caused, ['doubt'], view, { schema: run.run.oracle.schema, why })))
  await providers.calm()
}

/** Asks for the effects again, with values of the reply that shows the outcome if the document shows it. */
async function askAgain(run: CausingRun): Promise<void> {
  const { view, again } = run.caused.steps
  const step = stepAt(run, again)
  if (step === undefined) return
  // A copy of the replies: the outcome is shown again later.
  const replies = [...run.replies]
  if (view === undefined || (await viewOf({ ...run, replies })) !== undefined) await oneStep({ ...run, replies }, step)
}

/** A second callback about the first effect of the case. Returns a reason if the provider has no such callback. */
async function sendSecondCallback(run: CausingRun): Promise<string | undefined> {
  const { providers, caused } = run
  const hazard = callbackHazardOf(caused)
  if (hazard === undefined || !secondCallbacks.includes(hazard)) return undefined
  const found = await effectsOf(run)
  if (hazard === 'contradictoryLater') {
    await askAgain(run)
    await providers.pass(caused.after)
  }
  for (const [id, [first]] of found) {
    if (first === undefined) continue
    if (hazard !== 'reversed') await providers.contradict(id, first.id, hazard === 'contradictoryAmount')
    else if (!(await providers.reverse(id, first.id))) return `the provider has no callback that takes ${id} back`
  }
  await providers.pass('PT0S')
  return undefined
}

async function checkView(run: CausingRun, found: EffectsFound): Promise<void> {
  const view = await viewOf(run)
  if (view === undefined) return
  const possible = possibleOutcomes(run.caused, found)
  run.findings.push(
    ...lastExchange(
      run,
      checkOutcome(run.caused, possible, view, { schema: run.run.oracle.schema, why: effectsText(found) }),
    ),
  )
}

async function checkAgain(run: CausingRun, found: EffectsFound): Promise<void> {
  const { caused, providers, findings } = run
  const { view = caused.steps.cause, again } = caused.steps
  const step = stepAt(run, again)
  if (step === undefined || run.replies[view] === undefined) return
  const reply = await oneStep(run, step)
  if (reply === undefined) return
  if (callbackHazardOf(caused) === 'contradictoryAmount') findings.push(...checkRefused(caused, reply))
  await providers.pass(caused.after)
  const after = await effectsOf(run)
  const repeated = checkRepetition(caused, found, after)
  findings.push(...(repeated.length > 0 ? repeated : checkCount(caused, after, false)))
}

/** When a late callback has come, the outcome is known. */
async function checkLate(run: CausingRun): Promise<void> {
  await run.providers.pass(lateness)
  const view = await viewOf({ ...run, replies: run.replies.slice(0, run.caused.steps.cause + 1) })
  if (view === undefined) return
  const found = await effectsOf(run)
  const possible = possibleOutcomes({ ...run.caused, hazard: { callback: 'doubled' } }, found)
  run.findings.push(
    ...lastExchange(
      run,
      checkOutcome(run.caused, possible, view, { schema: run.run.oracle.schema, why: effectsText(found) }),
    ),
  )
}

/** The reply that shows the outcome. Absent if no step shows it, or the causing request was refused. */
async function viewOf(run: CausingRun): Promise<StepReply | undefined> {
  const { cause, view } = run.caused.steps
  const step = stepAt(run, view)
  const reply = run.replies[cause]
  if (step === undefined || reply === undefined || reply.status >= 300) return undefined
  const found = run.findings.length
  const shown = await oneStep(run, step)
  run.findings.push(...lastExchange(run, run.findings.splice(found)))
  return shown
}

/** The last exchange is at fault: the outcome is shown several times. */
function lastExchange({ exchanges }: CausingRun, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, exchange: exchanges.length - 1 }))
}

function stepAt(run: CausingRun, at: number | undefined): Step | undefined {
  return at === undefined ? undefined : run.case.steps[at]
}

/** The effects since the case began. */
async function effectsOf({ providers, before }: CausingRun): Promise<EffectsFound> {
  const found = new Map<string, readonly Effect[]>()
  for (const [id, earlier] of before) {
    const ids = new Set(earlier.map((effect) => effect.id))
    found.set(
      id,
      ((await providers.effects(id)) ?? []).filter((effect) => !ids.has(effect.id)),
    )
  }
  return found
}
