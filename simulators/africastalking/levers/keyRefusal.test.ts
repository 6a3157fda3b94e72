import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, send, pass } = steeredAfricasTalking()
const message = { to: '+254711000001' }

test('a refused key gets the 401 of the provider to the byte, where every key is good', async () => {
  expect(await steer('PUT', '/africastalking/key-refusal', {})).toEqual({
    status: 200,
    body: { refused: true, until: null },
  })
  expect(await send(message)).toEqual({
    status: 401,
    headers: { 'content-type': 'text/plain; charset=UTF-8', 'WWW-Authenticate': 'Basic realm="api",charset=UTF-8' },
    body: 'The supplied authentication is invalid',
  })
  await pass('P30D')
  expect((await send(message)).status).toBe(401)
})

test('a young key is refused for some minutes of the clock of the world', async () => {
  const { body } = await steer('PUT', '/africastalking/key-refusal', { for: 'PT20M' })
  expect(body).toEqual({ refused: true, until: '2026-01-05T09:20:00.000Z' })
  await pass('PT19M59.999S')
  expect((await send(message)).status).toBe(401)
  await pass('PT0.001S')
  expect((await send(message)).status).toBe(201)
  expect((await steer('GET', '/africastalking/key-refusal')).body).toEqual({ refused: false, until: null })
  expect((await steer('DELETE', '/africastalking/key-refusal')).status).toBe(404)
})

test('a key is good again once its refusal is lifted', async () => {
  await steer('PUT', '/africastalking/key-refusal', {})
  expect((await steer('DELETE', '/africastalking/key-refusal')).status).toBe(204)
  expect((await send(message)).status).toBe(201)
  expect((await steer('DELETE', '/africastalking/key-refusal')).status).toBe(404)
})

test.each(['PT0S', 'P0D', 'PT0H0M0.000S', 'P', 'PT'])(
  'a refusal for %s is refused, and changes nothing',
  async (time) => {
    await steer('PUT', '/africastalking/key-refusal', {})
    const { status, body } = await steer('PUT', '/africastalking/key-refusal', { for: time })
    expect([status, body.errors]).toEqual([400, { for: [expect.stringContaining('a millisecond at least')] }])
    expect((await send(message)).status).toBe(401)
  },
)

test('the shortest refusal lasts a millisecond', async () => {
  expect((await steer('PUT', '/africastalking/key-refusal', { for: 'P0DT0.001S' })).status).toBe(200)
  expect((await send(message)).status).toBe(401)
  await pass('PT0.001S')
  expect((await send(message)).status).toBe(201)
})
