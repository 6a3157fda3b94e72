import { pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import { type Reading, requirements, type SetupStep } from '../model/case.ts'
import type { Outcomes } from '../model/effects.ts'
import type { Variation } from './contract.ts'

/**
 * The variations of a link or callback, from its `x-…` members: one, or one for each row of `x-cases`. Rows have the same members
 * without `x-`, and override those outside the table.
 */
export function variationsOf(source: JsonObject): Variation[] {
  const own = wordsOf(source)
  const { 'x-cases': rows } = source
  if (!isRecord(rows)) return [variation(undefined, own, {})]
  return Object.entries(rows).map(([name, row]) => variation(name, own, isRecord(row) ? row : {}))
}

/** The own variation of a callback, and one for each row of `x-cases`. */
export function callbackVariations(source: JsonObject): { variation: Variation; rows: Variation[] } {
  const { 'x-cases': table, ...usual } = source
  const own = wordsOf(usual)
  return { variation: variation(undefined, own, {}), rows: isRecord(table) ? variationsOf(source) : [] }
}

/** A variation whose words have no `x-`, as in a row of `x-cases`. */
export function plainVariation(row: JsonObject): Variation {
  return variation(undefined, {}, row)
}

const words = [
  'example',
  'request',
  'given',
  'meanwhile',
  'reads',
  'leads',
  'after',
  'repeat',
  'together',
  'status',
  'requires',
  'until',
  'expect',
  'last',
  'then',
  'answer',
  'changes',
  'causes',
  'outcomes',
  'again',
  'settles',
  'records',
  'known',
  'restores',
  'times',
] as const

/** OpenAPI's own members of a link have the same names in a row. */
function wordsOf(source: JsonObject): JsonObject {
  const { parameters, requestBody } = source
  return { ...Object.fromEntries(words.map((word) => [word, source[`x-${word}`]])), parameters, requestBody }
}

function variation(name: string | undefined, own: JsonObject, row: JsonObject): Variation {
  const { example, given, meanwhile, after, repeat, together, status, requires, requestBody } = { ...own, ...row }
  const { causes, again, settles, known, restores, times, leads } = { ...own, ...row }
  const both = (word: (typeof words)[number] | 'parameters'): JsonObject => ({
    ...members(own[word]),
    ...members(row[word]),
  })
  return {
    row: name,
    place: name === undefined ? '' : `/x-cases/${pointerPart(name)}`,
    parameters: both('parameters'),
    body: requestBody,
    example: typeof example === 'string' ? example : undefined,
    request: both('request'),
    given: setupSteps(given),
    meanwhile: setupSteps(meanwhile),
    reads: readingsIn(both('reads')),
    leads: leads === true,
    after: typeof after === 'string' ? after : undefined,
    repeat: typeof repeat === 'number' ? repeat : undefined,
    together: typeof together === 'number' ? together : undefined,
    status: typeof status === 'number' ? status : undefined,
    requires: requirements.filter((one) => [requires].flat().includes(one)),
    until: both('until'),
    expect: both('expect'),
    last: both('last'),
    following: [row['then'] ?? own['then'] ?? []].flat().map(members),
    answer: answerIn(both('answer')),
    changes: both('changes'),
    causes: countsIn(causes),
    outcomes: outcomesIn(both('outcomes')),
    again: setupSteps(again)[0],
    settles: settles === true,
    records: both('records'),
    known: typeof known === 'string' ? known : undefined,
    restores: restores === true ? 'all' : [restores ?? []].flat().map(String),
    times: timesOf(times),
  }
}

/** Reads `x-causes`: numbers by operation. Undefined if there are none. */
export function countsIn(value: unknown): Record<string, number> | undefined {
  const counts = Object.entries(members(value)).flatMap(([key, count]): [string, number][] =>
    typeof count === 'number' ? [[key, count]] : [],
  )
  return counts.length === 0 ? undefined : Object.fromEntries(counts)
}

/** An outcome that is not said demands nothing. */
function outcomesIn({ done, undone, doubt, reversed, contradicted }: JsonObject): Outcomes | undefined {
  if (done === undefined && undone === undefined) return undefined
  const known = { done: members(done), undone: members(undone), doubt: members(doubt) }
  return {
    ...known,
    ...(isRecord(reversed) && { reversed }),
    ...(isRecord(contradicted) && { contradicted }),
  }
}

/** Readings by name: a setup step each, with the pattern of the text. */
function readingsIn(source: JsonObject): Reading[] {
  return Object.entries(source).flatMap(([name, said]) => {
    const [step] = setupSteps(said)
    const match = members(said)['match']
    return step === undefined || typeof match !== 'string' ? [] : [{ name, step, match }]
  })
}

/** What a receiver answers. Without a media type it is nothing in particular. */
function answerIn({ contentType, body }: JsonObject): Variation['answer'] {
  return typeof contentType === 'string' && typeof body === 'string' ? { contentType, body } : undefined
}

/** `3`, or `{ count: 3, status: 401 }` if the usual answer is a refusal. */
function timesOf(value: unknown): Variation['times'] {
  const { count, status } = isRecord(value) ? value : { count: value, status: undefined }
  return typeof count === 'number' ? { count, status: typeof status === 'number' ? status : undefined } : undefined
}

function members(value: unknown): JsonObject {
  return isRecord(value) ? value : {}
}

/** Reads one setup step or a list of them, each written like a link: `{ operationId, parameters, requestBody }`, with `times` if it is repeated. */
export function setupSteps(value: unknown): SetupStep[] {
  return [value].flat().flatMap((one) => {
    if (!isRecord(one) || typeof one['operationId'] !== 'string') return []
    const { operationId, parameters, requestBody: body, times } = one
    const step = { operationId, parameters: isRecord(parameters) ? parameters : {}, body }
    return Array.from({ length: typeof times === 'number' ? times : 1 }, () => step)
  })
}
