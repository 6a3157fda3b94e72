import type { Writing } from '../database/writing.ts'
import type { CardVault } from '../vault/index.ts'
import { purposeOf } from './cardTokens.ts'

/** Cards that were looked at: by the token of the last one, in their order. */
export interface Resealed {
  /** Undefined where there was none left. */
  readonly last: string | undefined
  readonly count: number
}

/**
 * Seals up to `most` cards that a key has sealed anew, under the first key, from a token on. One that does not open is left as it is. It
 * may be repeated, and may run beside a gateway and beside itself.
 */
export async function resealCards(
  { transaction }: Pick<Writing, 'transaction'>,
  vault: CardVault,
  { keyId, after, most }: { readonly keyId: string; readonly after: string; readonly most: number },
): Promise<Resealed> {
  const old = transaction.selectFrom('card_tokens').select(['token', 'client_id', 'sealed']).where('key_id', '=', keyId)
  const rows = await old.where('token', '>', after).orderBy('token').limit(most).execute()
  let count = 0
  for (const { token, client_id, sealed } of rows) {
    const purpose = purposeOf(token, client_id)
    const number = await vault.open({ keyId, sealed }, purpose).catch(() => undefined)
    if (number === undefined) continue
    const again = await vault.seal(number, purpose)
    const own = transaction.updateTable('card_tokens').where('token', '=', token).where('sealed', '=', sealed)
    const changed = own.set({ sealed: again.sealed, key_id: again.keyId })
    count += Number((await changed.executeTakeFirstOrThrow()).numUpdatedRows)
  }
  return { last: rows.at(-1)?.token, count }
}
