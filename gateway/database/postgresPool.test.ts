import { expect, test } from 'vitest'
import { postgresPool } from './postgresPool.ts'

test('a connection that the server ends while nobody uses it does not end the process', async () => {
  const pool = postgresPool('postgres://127.0.0.1:1/none')
  expect(() => pool.emit('error', new Error('terminating connection'))).not.toThrow()
  await pool.end()
})
