/** A key of the vault: 32 bytes in base64, under an id that stands beside all that it seals. */
export interface CardKey {
  readonly id: string
  readonly key: string
}

/** Bytes of a key of AES-256. */
export const keyLength = 32

/** Reads keys that are written as `id:key`, apart by commas or line ends. Throws where one is not. */
export function readCardKeys(text: string): CardKey[] {
  const keys = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): CardKey => {
      const [id = '', key = ''] = part.split(':')
      return { id, key }
    })
  checkCardKeys(keys)
  return keys
}

/** Keys as `readCardKeys` reads them. */
export function writtenCardKeys(keys: readonly CardKey[]): string {
  return keys.map(({ id, key }) => `${id}:${key}\n`).join('')
}

/** Throws where there is no key, one is malformed or two have one id. The text never has a key in it. */
export function checkCardKeys(keys: readonly CardKey[]): void {
  const remedy = 'write RAILYARD_CARD_KEYS as id:key,id:key with keys of 32 bytes in base64; the first one seals'
  if (keys.length === 0) throw new Error(`there is no key for cards: ${remedy}`)
  const wrong = keys.find(({ id, key }) => !/^[\w-]{1,32}$/.test(id) || bytesOf(key).length !== keyLength)
  if (wrong !== undefined) throw new Error(`a key for cards is malformed: ${remedy}`)
  if (new Set(keys.map(({ id }) => id)).size !== keys.length)
    throw new Error(`two keys for cards have one id: ${remedy}`)
}

/** The bytes of a key, in base64 or base64url. */
export function bytesOf(key: string): Buffer {
  return Buffer.from(key, 'base64')
}
