import { type Operation, placedAt, valueAt } from '../../contracts/index.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant, objectAt } from './deriveContext.ts'
import { type Constraint, constraintsOf } from './validationMutants.ts'

/**
 * Bounds of a request that are compared the wrong way where they are reached: `<` in the place of `<=`. None where the document lets
 * another rule refuse what a bound allows.
 */
export function boundMutants(context: DeriveContext, operation: Operation): Mutant[] {
  return constraintsOf(context.contract.source, operation).flatMap((constraint) => {
    const { label, place, keyword, path, isRefusable } = constraint
    const bound = valueAt(context.contract.source, path)
    const shift = shifts[keyword]
    if (shift === undefined || typeof bound !== 'number' || isRefusable) return []
    const alter = (document: JsonObject): JsonObject => objectAt(shifted(document, constraint, shift(bound)))
    return newMutant(context, operation, 'bound-shifted', label, { at: 'document', alter }, `${place}/${keyword}`)
  })
}

type Shifted = readonly [keyword: string, bound: number]

const shifts: Readonly<Record<string, (bound: number) => Shifted>> = {
  minimum: (bound) => ['exclusiveMinimum', bound],
  maximum: (bound) => ['exclusiveMaximum', bound],
  exclusiveMinimum: (bound) => ['minimum', bound],
  exclusiveMaximum: (bound) => ['maximum', bound],
  minLength: (bound) => ['minLength', bound + 1],
  maxLength: (bound) => ['maxLength', bound - 1],
  minItems: (bound) => ['minItems', bound + 1],
  maxItems: (bound) => ['maxItems', bound - 1],
}

function shifted(document: JsonObject, { path }: Constraint, [keyword, bound]: Shifted): unknown {
  return placedAt(placedAt(document, path, undefined), [...path.slice(0, -1), keyword], bound)
}
