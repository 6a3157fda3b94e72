import { describe, expect, test } from 'vitest'
import { isRecord, loadDocument } from '../specs/openapi/index.ts'
import document from '../specs/types/gateway.generated.json' with { type: 'json' }
import { gathered } from './capabilities.ts'
import { databases } from './testing/databases.ts'
import { dtoneTransaction } from './testing/dtoneBodies.ts'
import { signIn } from './testing/signIn.ts'
import { signInCustomer } from './testing/signInCustomer.ts'
import { testGateway } from './testing/testGateway.ts'

const nul = 'a\0b'
const id = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'

describe.each(databases())('on $name', ({ url }) => {
  test('NUL in any text of any documented body is refused with 400', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const user = await signIn(gateway, { roles: ['SuperAdmin'] })
    const customer = await signInCustomer(gateway)
    const bodies = spoiltBodies()
    expect(bodies.length).toBeGreaterThan(60)
    const others: unknown[] = []
    for (const [path, place, body, operation] of bodies) {
      const audience = gathered.audiences.get(operation)
      const headers = audience === 'customer' ? customer.headers : {}
      const answer = await (audience === 'portal' ? user : gateway).post(path, body, headers)
      if (answer.status !== 400 || answer.body.code !== 'invalid_request') others.push([path, place, answer])
    }
    expect(others).toEqual([])
  })

  test('NUL in a path is refused with 400, in whichever parameter', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const paths = ['/api/Banks/%00%00%00', '/api/Payment/%00', `/api/BulkDisbursement/${id.slice(1)}%00/status`]
    const statuses = await Promise.all(paths.map(async (path) => (await gateway.get(path)).status))
    expect(statuses).toEqual([400, 400, 400])
  })

  test('NUL in a member that the document does not know is passed over', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const items = [{ destination: '076123100', amount: 1, [nul]: nul }]
    const sent = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items }, { 'idempotency-key': 'k' })
    expect(sent.status).toBe(201)
  })

  test('callbacks with NUL in an id are refused with 400, also after another one', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { dtone, africastalking } = gateway.callbackUrls
    const form = (fields: Record<string, string>) =>
      gateway.callBack(africastalking.deliveryReports, new URLSearchParams(fields))
    expect(await form({ id: nul, status: 'Success' })).toBe(400)
    expect(await gateway.callBack(dtone, { ...dtoneTransaction(id, 'COMPLETED'), external_id: nul })).toBe(400)
    const notification = gateway.notification(id, 'Success')
    expect(await gateway.callBack(africastalking.payments, { ...notification, transactionId: nul })).toBe(400)
    expect(
      await gateway.callBack(africastalking.payments, { ...notification, requestMetadata: { transactionId: nul } }),
    ).toBe(400)
  })

  test('callbacks with NUL elsewhere are taken', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { dtone, africastalking } = gateway.callbackUrls
    const report = new URLSearchParams({ id: 'ATXid_1', status: nul, failureReason: nul, phoneNumber: nul })
    expect(await gateway.callBack(africastalking.deliveryReports, report)).toBe(200)
    expect(await gateway.callBack(dtone, { ...dtoneTransaction(id, 'COMPLETED'), [nul]: nul })).toBe(200)
    const notification = {
      ...gateway.notification(id, 'Success'),
      transactionId: 'ATPid_1',
      description: nul,
      destination: nul,
    }
    expect(await gateway.callBack(africastalking.payments, notification)).toBe(200)
  })

  test('NUL in the query of a request or in the token of a callback changes nothing', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    expect((await gateway.get('/api/Banks?a=%00&%00=b')).status).toBe(200)
    const { dtone } = gateway.callbackUrls
    expect(await gateway.callBack(`${dtone}%00`, dtoneTransaction(id, 'COMPLETED'))).toBe(404)
    expect(await gateway.callBack(`${dtone}?a=%00`, dtoneTransaction(id, 'COMPLETED'))).toBe(200)
  })

  test.each([
    [
      'text',
      () => [400, `The request content was malformed: not ${nul}`] as const,
      'The request content was malformed: not a\uFFFDb',
    ],
    ['JSON', () => [201, { entries: [], errorMessage: `not ${nul}` }] as const, 'not a\uFFFDb'],
  ])('a refusal of a provider with NUL in its %s ends the payout', async (_, answer, reason) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2c = answer
    const { batchId } = await gateway.payBatch([['076123100', 1]])
    const { status, items } = await gateway.batch(batchId)
    expect([status, items[0].failureReason]).toEqual(['Failed', reason])
  })
})

/** Each documented body of each operation with NUL in one of its texts. */
function spoiltBodies(): [path: string, place: string, body: object, operation: string][] {
  return loadDocument(document).operations.flatMap(({ id: operation, path, requestBody }) =>
    [...(requestBody?.content.get('application/json')?.examples.values() ?? [])].filter(isRecord).flatMap((example) =>
      textsOf(example).map((place): [string, string, object, string] => {
        const body = JSON.parse(JSON.stringify(example), function (this: unknown, key, value) {
          return value === place.text && key === place.name ? nul : value
        })
        return [path.replace(/\{\w+\}/, id), place.name, body, operation]
      }),
    ),
  )
}

function textsOf(value: unknown, name = ''): { readonly name: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, key))
}
