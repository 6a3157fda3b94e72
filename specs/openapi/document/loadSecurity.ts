import { dereference } from './dereference.ts'
import type { ApiSecurityRequirement, ApiSecurityScheme } from './document.ts'
import { isRecord } from './isRecord.ts'

/** Loads `components.securitySchemes`: HTTP Basic and Bearer, and API keys in a header, the query or a cookie. */
export function loadSecuritySchemes(root: Record<string, unknown>): Map<string, ApiSecurityScheme> {
  const components = isRecord(root['components']) ? root['components'] : {}
  const schemes = isRecord(components['securitySchemes']) ? components['securitySchemes'] : {}
  return new Map(Object.entries(schemes).map(([name, entry]) => [name, loadScheme(root, name, entry)]))
}

function loadScheme(root: unknown, name: string, entry: unknown): ApiSecurityScheme {
  const source = dereference(root, entry, `security scheme ${name}`)
  const { type, in: place, name: key } = source
  const scheme = String(source['scheme']).toLowerCase()
  if (type === 'http' && (scheme === 'basic' || scheme === 'bearer')) return { type: scheme }
  if (type === 'apiKey' && typeof key === 'string' && (place === 'header' || place === 'query' || place === 'cookie'))
    return { type, in: place, name: key }
  throw new Error(
    `security scheme ${name}: HTTP basic, HTTP bearer and API keys with a name and a location are supported`,
  )
}

/** Loads a `security` list. An empty list requires no credentials. */
export function loadSecurity(
  source: unknown,
  schemes: ReadonlyMap<string, ApiSecurityScheme>,
  where: string,
): readonly ApiSecurityRequirement[] {
  const alternatives = Array.isArray(source) ? source.filter(isRecord).map((names) => Object.keys(names)) : []
  for (const name of alternatives.flat())
    if (!schemes.has(name)) throw new Error(`${where}: the document has no security scheme ${name}`)
  return alternatives
}
