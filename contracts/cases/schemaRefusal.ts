import { pointerPart } from '../../specs/formats/pointer.ts'
import type { Media, Operation } from '../document/contract.ts'
import type { Refusal } from '../model/case.ts'
import { type Parts, valueAt } from '../request/parts.ts'
import type { SchemaError } from '../schema/schemaCheck.ts'

/** Why a schema forbids a request, from the first error of the validator: `body.quantity 101 > maximum 100`. */
export function schemaRefusal(
  operation: Operation,
  media: Media | undefined,
  parts: Parts,
  error: SchemaError | undefined,
): Refusal | undefined {
  if (error === undefined) return undefined
  const value = valueAt(parts, error.path)
  return { message: `${error.path.join('.')} ${reasonOf(error, value)}`, pointer: pointerOf(operation, media, error) }
}

const signs: Readonly<Record<string, string>> = {
  ...{ maximum: '>', minimum: '<', exclusiveMaximum: '>=', exclusiveMinimum: '<=' },
  ...{ maxLength: '>', minLength: '<', maxItems: '>', minItems: '<', maxProperties: '>', minProperties: '<' },
}

function reasonOf({ keyword, params, message }: SchemaError, value: unknown): string {
  const { limit, missingProperty, additionalProperty, allowedValues, allowedValue, pattern, format, type } = params
  const sign = signs[keyword]
  if (sign !== undefined) return `${measured(keyword, value)} ${sign} ${keyword} ${limit}`
  if (keyword === 'required') return `lacks ${missingProperty}, which is required`
  if (keyword === 'additionalProperties') return `has ${additionalProperty}, and additionalProperties is false`
  if (keyword === 'enum') return `${shown(value)} is not in enum ${shown(allowedValues)}`
  if (keyword === 'const') return `${shown(value)} is not ${shown(allowedValue)}`
  if (keyword === 'pattern') return `${shown(value)} does not match pattern ${pattern}`
  if (keyword === 'format') return `${shown(value)} has not the format ${format}`
  if (keyword === 'type') return `${shown(value)} is not of type ${[type].flat().join(' or ')}`
  return `${shown(value)} ${message} (${keyword})`
}

function measured(keyword: string, value: unknown): string {
  if (/Length$/.test(keyword)) return `with ${[...String(value)].length} characters`
  if (/Items$/.test(keyword)) return `with ${Array.isArray(value) ? value.length : 0} items`
  return /Properties$/.test(keyword) ? `with ${Object.keys(Object(value)).length} members` : shown(value)
}

/** Longest value that is shown, in characters. */
const longest = 60

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

/** The place of the keyword in the document. Parameters may stand beside the path, so they get the place of the operation. */
function pointerOf({ pointer }: Operation, media: Media | undefined, { place }: SchemaError): string {
  const [file, rest = ''] = place.split('#')
  if (file === 'document') return `#${rest}`
  const inBody = /^\/properties\/body(\/.*)$/.exec(rest)?.[1]
  if (inBody === undefined || media === undefined) return pointer
  return `${pointer}/requestBody/content/${pointerPart(media.type)}/schema${inBody}`
}
