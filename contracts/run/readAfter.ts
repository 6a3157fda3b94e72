import type { Reading } from '../model/case.ts'
import type { CaseContext } from '../model/target.ts'

/** What the control plane shows now, by the names of the readings. A text that is not there is left out. */
export async function readAfter(
  context: Pick<CaseContext, 'settle' | 'read'>,
  readings: readonly Reading[],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  await context.settle?.()
  for (const { name, step, match } of readings) {
    const body = (await context.read?.(step)) ?? ''
    const last = [...body.matchAll(new RegExp(match, 'g'))].at(-1)
    const text = last?.[1] ?? last?.[0]
    if (text !== undefined) found[name] = text
  }
  return found
}
