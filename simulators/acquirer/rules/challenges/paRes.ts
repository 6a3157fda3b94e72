import { createHmac } from 'node:crypto'
import { isRecord } from '../../../../specs/openapi/index.ts'
import type { World } from '../../../kernel/index.ts'
import type { TransStatus } from '../../model.ts'
import { readBase64Json, toBase64Json } from './base64Json.ts'

const statuses: readonly TransStatus[] = ['Y', 'A', 'N', 'U']

/** The issuer's signed answer to the challenge of an authorisation. @see docs/acquirer.md#challenges */
export function paResOf(id: string, transStatus: TransStatus, world: Pick<World, 'origin'>): string {
  return toBase64Json({ id, transStatus, signature: signatureOf(id, transStatus, world) })
}

/** What the issuer has answered for this authorisation; undefined for what it has not signed, or signed for another one. */
export function readPaRes(paRes: string, id: string, world: Pick<World, 'origin'>): TransStatus | undefined {
  const content = readBase64Json(paRes)
  if (!isRecord(content) || content['id'] !== id) return undefined
  const status = statuses.find((one) => one === content['transStatus'])
  return status !== undefined && content['signature'] === signatureOf(id, status, world) ? status : undefined
}

function signatureOf(id: string, transStatus: TransStatus, { origin }: Pick<World, 'origin'>): string {
  return createHmac('sha256', `issuer/${origin}`).update(`${id}/${transStatus}`).digest('hex')
}
