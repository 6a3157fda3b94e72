import { isRecord } from '../../specs/openapi/index.ts'
import type { Reading, SetupStep, StepReply } from '../model/case.ts'
import type { CaseContext } from '../model/target.ts'
import { resolved } from '../request/runtimeExpression.ts'

/** What the control plane shows after a reply, by the names of the readings. A text that is not there is left out. */
export async function readAfter(
  context: Pick<CaseContext, 'settle' | 'read'>,
  readings: readonly Reading[],
  reply: StepReply,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  await context.settle?.()
  for (const { name, step, match } of readings) {
    const body = (await context.read?.(following(step, reply))) ?? ''
    const last = [...body.matchAll(new RegExp(match, 'g'))].at(-1)
    const text = last?.[1] ?? last?.[0]
    if (text !== undefined) found[name] = text
  }
  return found
}

/** A step with the values that its parameters take from the reply: `$response.body#/id`. */
function following(step: SetupStep, reply: StepReply): SetupStep {
  const parts = { path: {}, query: {}, header: {}, cookie: {}, body: undefined }
  const parameters = resolved(step.parameters, { parts, reply })
  return { ...step, parameters: isRecord(parameters) ? parameters : {} }
}
