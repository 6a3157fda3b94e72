import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Callback } from './contract.ts'

/** The place in a request that holds the URL of a callback: `['body', 'callback_url']`. Undefined if its URL comes from elsewhere. */
export function callbackPlace({ expression }: Pick<Callback, 'expression'>): string[] | undefined {
  const [, pointer, part, name] = /^\{\$request\.(?:body#(\/[^}]+)|(query|header)\.([^}]+))\}/.exec(expression) ?? []
  if (pointer !== undefined) return ['body', ...pointerKeys(pointer)]
  return part === undefined || name === undefined ? undefined : [part, name]
}
