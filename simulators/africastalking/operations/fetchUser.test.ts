import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../../testing/providers/africasTalkingStack.ts'

const user = { method: 'GET', target: '/version1/user?username=sandbox' }

test('the balance is that of the sandbox account, and JSON has no charset', async () => {
  const reply = await africasTalkingStack().ask(user)
  expect(reply).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"UserData":{"balance":"USD 999999589.6168"}}',
  })
})

test('messages lower the balance by their total', async () => {
  const stack = africasTalkingStack()
  await stack.send({ to: '+254711000001,+254711000002' })
  expect((await stack.ask(user)).body).toBe('{"UserData":{"balance":"USD 999999589.6010"}}')
})

test('an account may owe money', async () => {
  const stack = africasTalkingStack()
  stack.contextOf().state.accounts.put({ currency: 'USD', balance: -145_731 })
  expect((await stack.ask(user)).body).toBe('{"UserData":{"balance":"USD -14.5731"}}')
})

test('a missing user name is a missing parameter', async () => {
  const reply = await africasTalkingStack().ask({ method: 'GET', target: '/version1/user' })
  expect(reply).toMatchObject({ status: 404, body: "Request is missing required query parameter 'username'" })
})
