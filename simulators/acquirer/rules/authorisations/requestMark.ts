import { createHmac } from 'node:crypto'
import { canonicalJson } from '../../../../specs/formats/canonicalJson.ts'
import type { Context } from '../../context.ts'
import type { AuthorisationCreate } from '../../model.ts'

/** A keyed hash of a request, by which a repeated one is recognised without its card being stored. A fork has the key of its parent. */
export function requestMark(request: AuthorisationCreate, { world }: Pick<Context, 'world'>): string {
  return createHmac('sha256', `request/${world.origin}`).update(canonicalJson(request)).digest('hex')
}
