import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { africasTalking } from './africastalking/pact.ts'
import { dtone } from './dtone/pact.ts'
import { pactFile } from './pactFile.ts'
import { type ReceivingGateway, receivingGateway } from './receivingGateway.ts'
import { type PactWriter, writePact } from './writePact.ts'

let gateway: ReceivingGateway
beforeAll(async () => {
  gateway = await receivingGateway()
})
afterAll(() => gateway.close())

describe.each([africasTalking, dtone])('the gateway and $provider', ({ provider, calls, messages }) => {
  let pact: PactWriter
  beforeAll(() => {
    pact = writePact(provider)
  })
  afterAll(() => pact.close())

  test.each(calls)('$description: the gateway asks so, and concludes what it must', async (call) => {
    expect(await pact.call(call)).toEqual(call.concludes)
  })

  test.each(messages)('$description: the gateway takes the callback', async (message) => {
    if (message.payout !== undefined) await gateway.pay(message.payout)
    const received = await pact.message(message, async (content) => {
      const status = await gateway.receive(message.callback, content)
      return { status, known: await gateway.known(message, content) }
    })
    expect(received).toEqual({ status: 200, known: expect.objectContaining(message.becomes) })
  })

  // `npx vitest run test/pacts -u` writes it.
  test('the pact file has all of this, and nothing else', async () => {
    await expect(pact.text()).toMatchFileSnapshot(pactFile(provider))
  })
})
