import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { PortalContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { isoTime } from '../../runtime/clock.ts'
import { sha256, uuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { openSandbox, type SandboxOwner } from '../openSandbox.ts'
import { problems } from '../problems.ts'
import type { SandboxKeyRow } from '../tables.ts'

type Shape = operations['SandboxApiKeys_Create']

/**
 * Makes a sandbox key of the caller. The key is in this one reply and nowhere else: what is stored for a repeated request is a refusal.
 * @see docs/gateway.md#the-sandbox
 */
export async function SandboxApiKeys_Create(
  { body, headers }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const made: { answer?: ReplyOf<Shape> } = {}
  const { reply, fresh } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'SandboxApiKeys_Create', key: headers['Idempotency-Key'], request: body ?? null },
    async effect(writing, keep) {
      const owner = await lockOwner(writing, context)
      if ((await liveKeys(writing, context)) >= sandbox.liveKeys) return refusal(context, problems.tooManyKeys)
      made.answer = await make(writing, context, await openSandbox(writing, owner))
      keep()
      return refusal(context, problems.keyShownOnce)
    },
  })
  return fresh && made.answer !== undefined ? made.answer : reply
}

/** Whose sandbox the user reaches. The row of the user stays locked, so that its keys are counted right. */
async function lockOwner({ transaction }: Writing, { user }: PortalContext): Promise<SandboxOwner> {
  const { user_name } = await transaction
    .updateTable('portal_users')
    .set((row) => ({ user_name: row.ref('user_name') }))
    .where('id', '=', user.id)
    .returning('user_name')
    .executeTakeFirstOrThrow()
  if (user.clientId === null) return { id: user.id, name: user_name }
  const clients = transaction.selectFrom('clients').select(['id', 'name']).where('id', '=', user.clientId)
  return clients.executeTakeFirstOrThrow()
}

async function liveKeys({ transaction }: Writing, { user }: PortalContext): Promise<number> {
  const keys = transaction.selectFrom('sandbox_keys').select('id').where('user_id', '=', user.id)
  return (await keys.where('revoked_at', 'is', null).execute()).length
}

async function make(
  { transaction, random, now }: Writing,
  { user }: PortalContext,
  clientId: string,
): Promise<ReplyOf<Shape>> {
  const apiKey = `tp_test_${Buffer.from(random.bytes(32)).toString('base64url')}`
  const row: SandboxKeyRow = {
    ...{ id: uuid(random), user_id: user.id, client_id: clientId, created_at: now },
    ...{ prefix: apiKey.slice(0, 12), hash: sha256(apiKey), last_used_at: null, revoked_at: null },
  }
  await transaction.insertInto('sandbox_keys').values(row).execute()
  const { id, prefix: keyPrefix } = row
  return { status: 201, body: { id, apiKey, keyPrefix, createdAt: isoTime(now) } }
}
