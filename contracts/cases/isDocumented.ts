import type { Media, Operation } from '../document/contract.ts'

/** Whether a request consists of documented examples alone. */
export function isDocumented({ parameters, body }: Operation, media: Media | undefined, isPrepared: boolean): boolean {
  const shown = parameters.every(
    (parameter) => !parameter.required || parameter.examples.length > 0 || (isPrepared && parameter.in === 'path'),
  )
  return shown && (body?.required !== true || (media?.examples.size ?? 0) > 0)
}
