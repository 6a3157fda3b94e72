import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { SetupStep } from '../model/case.ts'
import type { Variation } from './contract.ts'

/**
 * The ways in which a link is followed or a callback caused, as the members `x-…` beside it say: one, or one for each row of
 * `x-cases`. A row says the same without the `x-`, and wins over what stands beside the table.
 */
export function variationsOf(source: JsonObject): Variation[] {
  const own = wordsOf(source)
  const { 'x-cases': rows } = source
  if (!isRecord(rows)) return [variation(undefined, own, {})]
  return Object.entries(rows).map(([name, row]) => variation(name, own, isRecord(row) ? row : {}))
}

/** How a callback is caused as a rule, and in each row of `x-cases`. */
export function callbackVariations(source: JsonObject): { variation: Variation; rows: Variation[] } {
  const { 'x-cases': table, ...usual } = source
  const own = wordsOf(usual)
  return { variation: variation(undefined, own, {}), rows: isRecord(table) ? variationsOf(source) : [] }
}

const words = ['example', 'request', 'given', 'after', 'status', 'until', 'expect', 'changes'] as const

/** What a link says in OpenAPI's own words has the same names in a row. */
function wordsOf(source: JsonObject): JsonObject {
  const { parameters, requestBody } = source
  return { ...Object.fromEntries(words.map((word) => [word, source[`x-${word}`]])), parameters, requestBody }
}

function variation(name: string | undefined, own: JsonObject, row: JsonObject): Variation {
  const { example, given, after, status, requestBody } = { ...own, ...row }
  const both = (word: (typeof words)[number] | 'parameters'): JsonObject => ({
    ...members(own[word]),
    ...members(row[word]),
  })
  return {
    row: name,
    parameters: both('parameters'),
    body: requestBody,
    example: typeof example === 'string' ? example : undefined,
    request: both('request'),
    given: setupSteps(given),
    after: typeof after === 'string' ? after : undefined,
    status: typeof status === 'number' ? status : undefined,
    until: both('until'),
    expect: both('expect'),
    changes: both('changes'),
  }
}

function members(value: unknown): JsonObject {
  return isRecord(value) ? value : {}
}

/** Operations of the control plane, each written like a link: `{ operationId, parameters, requestBody }`; one, or a list of them. */
export function setupSteps(value: unknown): SetupStep[] {
  return [value].flat().flatMap((one) => {
    if (!isRecord(one) || typeof one['operationId'] !== 'string') return []
    const { operationId, parameters, requestBody: body } = one
    return [{ operationId, parameters: isRecord(parameters) ? parameters : {}, body }]
  })
}
