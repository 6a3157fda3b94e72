import type { Case } from '../model/case.ts'
import type { RunContext } from './caseRun.ts'
import { repetitionLimit, waitPlan } from './runTarget.ts'

/**
 * What a user should know before a run of cases that ask for a status by `Prefer`: how many are left out, and of which documents.
 *
 * @param leftOut the document of each case
 */
export function preferNote(leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return []
  const documents = [...new Set(leftOut)]
  return [
    `${documents.join(', ')}: no "Preference-Applied" says that Prefer is answered: ${leftOut.length} cases that ask for a status are left out`,
  ]
}

/** What a user should know before a run: how long it waits for the clock of a target. */
export async function waitNote(
  { contract, target }: Pick<RunContext, 'contract' | 'target'>,
  cases: readonly Case[],
): Promise<string[]> {
  const { waiting, leftOut, total } = await waitPlan({ contract, target }, cases)
  if (waiting.size + leftOut.size === 0) return []
  const limit = seconds(target.wait ?? 0)
  return [
    `${contract.name}: its clock can not be moved: ${waiting.size} cases wait for it, ${seconds(total)} in all; ${leftOut.size} would exceed --wait ${limit}; cases that must run again take ${seconds(repetitionLimit(target))} more at most`,
  ]
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1_000)} s`
}
