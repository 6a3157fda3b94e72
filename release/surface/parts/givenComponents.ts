import { isRecord } from '../../../specs/openapi/index.ts'
import { refName } from './schemaParts.ts'

/** The components that requests reach, as `schemas.World`: values of them are given by users. */
export function givenComponents(document: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (value: unknown): void => {
    for (const ref of refsIn(value)) {
      if (found.has(ref)) continue
      found.add(ref)
      follow(componentOf(document, ref))
    }
  }
  follow(requestsIn(document['paths']))
  return found
}

/** Parameters and bodies of all operations. */
function requestsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(requestsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'parameters' || key === 'requestBody' ? [one] : key === 'responses' ? [] : requestsIn(one),
  )
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === '$ref' && typeof one === 'string' ? [refName(one)] : refsIn(one),
  )
}

function componentOf(document: Readonly<Record<string, unknown>>, ref: string): unknown {
  const [kind = '', name = ''] = ref.split('.')
  const components = document['components']
  const group = isRecord(components) ? components[kind] : undefined
  return isRecord(group) ? group[name] : undefined
}
