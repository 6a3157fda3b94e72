import { fitsGlob } from '../../specs/formats/glob.ts'
import { checkPages } from '../checks/checkPages.ts'
import type { Case, SetupStep } from '../model/case.ts'
import type { CaseResult, ExchangeRecord, Finding } from '../model/result.ts'
import type { CaseContext, Target } from '../model/target.ts'
import { type CaseRun, operationOf, type RunContext } from './caseRun.ts'
import { type RecordedContext, recordCircumstances } from './circumstances.ts'
import { lackingId } from './lackingId.ts'
import { missingMeans } from './missingMeans.ts'
import { receiveCallback } from './receiveCallback.ts'
import { runCausingSteps } from './runCausingSteps.ts'
import { runSteps } from './runSteps.ts'
import { stopwatch } from './stopwatch.ts'

/** Runs one case against its target. Never rejects: errors are findings. */
export async function runCase(run: RunContext, one: Case): Promise<CaseResult> {
  const { name, document, operationId, kind, description, refusal } = one
  const elapsed = stopwatch()
  let recorded: RecordedContext | undefined
  const findings: Finding[] = []
  const exchanges: ExchangeRecord[] = []
  const result = (outcome: CaseResult['outcome'], reason?: string): CaseResult => ({
    ...{ name, document, operationId, kind, outcome, findings, exchanges, duration: elapsed() },
    ...(description !== undefined && { description }),
    ...(refusal !== undefined && { refusal }),
    ...(reason !== undefined && { reason }),
    afterwards: recorded?.take() ?? [],
  })
  const declared = declaredReason(one, run.target)
  if (declared !== undefined) return result('unsupported', declared)
  let context: CaseContext | undefined
  try {
    recorded = recordCircumstances(await run.target.enter(name))
    context = recorded.context
    const lacking = missingMeans(one, run.target, context, run.contract) ?? (await setUp(one.given ?? [], context))
    if (lacking !== undefined) return result('unsupported', lacking)
    const reason = await runIn({ run, case: one, context, findings, exchanges, take: recorded.take, replies: [] })
    if (reason !== undefined) return result('unsupported', reason)
  } catch (error) {
    findings.push(answerFinding(error))
  } finally {
    findings.push(...(context?.complaints?.() ?? []).map(insideFinding))
    await context?.leave?.().catch((error: unknown) => findings.push(answerFinding(error)))
  }
  if (one.known !== undefined) return result(...knownOutcome(one.known, findings))
  return result(findings.length === 0 ? 'held' : 'broken')
}

/** A case that is known to break: when it holds, the mark is a finding. A target that does not answer is another fault. */
function knownOutcome(known: string, findings: Finding[]): ['known' | 'broken', string?] {
  if (findings.some(({ check }) => check === 'answer' || check === 'inside')) return ['broken']
  if (findings.length > 0) return ['known', known]
  findings.push({ check: 'known', message: `holds now: remove its mark x-known (${known})`, path: [] })
  return ['broken']
}

function answerFinding(error: unknown): Finding {
  return { check: 'answer', message: error instanceof Error ? error.message : String(error), path: [] }
}

/** An error that the target reported: it explains other findings, and is one itself. */
function insideFinding(complaint: string): Finding {
  return { check: 'inside', message: complaint, path: [] }
}

/** Returns a reason if the case turns out to be unsupported. */
async function runIn(caseRun: CaseRun): Promise<string | undefined> {
  if (caseRun.case.callback !== undefined) return receiveCallback(caseRun, caseRun.case.callback)
  if (caseRun.case.causes !== undefined) return runCausingSteps(caseRun, caseRun.case.causes)
  await runSteps(caseRun)
  const lacking = lackingId(caseRun)
  if (lacking !== undefined) return lacking
  checkLaw(caseRun)
  checkListPages(caseRun)
  return undefined
}

/** Runs the setup of a case. Returns a reason if the target cannot. */
async function setUp(steps: readonly SetupStep[], { bring }: CaseContext): Promise<string | undefined> {
  for (const step of steps) {
    if (bring !== undefined && (await bring(step))) continue
    return `nothing there can do ${step.operationId}`
  }
  return undefined
}

function checkLaw({ case: { law, steps }, findings, replies }: CaseRun): void {
  if (law === undefined || findings.length > 0 || replies.length < steps.length) return
  const { pointer } = law
  findings.push(...law.check(replies).map((found): Finding => ({ check: 'law', path: ['body'], pointer, ...found })))
}

function checkListPages(caseRun: CaseRun): void {
  const { pages, operationId } = caseRun.case
  if (pages === undefined) return
  const walked = caseRun.exchanges.flatMap(({ operationId: id, step, request, reply }) =>
    id === operationId && reply !== undefined ? [{ ...(step !== undefined && { step }), request, reply }] : [],
  )
  caseRun.findings.push(...checkPages(walked, pages, operationOf(caseRun, operationId).pointer))
}

/** The reason by which the target declares a case unsupported. */
function declaredReason({ name, operationId }: Case, { unsupported = {} }: Target): string | undefined {
  return Object.entries(unsupported).find(([key]) => key === operationId || fitsGlob(name, key))?.[1]
}
