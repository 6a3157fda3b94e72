import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Random } from '../runtime/random.ts'
import { bytesOf, type CardKey } from './cardKeys.ts'

/** A sealed text, and the id of the key that opens it. */
export interface Sealed {
  readonly keyId: string
  /** The nonce, the text and its tag, in base64. */
  readonly sealed: string
}

const algorithm = 'aes-256-gcm'
const [nonceLength, tagLength] = [12, 16]

/** Seals a text by AES-256-GCM. It opens under the same key and purpose alone. @param random must never repeat under a key */
export function seal({ id, key }: CardKey, text: string, purpose: string, random: Random): Sealed {
  const nonce = random.bytes(nonceLength)
  const cipher = createCipheriv(algorithm, bytesOf(key), nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(purpose))
  const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return { keyId: id, sealed: Buffer.concat(parts).toString('base64') }
}

/** Opens it. Throws where it was changed, or sealed under another key or purpose. */
export function unseal({ key }: CardKey, { sealed }: Sealed, purpose: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(algorithm, bytesOf(key), bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(purpose))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  const text = [decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()]
  return Buffer.concat(text).toString('utf8')
}
