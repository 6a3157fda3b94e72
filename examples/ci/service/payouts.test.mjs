import assert from 'node:assert/strict'
import { test } from 'node:test'

const { PAYOUTS_URL = 'http://127.0.0.1:3000' } = process.env

test('a payout is on its way', async () => {
  const reply = await fetch(`${PAYOUTS_URL}/payouts`, {
    method: 'POST',
    body: JSON.stringify({ phone: '+254711000100', amount: 250 }),
  })
  assert.equal((await reply.json()).status, 'queued')
})
