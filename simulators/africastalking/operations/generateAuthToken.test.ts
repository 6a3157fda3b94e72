import { expect, test } from 'vitest'
import { africasTalkingStack, json } from '../../../testing/providers/africasTalkingStack.ts'

const request = { target: '/auth-token/generate', headers: json, text: '{"username":"sandbox"}' }

test('each request gets a token of its own for an hour', async () => {
  const stack = africasTalkingStack()
  const [first, second] = [await stack.ask(request), await stack.ask(request)]
  expect(first.status).toBe(201)
  expect(JSON.parse(first.body)).toEqual({
    description: 'Success',
    lifetimeInSeconds: 3600,
    token: expect.stringMatching(/^ATtkn_[0-9a-f]{32}$/),
  })
  expect(JSON.parse(second.body).token).not.toBe(JSON.parse(first.body).token)
})

test('a token without a user name is refused in plain text', async () => {
  expect(await africasTalkingStack().ask({ ...request, text: '{}' })).toMatchObject({
    status: 400,
    body: "The request content was malformed:\nObject is missing required member 'username'",
  })
})

test('the journal has no token', async () => {
  const stack = africasTalkingStack()
  const { token } = JSON.parse((await stack.ask(request)).body)
  const [entry] = stack.world.journal.query()
  expect(entry?.reply?.body).toContain('"token":"[redacted]"')
  expect(JSON.stringify(entry)).not.toContain(token)
})
