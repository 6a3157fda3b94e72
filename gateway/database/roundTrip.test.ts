import { CompiledQuery, sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { sendLater } from './sendLater.ts'

const add = (name: string): CompiledQuery => CompiledQuery.raw(`insert into settings values ('${name}', '')`)

describe.each(databases())('on $name', ({ name, open }) => {
  test('what is sent later is done before the next statement, and before the commit', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    const names = () => kysely.selectFrom('settings').select('name').where('name', 'like', 'later%').orderBy('name')
    await kysely.transaction().execute(async (transaction) => {
      await sendLater(transaction, add('later 1'))
      const rows = await transaction.selectFrom('settings').select('name').where('name', '=', 'later 1').execute()
      expect(rows).toHaveLength(1)
      await sendLater(transaction, add('later 2'))
    })
    expect((await names().execute()).map((row) => row.name)).toEqual(['later 1', 'later 2'])
  })

  test('a transaction fails where a statement that was sent later does, and leaves nothing behind', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    const failing = kysely.transaction().execute(async (transaction) => {
      await sendLater(transaction, add('twice'))
      await sendLater(transaction, add('twice'))
      await sendLater(transaction, add('after'))
    })
    await expect(failing).rejects.toThrow()
    const left = kysely.selectFrom('settings').select('name').where('name', 'in', ['twice', 'after'])
    expect(await left.execute()).toEqual([])
    await kysely.transaction().execute((transaction) => sendLater(transaction, add('after')))
    expect(await left.execute()).toEqual([{ name: 'after' }])
  })

  test.skipIf(name === 'SQLite')(
    'a statement is prepared again after a migration that changes what it returns',
    async () => {
      const { kysely, close } = await open()
      onTestFinished(close)
      const read = () => kysely.selectFrom('settings').selectAll().where('name', '=', 'callbackToken').execute()
      for (let times = 0; times < 3; times += 1) await Promise.all(Array.from({ length: 10 }, read))
      await sql`alter table settings add column added text`.execute(kysely)
      await expect(Promise.all(Array.from({ length: 10 }, read))).resolves.toHaveLength(10)
      await kysely.transaction().execute(async (transaction) => {
        await transaction.selectFrom('settings').selectAll().where('name', '=', 'callbackToken').execute()
      })
    },
  )
})
