import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases } from '../testing/databases.ts'
import { close, fund, reserve } from './float.ts'
import { accounts } from './ledger.ts'

function inTransaction<Result>({ kysely }: Database, change: (writing: Writing) => Promise<Result>): Promise<Result> {
  return kysely.transaction().execute((transaction) => change({ transaction, now: 0, random: secureRandom }))
}

async function balance({ kysely }: Database, id: string): Promise<number> {
  return (
    (await kysely.selectFrom('ledger_balances').select('balance').where('id', '=', id).executeTakeFirst())?.balance ?? 0
  )
}

/** Accounts whose balance is not the sum of their entries. */
async function wrong({ kysely }: Database): Promise<unknown[]> {
  return kysely.selectFrom('ledger_balances').selectAll().whereRef('balance', '!=', 'posted').execute()
}

describe.each(databases())('on $name', ({ open }) => {
  test('whatever is reserved, settled, released and reversed, the books balance and no float is overdrawn', async () => {
    const database = await open()
    const steps = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 500 }),
        end: fc.constantFrom('open', 'settle', 'release', 'reverse'),
      }),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (payouts) => {
        const client = uuid(secureRandom)
        await inTransaction(database, (writing) => fund(writing, client, 1_000))
        let expected = 1_000
        for (const { amount, end } of payouts) {
          const row = { id: uuid(secureRandom), client_id: client, provider: 'dtone' as const, amount }
          const reserved = await inTransaction(database, (writing) => reserve(writing, client, [row]))
          expect(reserved).toBe(amount <= expected)
          if (!reserved) continue
          expected -= amount
          if (end === 'settle' || end === 'reverse')
            await inTransaction(database, (writing) => close(writing, 'settle', row))
          if (end === 'release' || end === 'reverse') {
            await inTransaction(database, (writing) => close(writing, end, row))
            expected += amount
          }
        }
        expect(await balance(database, accounts.float(client))).toBe(expected)
      }),
      { numRuns: 15 },
    )
    expect(await wrong(database)).toEqual([])
    await database.close()
  })

  test('a payout cannot be settled twice, nor can a second settlement leave half of itself behind', async () => {
    const database = await open()
    const row = { id: 'a', client_id: 'c', provider: 'dtone' as const, amount: 10 }
    await inTransaction(database, (writing) => fund(writing, 'c', 10))
    await inTransaction(database, (writing) => reserve(writing, 'c', [row]))
    await inTransaction(database, (writing) => close(writing, 'settle', row))
    await expect(inTransaction(database, (writing) => close(writing, 'settle', row))).rejects.toThrow()
    expect(await balance(database, accounts.rail('dtone'))).toBe(10)
    expect(await wrong(database)).toEqual([])
    await database.close()
  })

  test('two reservations at once never take more than there is', async () => {
    const database = await open()
    await inTransaction(database, (writing) => fund(writing, 'c', 100))
    const take = (id: string) => inTransaction(database, (writing) => reserve(writing, 'c', [{ id, amount: 60 }]))
    const taken = await Promise.all([take('a'), take('b'), take('c')])
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await balance(database, accounts.float('c'))).toBe(40)
    await database.close()
  })
})
