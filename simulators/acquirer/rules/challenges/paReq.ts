import { createHash } from 'node:crypto'
import { isRecord } from '../../../../specs/openapi/index.ts'
import type { World, Worlds } from '../../../kernel/index.ts'
import { readBase64Json, toBase64Json } from './base64Json.ts'

/** The request to the issuer: it names the authorisation, and its world without the key that opens it. */
export function paReqOf(id: string, world: Pick<World, 'name'>): string {
  return toBase64Json({ id, account: accountMark(world) })
}

/** The authorisation that a `PaReq` is about; undefined if it is none. */
export function authorisationIn(paReq: string): string | undefined {
  const content = readBase64Json(paReq)
  return isRecord(content) && typeof content['id'] === 'string' ? content['id'] : undefined
}

/** Finds the key of the world that a `PaReq` names; undefined if there is none. Looks at each world. */
export function accountIn(paReq: string, worlds: Pick<Worlds, 'list'>): string | undefined {
  const content = readBase64Json(paReq)
  if (!isRecord(content)) return undefined
  return worlds.list().find((world) => accountMark(world) === content['account'])?.name
}

function accountMark({ name }: Pick<World, 'name'>): string {
  return createHash('sha256').update(`acs/${name}`).digest('hex').slice(0, 16)
}
