import pg from 'pg'
import { expect, test } from 'vitest'
import { sqlRows } from './sqlRows.ts'

const server = process.env['RAILYARD_DATABASE_URL']

test.runIf(server !== undefined)(
  'a statement reads PostgreSQL, cannot change it, and leaves no connection',
  async () => {
    const url = server ?? ''
    expect(
      await sqlRows(
        url,
        "SELECT 250.00::numeric AS amount, 9007199254740993 AS big, NULL AS none, '2026-01-01Z'::timestamptz AS at",
      ),
    ).toEqual([{ amount: '250.00', big: '9007199254740993', none: null, at: '2026-01-01T00:00:00.000Z' }])
    await expect(sqlRows(url, 'CREATE TABLE railyard_written (a int)')).rejects.toThrow(
      'the statement "CREATE TABLE railyard_written (a int)" cannot be read: cannot execute CREATE TABLE in a read-only transaction.',
    )
    await expect(sqlRows(url, 'SELECT 1 FROM nowhere')).rejects.toThrow('relation "nowhere" does not exist')
    const observer = new pg.Client(url)
    await observer.connect()
    const mine = "application_name = 'railyard explore'"
    // The server notices the end of a connection a moment after the client.
    await expect
      .poll(async () => (await observer.query(`SELECT 1 FROM pg_stat_activity WHERE ${mine}`)).rowCount)
      .toBe(0)
    await observer.end()
  },
)

test('a server that does not answer is an error that names the statement', async () => {
  await expect(sqlRows('postgres://127.0.0.1:1/shop', 'SELECT 1')).rejects.toThrow(
    'the statement "SELECT 1" cannot be read: connect ECONNREFUSED 127.0.0.1:1.',
  )
})
