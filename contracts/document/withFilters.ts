import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Parameter } from './contract.ts'
import { filterRuleOf } from './listRules.ts'

/** Parameters with the filters that the operation names by `x-filters: { parameter: … }`, since a parameter may be shared. */
export function withFilters(parameters: readonly Parameter[], { 'x-filters': said }: JsonObject): readonly Parameter[] {
  if (!isRecord(said)) return parameters
  return parameters.map((parameter) => {
    const filter = filterRuleOf({ 'x-filters': said[parameter.name] })
    return filter === undefined ? parameter : { ...parameter, filter }
  })
}
