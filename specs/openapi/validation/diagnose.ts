import type { ErrorObject } from 'ajv'
import { pathStep, pointerKeys } from '../../formats/pointer.ts'
import type { Diagnostic } from '../document/problem.ts'
import { withoutBranches } from './withoutBranches.ts'

/** Limit for messages; longer lists are truncated. A request can have an error in every item of a long list. */
const limit = 100

/** Converts the first 100 errors of the validator to diagnostics with readable messages: field `to` is missing. */
export function diagnose(errors: readonly ErrorObject[]): Diagnostic[] {
  return withoutBranches(errors)
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
    .toSorted((one, other) => Number(isConditional(one)) - Number(isConditional(other)))
    .slice(0, limit)
    .map(diagnostic)
}

/** What a schema demands on a condition comes after what it always demands. */
function isConditional({ schemaPath }: ErrorObject): boolean {
  return /(?<!\/properties)\/(then|else)\//.test(schemaPath)
}

function diagnostic({
  keyword,
  instancePath,
  params,
  message = 'is not valid',
  schema,
  parentSchema,
  propertyName,
}: ErrorObject): Diagnostic {
  const inner = pointerKeys(instancePath).map(pathStep)
  // A name that breaks a rule is told as its member.
  const path = propertyName === undefined ? inner : [...inner, propertyName]
  if (keyword === 'required') {
    const missing = [...path, String(params['missingProperty'])]
    return { code: keyword, message: `${subject(missing)} is missing`, path: missing }
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const extra = [...path, String(params['additionalProperty'] ?? params['unevaluatedProperty'])]
    return { code: keyword, message: `${subject(extra)} is not known${known(parentSchema)}`, path: extra }
  }
  if (keyword === 'multipleOf') return { code: keyword, message: `${quoted(path)} ${offStep(Number(schema))}`, path }
  const description = keyword === 'pattern' || keyword === 'not' ? described(parentSchema) : undefined
  return { code: keyword, message: `${quoted(path)} ${description ?? requirement(keyword, params, message)}`, path }
}

/** Lists the known fields, 20 at most. */
function known(schema: ErrorObject['parentSchema']): string {
  const names = Object.keys(schema?.['properties'] ?? {})
  return names.length === 0 || names.length > 20 ? '' : ` (there are ${names.join(', ')})`
}

/** The description of a field that failed its pattern or its `not`. It is easier to read than these. */
function described(schema: ErrorObject['parentSchema']): string | undefined {
  const description: unknown = schema?.['description']
  return typeof description === 'string' ? `must be ${description.replace(/\.$/, '')}` : undefined
}

/** The decimals that are allowed, if the step is 0.1, 0.01 and so on. */
function offStep(step: number): string {
  const decimals = -Math.log10(step)
  return Number.isInteger(decimals) && decimals > 0
    ? `has more than ${decimals} decimals`
    : `must be a multiple of ${step}`
}

function requirement(keyword: string, params: ErrorObject['params'], message: string): string {
  if (keyword === 'enum') return `must be one of ${[...new Set(params['allowedValues'].map(String))].join(', ')}`
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`
  if (keyword === 'type') return message.replaceAll(',', ' or ')
  if (params['format'] === 'date-time')
    return 'must be a valid date-time such as 2026-01-31T09:00:00Z (in a query, + is %2B)'
  if (keyword === 'format') return `must be a valid ${params['format']}`
  return message
}

function subject(path: readonly (string | number)[]): string {
  if (path.length === 1) return `the ${path[0]}`
  const kinds: Readonly<Record<string, string>> = { query: 'parameter', path: 'parameter', headers: 'header' }
  return `${kinds[String(path[0])] ?? 'field'} ${quoted(path)}`
}

function quoted([part, ...rest]: readonly (string | number)[]): string {
  if (rest.length === 0) return `the ${part}`
  const name = rest.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
  return `\`${name.join('')}\``
}
