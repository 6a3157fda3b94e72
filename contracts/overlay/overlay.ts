import type { JSONPathQuery } from 'json-p3'
import type { Json } from './json.ts'

/**
 * An OpenAPI Overlay of version 1.0 or 1.1: changes to a document, applied one after the other.
 * @see https://spec.openapis.org/overlay/v1.1.0.html
 */
export interface Overlay extends OverlayFile {
  /** Reference to the document that it is for, as written: a URL, or a path relative to the overlay. */
  readonly extends: string | undefined
  readonly actions: readonly Action[]
}

export interface OverlayFile {
  readonly file: string
  /** The line of a JSON pointer into the overlay; undefined if the text is not at hand. */
  lineOf(pointer: string): number | undefined
}

/** The place of a JSON pointer into an overlay, for messages: `expectations.yaml:12`. */
export function placeText({ file, lineOf }: OverlayFile, pointer: string): string {
  const line = lineOf(pointer)
  return line === undefined ? `${file}#${pointer}` : `${file}:${line}`
}

export interface Action {
  /** The action's own place in the overlay: `/actions/0`. */
  readonly pointer: string
  readonly target: JSONPathQuery
  readonly change: Change
}

export type Change =
  | { readonly kind: 'update'; readonly value: Json }
  | { readonly kind: 'copy'; readonly from: JSONPathQuery }
  | { readonly kind: 'remove' }
