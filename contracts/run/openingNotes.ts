import type { Case } from '../model/case.ts'
import type { RunContext } from './caseRun.ts'
import { repetitionLimit, waitPlan } from './runTarget.ts'

/** What a user should know before a run: how long it waits for the clock of a target, and which cases are left out. */
export async function openingNotes(
  { contract, target }: Pick<RunContext, 'contract' | 'target'>,
  cases: readonly Case[],
  preferred: number,
): Promise<string[]> {
  const notes: string[] = []
  if (preferred > 0)
    notes.push(
      `${contract.name}: it does not say that it answers Prefer: ${preferred} cases that ask for a status are left out`,
    )
  const { waiting, leftOut, total } = await waitPlan({ contract, target }, cases)
  if (waiting.size + leftOut.size === 0) return notes
  const limit = seconds(target.wait ?? 0)
  notes.push(
    `${contract.name}: its clock can not be moved: ${waiting.size} cases wait for it, ${seconds(total)} in all; ${leftOut.size} would exceed --wait ${limit}; cases that must run again take ${seconds(repetitionLimit(target))} more at most`,
  )
  return notes
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1_000)} s`
}
