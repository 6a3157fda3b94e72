import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import { readJson } from '../runtime/json.ts'
import type { Random } from '../runtime/random.ts'
import { type CardKey, keyLength } from './cardKeys.ts'
import type { KeySource } from './keySource.ts'
import { type Sealed, seal, unseal } from './seal.ts'
import type { CardVault } from './vault.ts'

/** The key of hashes, which is drawn once for a database and kept there, sealed: it stays when the keys are changed. */
const setting = 'cardHashKey'
const purpose = 'key of hashes'

/** Opens the vault of cards. @param random draws nonces and the key of hashes: it must not repeat, also not with a seed */
export function openVault(keys: KeySource, database: Kysely<Tables>, random: Random): CardVault {
  let source: Promise<readonly CardKey[]> | undefined
  let hashKey: Promise<string> | undefined

  async function all(): Promise<readonly CardKey[]> {
    source ??= keys()
    try {
      return await source
    } catch (error) {
      source = undefined
      throw error
    }
  }

  async function keyOf(keyId: string): Promise<CardKey> {
    const key = (await all()).find(({ id }) => id === keyId)
    if (key !== undefined) return key
    throw new Error(`the vault has no key ${keyId}, which cards are sealed by: put it back into RAILYARD_CARD_KEYS`)
  }

  async function sealed(text: string, of: string): Promise<Sealed> {
    return seal(await first(), text, of, random)
  }

  async function first(): Promise<CardKey> {
    const [key] = await all()
    if (key === undefined) throw new Error('the vault has no key')
    return key
  }

  async function readHashKey(): Promise<string> {
    const drawn = await sealed(Buffer.from(random.bytes(keyLength)).toString('base64'), purpose)
    const { value } = await keepSetting(database, setting, JSON.stringify(drawn))
    const stored = readSealed(value)
    const key = unseal(await keyOf(stored.keyId), stored, purpose)
    if (stored.keyId !== drawn.keyId) {
      const again = JSON.stringify(await sealed(key, purpose))
      const kept = database.updateTable('settings').set({ value: again }).where('name', '=', setting)
      await kept.where('value', '=', value).execute()
    }
    return key
  }

  return {
    seal: sealed,
    open: async (closed, of) => unseal(await keyOf(closed.keyId), closed, of),
    async hash(text, of) {
      hashKey ??= readHashKey()
      try {
        return createHmac('sha256', Buffer.from(await hashKey, 'base64'))
          .update(JSON.stringify([of, text]))
          .digest('hex')
      } catch (error) {
        hashKey = undefined
        throw error
      }
    },
    async rotate() {
      await readHashKey()
      return (await first()).id
    },
    async check(keyIds) {
      if (keyIds.length > 0) for (const id of keyIds) await keyOf(id)
    },
  }
}

function readSealed(value: string): Sealed {
  const json = readJson(JSON.parse(value))
  return { keyId: json.at('keyId').text ?? '', sealed: json.at('sealed').text ?? '' }
}
