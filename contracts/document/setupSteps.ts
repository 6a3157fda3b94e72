import { isRecord } from '../../specs/openapi/index.ts'
import type { SetupStep } from '../model/case.ts'

/** Operations of the control plane, each written like a link: `{ operationId, parameters, requestBody }`; one, or a list of them. */
export function setupSteps(value: unknown): SetupStep[] {
  return [value].flat().flatMap((one) => {
    if (!isRecord(one) || typeof one['operationId'] !== 'string') return []
    const { operationId, parameters, requestBody: body } = one
    return [{ operationId, parameters: isRecord(parameters) ? parameters : {}, body }]
  })
}
