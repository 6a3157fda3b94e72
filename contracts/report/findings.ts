import type { Finding } from '../model/result.ts'
import type { PlaceOf } from './reportOptions.ts'

/** What a finding is about, as people write it: `body.errors[0].code`, or `state` and a path where that does not begin with it. */
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

/** Where the document says what a finding found broken: `specs/dtone.yaml:812 #/paths/…`. Empty where it names no place. */
export function specPlace(document: string, { pointer }: Finding, placeOf: PlaceOf | undefined): string {
  if (pointer === undefined) return ''
  const place = placeOf?.(document, pointer)
  return `${place === undefined ? document : `${place.file}:${place.line}`} ${pointer}`
}
