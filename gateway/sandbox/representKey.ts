import type { Selectable } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { isoTime } from '../runtime/clock.ts'
import type { SandboxKeyRow } from './tables.ts'

/** A sandbox key in its wire form, which never has the key itself. */
export function representKey(row: Selectable<SandboxKeyRow>): components['schemas']['SandboxApiKey'] {
  const time = (moment: number | null): string | null => (moment === null ? null : isoTime(moment))
  return {
    ...{ id: row.id, keyPrefix: row.prefix, isRevoked: row.revoked_at !== null },
    ...{ createdAt: isoTime(row.created_at), lastUsedAt: time(row.last_used_at), revokedAt: time(row.revoked_at) },
  }
}
