import type { Finding } from '../model/result.ts'
import type { PlaceOf } from './reportOptions.ts'

/** The subject of a finding: its path, `body.errors[0].code`, after its check if the path does not begin with it. */
export function findingTitle({ check, path }: Finding): string {
  const written = path.map(part).join('')
  if (written === '' || path[0] === check) return written || check
  return `${check} ${written}`
}

function part(name: string | number, index: number): string {
  if (typeof name === 'number') return `[${name}]`
  if (!/^[\w$-]+$/.test(name)) return `[${JSON.stringify(name)}]`
  return index === 0 ? name : `.${name}`
}

/** The place in the document that a finding violates: `specs/dtone.yaml:812 #/paths/…`. Empty if it names none. */
export function specPlace(
  document: string,
  { pointer }: Pick<Finding, 'pointer'>,
  placeOf: PlaceOf | undefined,
): string {
  if (pointer === undefined) return ''
  const place = placeOf?.(document, pointer)
  return `${place === undefined ? document : `${place.file}:${place.line}`} ${pointer}`
}
