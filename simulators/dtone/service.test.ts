import { afterEach, expect, test } from 'vitest'
import { dereference } from '../../specs/openapi/document/dereference.ts'
import { loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/dtone.generated.json' with { type: 'json' }
import { dtoneStack } from '../../testing/providers/dtoneStack.ts'
import { errors } from './data/errors.generated.ts'
import { catalogue } from './rules/catalogue/catalogue.ts'

const { service, reported, open } = dtoneStack()

afterEach(() => {
  expect(reported).toEqual([])
})

const unauthorized = {
  status: 401,
  headers: { 'WWW-Authenticate': 'Basic realm="DT One"' },
  body: { errors: [{ code: 1_000_401, message: 'Unauthorized' }] },
}

test.each([
  ['another scheme', 'Bearer abc'],
  ['no secret', `Basic ${btoa('demo:')}`],
  ['no key', `Basic ${btoa(':demo')}`],
  ['no colon', `Basic ${btoa('demo')}`],
  ['no base64', 'Basic !!!'],
  ['nothing', ''],
])('credentials with %s are refused with a challenge', async (_, authorization) => {
  expect(await open().get('/v1/balances', { authorization })).toMatchObject(unauthorized)
})

test('the same key opens the same world, and no other', async () => {
  const [mine, yours] = [open('mine'), open('yours')]
  const credit_party_identifier = { mobile_number: '+593990000100' }
  await mine.post('/v1/async/transactions', { external_id: 'x', product_id: 6035, credit_party_identifier })
  expect(await mine.get('/v1/transactions')).toMatchObject({ body: [{ external_id: 'x' }] })
  expect(await yours.get('/v1/transactions')).toMatchObject({ body: [] })
  expect(await yours.get('/v1/balances?unit=USD')).toMatchObject({ body: [{ available: 10_000 }] })
})

test.each([
  ['GET', '/v1/nowhere'],
  ['GET', '/products'],
  ['GET', '/v1/async/transactions'],
])('%s %s is not found', async (_, path) => {
  expect(await open().get(path)).toMatchObject({ status: 404, body: { errors: [{ code: 1_000_404 }] } })
})

test('a body on a read is ignored', async () => {
  const authorization = `Basic ${btoa('reader:demo')}`
  const request = { method: 'GET', target: '/v1/balances', headers: { authorization }, body: Buffer.from('{}') }
  expect(await service.ask(request)).toMatchObject({ status: 200 })
})

test('unknown ids and units have their own errors', async () => {
  const demo = open()
  const refused = (code: number): object => ({ status: 404, body: { errors: [{ code }] } })
  expect(await demo.get('/v1/transactions/1')).toMatchObject(refused(1_008_004))
  expect(await demo.post('/v1/async/transactions/1/confirm')).toMatchObject(refused(1_008_004))
  expect(await demo.post('/v1/transactions/1/cancel')).toMatchObject(refused(1_008_004))
  expect(await demo.get('/v1/balances?unit=XXX')).toMatchObject(refused(1_006_009))
})

test.each(Object.entries(errors))('a fault can name %s or its code', async (name, row) => {
  const { code, http, message } = row
  for (const error of [name, code]) {
    const demo = open()
    demo.world.faults.add({ effect: { kind: 'providerError', error } })
    expect(await demo.get('/v1/balances')).toMatchObject({ status: http, body: { errors: [{ code, message }] } })
  }
})

test('the examples of the document equal the errors and products of the tables', () => {
  const examples: Readonly<Record<string, { readonly value: unknown }>> = document.components.examples
  for (const [name, { code, message }] of Object.entries(errors)) {
    if (name in examples) expect(examples[name]?.value, name).toEqual({ errors: [{ code, message }] })
  }
  for (const name of ['fixedRecharge', 'rangedRecharge', 'fixedPin', 'rangedPin', 'rangedPayment']) {
    expect([...catalogue.values()], name).toContainEqual(examples[name]?.value)
  }
})

test('each error response of the document lists the codes of its examples, all of its status', () => {
  for (const { id, responses } of loadDocument(document).operations) {
    for (const [status, { content }] of responses) {
      if (status < 400) continue
      const { schema, examples } = content.get('application/json') ?? { examples: new Map() }
      const shown = [...examples.keys()].map((name) => Object.entries(errors).find(([key]) => key === name)?.[1])
      expect(
        shown.map((row) => row?.http),
        `${id} ${status}`,
      ).toEqual(shown.map(() => status))
      const code = { type: 'integer', enum: shown.map((row) => row?.code) }
      const entry = { additionalProperties: false, required: ['code', 'message'], properties: { code } }
      const body = { additionalProperties: false, properties: { errors: { type: 'array', items: entry } } }
      expect(dereference(document, schema, id), `${id} ${status}`).toMatchObject(body)
    }
  }
})

test('a restored snapshot continues where it was taken', async () => {
  const demo = open()
  const credit_party_identifier = { mobile_number: '+593990000101' }
  const order = { external_id: 'x', product_id: 6035, auto_confirm: true, credit_party_identifier }
  await demo.post('/v1/async/transactions', order)
  const dump = JSON.parse(JSON.stringify(demo.world.instances.get('dtone')?.dump()))
  const copy = open('copy')
  copy.world.instances.get('dtone')?.load(dump)
  expect((await copy.get('/v1/transactions')).body).toEqual((await demo.get('/v1/transactions')).body)
  expect((await copy.get('/v1/balances')).body).toEqual((await demo.get('/v1/balances')).body)
  expect(await copy.post('/v1/async/transactions', order)).toMatchObject({ body: { errors: [{ code: 1_007_001 }] } })
})
