import type { Finding } from '../model/result.ts'
import type { PlaceOf } from './place.ts'

/** Where the document says what a finding found broken: `specs/dtone.yaml:812 #/paths/…`. Empty where it names no place. */
export function specPlace(document: string, { pointer }: Finding, placeOf: PlaceOf | undefined): string {
  if (pointer === undefined) return ''
  const place = placeOf?.(document, pointer)
  return `${place === undefined ? document : `${place.file}:${place.line}`} ${pointer}`
}
