import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { Card } from '../rails/acquirer/acquirer.ts'
import type { Brand } from './cardNumber.ts'
import type { CardTokenRow } from './tables.ts'

export interface NewToken {
  readonly clientId: string
  readonly card: Card
  readonly brand: Brand
}

/** The row of a card that is kept: its number sealed for this token alone, so that it opens in no other row. */
export async function newToken(
  { vault, random }: Pick<Services, 'vault' | 'random'>,
  { now }: Pick<Writing, 'now'>,
  { clientId, card, brand }: NewToken,
): Promise<CardTokenRow> {
  const token = `tok_${Buffer.from(random.bytes(16)).toString('hex')}`
  const { keyId, sealed } = await vault.seal(card.number, purposeOf(token, clientId))
  const hash = await vault.hash(card.number, `fingerprint of ${clientId}`)
  return {
    ...{ token, client_id: clientId, sealed, key_id: keyId, fingerprint: `fp_${hash.slice(0, 32)}` },
    ...{ brand, last4: card.number.slice(-4), created_at: now },
    ...{ expiry_month: card.expiryMonth, expiry_year: card.expiryYear },
  }
}

/** Opens the card of a token. It has no security code. */
export async function openToken({ vault }: Pick<Services, 'vault'>, row: CardTokenRow): Promise<Card> {
  const number = await vault.open({ keyId: row.key_id, sealed: row.sealed }, purposeOf(row.token, row.client_id))
  return { number, expiryMonth: row.expiry_month, expiryYear: row.expiry_year }
}

/** The token of a client; undefined where it has none of this name. */
export function tokenOf(
  { database }: Pick<Services, 'database'>,
  clientId: string,
  token: string,
): Promise<CardTokenRow | undefined> {
  const own = database.selectFrom('card_tokens').selectAll().where('client_id', '=', clientId)
  return own.where('token', '=', token).executeTakeFirst()
}

/** What the number of a card is sealed for. */
export function purposeOf(token: string, clientId: string): string {
  return `card ${token} of ${clientId}`
}
