import { pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import { readPattern } from '../schema/readPattern.ts'
import type { Contract } from './contract.ts'

/** A part of a document that means nothing, so that a run passes over it. */
export interface Oddity {
  readonly kind: 'pattern' | 'type' | 'link'
  /** What it says: the pattern, the type, the operation. */
  readonly text: string
  readonly pointer: string
}

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']
/** Members with values, which may look like schemas and are none. */
const values = [
  'example',
  'examples',
  'default',
  'const',
  'enum',
  'info',
  'servers',
  'tags',
  'securitySchemes',
  'security',
]
/** Members whose keys are names of their own. */
const named = [
  'properties',
  'patternProperties',
  'schemas',
  '$defs',
  'dependentSchemas',
  'headers',
  'parameters',
  'responses',
]

/** Patterns that are no regular expressions, types that JSON Schema does not have, and links to operations that are not there. */
export function oddities({ source, operations }: Pick<Contract, 'source' | 'operations'>): Oddity[] {
  const ids = new Set(operations.map(({ id }) => id))
  const pointers = new Set(operations.map(({ pointer }) => pointer))
  const found: Oddity[] = []

  function walk(value: unknown, pointer: string, isNamed: boolean): void {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, `${pointer}/${at}`, false)
    if (!isRecord(value)) return
    if (!isNamed) found.push(...ofSchema(value, pointer))
    for (const [key, part] of Object.entries(value)) {
      const inner = `${pointer}/${pointerPart(key)}`
      if (!isNamed && key === 'links' && isRecord(part)) found.push(...ofLinks(part, inner))
      else if (isNamed || !(values.includes(key) || key.startsWith('x-')))
        walk(part, inner, !isNamed && named.includes(key))
    }
  }

  function ofLinks(links: JsonObject, pointer: string): Oddity[] {
    return Object.entries(links).flatMap(([name, link]) => {
      const { $ref, operationId, operationRef } = isRecord(link) ? link : {}
      if (typeof $ref === 'string' || ids.has(String(operationId)) || pointers.has(String(operationRef))) return []
      const isElsewhere = typeof operationRef === 'string' && !operationRef.startsWith('#')
      if (isElsewhere) return []
      return [
        { kind: 'link', text: String(operationId ?? operationRef ?? name), pointer: `${pointer}/${pointerPart(name)}` },
      ]
    })
  }

  walk(source, '#', false)
  return found
}

function ofSchema({ pattern, type }: JsonObject, pointer: string): Oddity[] {
  const unknown = [type ?? []].flat().filter((name) => typeof name === 'string' && !types.includes(name))
  const isBroken = typeof pattern === 'string' && readPattern(pattern) === undefined
  return [
    ...(isBroken ? [{ kind: 'pattern' as const, text: pattern, pointer: `${pointer}/pattern` }] : []),
    ...unknown.map((name) => ({ kind: 'type' as const, text: String(name), pointer: `${pointer}/type` })),
  ]
}
