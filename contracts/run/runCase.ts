import type { Case, Deed } from '../case.ts'
import { checkPages } from '../checks/checkPages.ts'
import type { CaseResult, ExchangeRecord, Finding } from '../result.ts'
import type { Surroundings } from '../target.ts'
import type { Bench } from './bench.ts'
import { receiveCallback } from './receiveCallback.ts'
import { runSteps } from './runSteps.ts'
import { stopwatch } from './stopwatch.ts'
import { operationOf, type Trial } from './trial.ts'
import { declaredReason, lacks } from './whyUnsupported.ts'

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
    const lacking = lacks(one, bench.target, surroundings) ?? (await bringAbout(one.given ?? [], surroundings))
    if (lacking !== undefined) return result('unsupported', lacking)
    const unheard = await show({ bench, case: one, surroundings, findings, exchanges, replies: [] })
    if (unheard !== undefined) return result('unsupported', unheard)
  } catch (error) {
    findings.push(unanswered(error))
  } finally {
    findings.push(...(surroundings?.complaints?.() ?? []).map(inside))
    await surroundings?.leave?.().catch((error: unknown) => findings.push(unanswered(error)))
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
async function show(trial: Trial): Promise<string | undefined> {
  if (trial.case.callback !== undefined) return receiveCallback(trial, trial.case.callback)
  await runSteps(trial)
  checkWalk(trial)
  return undefined
}

/** Has the target's control plane do what must be so before the case begins; gives a reason where it can't. */
async function bringAbout(deeds: readonly Deed[], { bring }: Surroundings): Promise<string | undefined> {
  for (const deed of deeds) {
    if (bring !== undefined && (await bring(deed))) continue
    return `nothing there can do ${deed.operationId}`
  }
  return undefined
}

function checkWalk(trial: Trial): void {
  const { pages, operationId } = trial.case
  if (pages === undefined) return
  const walked = trial.exchanges.flatMap(({ operationId: id, request, reply }) =>
    id === operationId && reply !== undefined ? [{ request, reply }] : [],
  )
  trial.findings.push(...checkPages(walked, pages, operationOf(trial, operationId).pointer))
}
