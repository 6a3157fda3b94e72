import type { Case } from '../../contracts/index.ts'

/** The operations that a case asks for; a webhook, which needs none, counts by its name. */
export function operationsOf({ operationId, steps }: Case): string[] {
  return [operationId, ...steps.map((step) => step.operationId)]
}
