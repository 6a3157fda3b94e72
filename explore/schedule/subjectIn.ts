import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { subjectPath } from './choicePoint.ts'

/** Whom a request or a callback is about, by its body: JSON or a form. Undefined where it names nobody. */
export function subjectIn(operation: string, body: string): string | undefined {
  const path = subjectPath(operation)?.replace(/^body\./, '')
  if (path === undefined) return undefined
  const content = parsedJson(body) ?? Object.fromEntries(new URLSearchParams(body))
  const found = path
    .split('.')
    .reduce<unknown>(
      (part, name) => (Array.isArray(part) ? part[Number(name)] : isRecord(part) ? part[name] : undefined),
      content,
    )
  return typeof found === 'string' ? found : undefined
}
