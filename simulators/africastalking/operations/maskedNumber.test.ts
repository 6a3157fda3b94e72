import { expect, test } from 'vitest'
import { africasTalkingStack, form, json } from '../../../testing/providers/africasTalkingStack.ts'

const hashed = { username: 'sandbox', message: 'Hello', maskedNumber: 'a'.repeat(64) }
const bulk = '/version1/messaging/bulk'

test.each([
  ['a form', {}, form, new URLSearchParams({ ...hashed, to: '+254711000001' }).toString()],
  ['a bulk form', { target: bulk }, form, new URLSearchParams({ ...hashed, phoneNumbers: '+254711000001' }).toString()],
  ['a JSON body', { target: bulk }, json, JSON.stringify({ ...hashed, phoneNumbers: ['+254711000001'] })],
])('numbers beside a hashed number refuse %s, and nothing is sent', async (_name, where, headers, text) => {
  const stack = africasTalkingStack()
  const reply = await stack.ask({ ...where, headers, text })
  expect([reply.status, reply.body]).toEqual([400, expect.stringContaining('must be empty beside `maskedNumber`')])
})

test.each([
  ['an empty list', { target: bulk }, json, JSON.stringify({ ...hashed, phoneNumbers: [] })],
  ['an empty field', {}, form, new URLSearchParams({ ...hashed, to: '' }).toString()],
])('a hashed number is sent to beside %s', async (_name, where, headers, text) => {
  expect((await africasTalkingStack().ask({ ...where, headers, text })).status).toBe(201)
})
