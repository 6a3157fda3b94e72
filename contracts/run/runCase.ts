import { fitsGlob } from '../../specs/formats/glob.ts'
import { checkPages } from '../checks/checkPages.ts'
import type { Case, SetupStep } from '../model/case.ts'
import type { CaseResult, ExchangeRecord, Finding } from '../model/result.ts'
import type { CaseContext, Target } from '../model/target.ts'
import { type CaseRun, operationOf, type RunContext } from './caseRun.ts'
import { receiveCallback } from './receiveCallback.ts'
import { runSteps } from './runSteps.ts'
import { stopwatch } from './stopwatch.ts'

/** Runs one case against its target. Never rejects: what goes wrong is a finding. */
export async function runCase(run: RunContext, one: Case): Promise<CaseResult> {
  const { name, document, operationId, kind } = one
  const elapsed = stopwatch()
  const findings: Finding[] = []
  const exchanges: ExchangeRecord[] = []
  const result = (outcome: CaseResult['outcome'], reason?: string): CaseResult => ({
    ...{ name, document, operationId, kind, outcome, findings, exchanges, duration: elapsed() },
    ...(reason !== undefined && { reason }),
  })
  const declared = declaredReason(one, run.target)
  if (declared !== undefined) return result('unsupported', declared)
  let context: CaseContext | undefined
  try {
    context = await run.target.enter(name)
    const lacking = lacks(one, run.target, context) ?? (await bringAbout(one.given ?? [], context))
    if (lacking !== undefined) return result('unsupported', lacking)
    const unheard = await show({ run, case: one, context, findings, exchanges, replies: [] })
    if (unheard !== undefined) return result('unsupported', unheard)
  } catch (error) {
    findings.push(unanswered(error))
  } finally {
    findings.push(...(context?.complaints?.() ?? []).map(inside))
    await context?.leave?.().catch((error: unknown) => findings.push(unanswered(error)))
  }
  return result(findings.length === 0 ? 'held' : 'broken')
}

function unanswered(error: unknown): Finding {
  return { check: 'answer', message: error instanceof Error ? error.message : String(error), path: [] }
}

/** What the target itself says of what went wrong explains what was found, and is a finding where nothing else was. */
function inside(complaint: string): Finding {
  return { check: 'inside', message: complaint, path: [] }
}

/** Gives a reason where it turns out that the target can't show the case. */
async function show(caseRun: CaseRun): Promise<string | undefined> {
  if (caseRun.case.callback !== undefined) return receiveCallback(caseRun, caseRun.case.callback)
  await runSteps(caseRun)
  checkWalk(caseRun)
  return undefined
}

/** Has the target's control plane do what must be so before the case begins; gives a reason where it can't. */
async function bringAbout(steps: readonly SetupStep[], { bring }: CaseContext): Promise<string | undefined> {
  for (const step of steps) {
    if (bring !== undefined && (await bring(step))) continue
    return `nothing there can do ${step.operationId}`
  }
  return undefined
}

function checkWalk(caseRun: CaseRun): void {
  const { pages, operationId } = caseRun.case
  if (pages === undefined) return
  const walked = caseRun.exchanges.flatMap(({ operationId: id, request, reply }) =>
    id === operationId && reply !== undefined ? [{ request, reply }] : [],
  )
  caseRun.findings.push(...checkPages(walked, pages, operationOf(caseRun, operationId).pointer))
}

/** Why the target says that it does not have this. */
function declaredReason({ name, operationId }: Case, { unsupported = {} }: Target): string | undefined {
  return Object.entries(unsupported).find(([key]) => key === operationId || fitsGlob(name, key))?.[1]
}

/** Why a case can't be shown at this target: what it needs is not to be had. */
function lacks({ steps, kind, callback }: Case, target: Target, context: CaseContext): string | undefined {
  const { isOpen, prefers } = target
  const { other, advance } = context
  if (isOpen && steps.some(({ identity }) => identity === 'wrong')) return 'it takes any credentials'
  if (other === undefined && steps.some(({ identity }) => identity === 'other')) return 'it gives no second account'
  if (!prefers && kind === 'preferred') return 'it does not know Prefer'
  const takesTime = steps.some(({ after }) => after !== undefined) || callback?.after !== undefined
  if (takesTime && advance === undefined) return 'its clock can not be moved'
  return undefined
}
