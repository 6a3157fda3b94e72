import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { cardNumbers } from './cardClients.ts'

/** Asserts that the bytes of an SQLite database have no number of a card in them. */
export function assertNoCardNumbers(file: string): void {
  for (const path of [file, `${file}-wal`]) {
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
    for (const number of Object.values(cardNumbers))
      assert.ok(!bytes.includes(number), `a number that ends in ${number.slice(-4)} is in the database`)
  }
}
