import type { ErrorObject } from 'ajv'
import { pointerKeys } from '../../formats/pointer.ts'
import type { Diagnostic } from '../document/problem.ts'
import { withoutBranches } from './withoutBranches.ts'

/** More than anyone reads; a long list may be wrong in each of its entries. */
const most = 100

/** The errors of the validator, the first hundred, as diagnostics with messages for people: field `to` is missing. */
export function diagnose(errors: readonly ErrorObject[]): Diagnostic[] {
  return withoutBranches(errors)
    .filter((error) => error.keyword !== 'if')
    .slice(0, most)
    .map(diagnostic)
}

function diagnostic({
  keyword,
  instancePath,
  params,
  message = 'is not valid',
  schema,
  parentSchema,
}: ErrorObject): Diagnostic {
  const path = segments(instancePath)
  if (keyword === 'required') {
    const missing = [...path, String(params['missingProperty'])]
    return { code: keyword, message: `${subject(missing)} is missing`, path: missing }
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const extra = [...path, String(params['additionalProperty'] ?? params['unevaluatedProperty'])]
    return { code: keyword, message: `${subject(extra)} is not known${known(parentSchema)}`, path: extra }
  }
  if (keyword === 'multipleOf') return { code: keyword, message: `${quoted(path)} ${offStep(Number(schema))}`, path }
  const words = keyword === 'pattern' || keyword === 'not' ? described(parentSchema) : undefined
  return { code: keyword, message: `${quoted(path)} ${words ?? demand(keyword, params, message)}`, path }
}

/** Few enough to be read: the members that there are. */
function known(schema: ErrorObject['parentSchema']): string {
  const names = Object.keys(schema?.['properties'] ?? {})
  return names.length === 0 || names.length > 20 ? '' : ` (there are ${names.join(', ')})`
}

/** A pattern or a `not` says less to people than the sentence that the document has for it. */
function described(schema: ErrorObject['parentSchema']): string | undefined {
  const description: unknown = schema?.['description']
  return typeof description === 'string' ? `must be ${description.replace(/\.$/, '')}` : undefined
}

/** People count decimals where a step is 0.1, 0.01 and so on. */
function offStep(step: number): string {
  const decimals = -Math.log10(step)
  return Number.isInteger(decimals) && decimals > 0
    ? `has more than ${decimals} decimals`
    : `must be a multiple of ${step}`
}

function demand(keyword: string, params: ErrorObject['params'], message: string): string {
  if (keyword === 'enum') return `must be one of ${params['allowedValues'].map(String).join(', ')}`
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`
  if (keyword === 'type') return message.replaceAll(',', ' or ')
  if (params['format'] === 'date-time')
    return 'must be a valid date-time such as 2026-01-31T09:00:00Z (in a query, + is %2B)'
  if (keyword === 'format') return `must be a valid ${params['format']}`
  return message
}

function segments(pointer: string): (string | number)[] {
  return pointerKeys(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
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
