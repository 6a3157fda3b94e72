import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readStory } from './readStory.ts'
import { openTeller, type TestTeller } from './teller.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-stories-'))
let teller: TestTeller
beforeAll(async () => {
  teller = await openTeller()
})
beforeEach(() => {
  teller.answer(200, '{"id":7}')
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await teller[Symbol.asyncDispose]()
})

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Tells the story of a file, and gives what the service has received and why steps failed. */
async function told(file: string) {
  const before = teller.received.length
  const { steps } = await readStory(file)
  const failures = await teller.tell(steps)
  return { failures, received: teller.received.slice(before), texts: steps.map(({ text }) => text) }
}

test('a YAML file and a scenario of a feature file are stories', async () => {
  expect((await told(written('a.yaml', '- GET: /a'))).received).toMatchObject([{ request: 'GET /a' }])
  expect((await told(written('a.yml', '- GET: /b'))).received).toMatchObject([{ request: 'GET /b' }])
  const feature = written('a.feature', 'Feature: a\nScenario: b\nWhen I GET "/c"\nScenario: c\nWhen I GET "/d"')
  expect((await told(`${feature}:4`)).received).toMatchObject([{ request: 'GET /d' }])
})

test('a function is one step, which sends requests, moves the clock and speaks sentences', async () => {
  const file = written(
    'pay.mjs',
    `export default async function pay({ post, get, put, patch, delete: remove, request, advance, step, save, world, url }) {
      const { status, body } = await post('/orders', { sku: 'a' }, { headers: { 'Idempotency-Key': 'k' } })
      await advance('5m')
      save('order', body.id)
      await step('When I GET "/orders/{{order}}"')
      await put('/a', 'x=1', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
      await patch('/b', {})
      await remove('/c')
      await request({ method: 'options', path: '/d' })
      await get('/' + status + '/' + (await world.clock()).mode + '/' + (await fetch(url)).status)
    }`,
  )
  const { failures, received, texts } = await told(file)
  expect([texts, failures, teller.moved]).toEqual([['pay'], [], ['PT5M']])
  expect(received.map(({ request }) => request)).toEqual([
    ...[
      'POST /orders',
      'GET /orders/7',
      'PUT /a',
      'PATCH /b',
      'DELETE /c',
      'OPTIONS /d',
      'GET /',
      'GET /200/manual/200',
    ],
  ])
  expect(received[0]).toMatchObject({
    headers: { 'idempotency-key': 'k', 'content-type': 'application/json' },
    body: '{"sku":"a"}',
  })
  expect(received[2]).toMatchObject({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'x=1' })
})

test('a list has a step for each of its entries, in TypeScript and CommonJS too', async () => {
  const steps =
    "[{ text: 'ask', run: async ({ get }) => { await get('/a') } }, { text: 'fail', run() { throw new Error('no\\nway') } }]"
  expect(await told(written('a.ts', `const steps: object[] = ${steps}\nexport default steps`))).toMatchObject({
    ...{ texts: ['ask', 'fail'], failures: ['fail: no way'], received: [{ request: 'GET /a' }] },
  })
  expect(await told(written('a.cjs', `module.exports = ${steps}`))).toMatchObject({ texts: ['ask', 'fail'] })
})

test.each([
  ["({ get }) => get('a')", '"a" is no path: it begins with a slash, as /orders.'],
  ["({ advance }) => advance('soon')", '"soon" is no duration, such as 5m, 1h30m or PT5M.'],
  ["({ step }) => step('When all is well')", '"all is well" is no sentence of the vocabulary'],
])('what a function does wrong fails its step: %s', async (story, reason) => {
  const file = written(`wrong-${reason.length}.mjs`, `export default ${story}`)
  expect((await told(file)).failures).toEqual([expect.stringContaining(reason)])
})

test.each([
  ['none.mjs', 'export const a = 1', 'none.mjs has no story: export a function or a list of steps, as "export default'],
  ['empty.mjs', 'export default []', 'empty.mjs has no story: export a function or a list of steps'],
  ['wrong.mjs', "export default [{ text: 'a' }]", 'wrong.mjs: step 1 is none: a step has a text and a function, as'],
  ['broken.mjs', 'export default (', /broken\.mjs cannot be loaded: .+\.$/],
  ['a.txt', '', 'a.txt is no story: a story is a file that ends with .yaml, .yml, .feature, .mjs, .js, .cjs or .ts.'],
])('a file that is no story is refused: %s', async (name, text, message) => {
  await expect(readStory(written(name, text))).rejects.toThrow(message)
})

test('a file that is not there is refused', async () => {
  await expect(readStory(join(folder, 'gone.yaml'))).rejects.toThrow(/gone\.yaml cannot be read: ENOENT.*\.$/)
  await expect(readStory(join(folder, 'gone.feature:3'))).rejects.toThrow(/gone\.feature cannot be read: ENOENT/)
})
