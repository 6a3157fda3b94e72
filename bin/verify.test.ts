import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startSimulators } from '../simulators/index.ts'
import { itemsDocument, startItemService } from '../testing/fakes/itemService.ts'
import { collectPrinted } from './printed.fixture.ts'
import { type VerifyOptions, verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-verify-'))
const spec = join(folder, 'items.json')
writeFileSync(spec, JSON.stringify(itemsDocument, null, 1))
const printed = collectPrinted()

const usual: VerifyOptions = {
  ...{
    target: [],
    spec: [],
    overlay: [],
    operation: [],
    seed: '1',
    report: [],
    timeLimit: 5_000,
    wait: 300_000,
    prefer: false,
  },
  ...{ case: ['items/addItem/valid/*', 'items/addItem/invalid/body.name/*'], coverage: join(folder, 'coverage.json') },
  credentials: [],
}

async function verifyItems(
  fault: Parameters<typeof startItemService>[0],
  more: Partial<VerifyOptions> = {},
): Promise<number> {
  const service = await startItemService(fault)
  try {
    const credentials = [{ name: 'items', value: 'case' }]
    return await verify({ ...usual, credentials, spec: [{ name: spec, value: service.url }], ...more })
  } finally {
    await service.close()
  }
}

test('0: all held', async () => {
  expect(await verifyItems({})).toBe(0)
  expect(printed.text()).toMatch(/\d+ cases: \d+ held, 0 broken, 0 unsupported/)
})

test('1: a contract is broken; the output names the case, shows the request, the place in the document and how to repeat it', async () => {
  expect(await verifyItems({ takesAnyName: true })).toBe(1)
  expect(printed.text()).toContain('broken  items/addItem/invalid/body.name/maxLength')
  expect(printed.text()).toContain('201 came where the request must be refused with a 4xx')
  expect(printed.text()).toMatch(/curl -i -X POST .*"name":"railyardx?/)
  expect(printed.text()).toMatch(/items\.json:\d+ #\/paths\/~1items\/post\/responses\/201/)
  expect(printed.text()).toContain("railyard verify --case 'items/addItem/invalid/body.name/maxLength' --seed 1 --spec")
})

test('1: too little was reached', async () => {
  expect(await verifyItems({}, { minCoverage: 100 })).toBe(1)
  expect(printed.text()).toContain('100 % are asked for')
})

test('2: nothing answers, the document is unreadable, or there is nothing to run', async () => {
  expect(await verify({ ...usual, spec: [{ name: spec, value: 'http://127.0.0.1:9' }] })).toBe(2)
  expect(printed.text()).toContain('items does not answer at http://127.0.0.1:9')
  expect(await verify({ ...usual, spec: [{ name: join(folder, 'none.yaml'), value: 'http://127.0.0.1:9' }] })).toBe(2)
  expect(printed.text()).toContain('cannot read')
  expect(await verifyItems({}, { case: ['items/nothing'] })).toBe(2)
  expect(await verifyItems({}, { credentials: [] })).toBe(2)
})

const expectations = join(folder, 'expectations.yaml')
const wrongSize = `overlay: 1.0.0
info: { title: Expectations, version: '1' }
extends: ./items.json
actions:
  - target: $.paths.*[?@.operationId=='addItem'].responses['201'].links.show
    update:
      x-cases:
        large: { expect: { /size: L } }
`

test('an overlay brings expectations; a broken one names its line in the overlay, and the command repeats both files', async () => {
  writeFileSync(expectations, wrongSize)
  const overlay = [{ document: undefined, file: expectations }]
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  const junit = join(folder, 'overlay.xml')
  const report = [{ name: 'junit', value: junit }]
  expect(await verifyItems({}, { overlay, report, case: ['items/addItem/stateful/*'] })).toBe(1)
  vi.unstubAllEnvs()
  expect(printed.text()).toContain('is "S", must be "L"')
  expect(printed.text()).toContain(`${expectations}:8 #/paths/~1items/post/responses/201/links/show/x-cases/large`)
  expect(printed.text()).toMatch(/::error file=.*expectations\.yaml,line=8,/)
  expect(printed.text()).toMatch(/again: .* verify .*--overlay .*expectations\.yaml/)
  expect(readFileSync(junit, 'utf8')).toContain(`${expectations}:8 `)
})

test('2: an overlay that cannot be applied, with its line; one that belongs to no document', async () => {
  const overlay = [{ document: undefined, file: expectations }]
  writeFileSync(expectations, wrongSize.replace('addItem', 'addItems'))
  expect(await verifyItems({}, { overlay })).toBe(2)
  expect(printed.text()).toContain(`could not run: ${expectations}:5: the target matches nothing in the document`)
  expect(await verify({ ...usual, overlay })).toBe(2)
  expect(printed.text()).toContain('no --spec is the document ./items.json, which it extends')
})

test('a cell that was reached before and is not any more fails the ratchet', async () => {
  const whole = { case: [], updateCoverage: true }
  await verifyItems({}, whole)
  const kept = readFileSync(usual.coverage, 'utf8')
  expect(JSON.parse(kept).items.showItem).toContain('404')
  writeFileSync(usual.coverage, kept.replace('"404"', '"404", "418"'))
  await verifyItems({}, { case: [], ratchet: true })
  expect(printed.text()).toMatch(/lost: items \w+ 418 was reached before/)
})

test('a break is marked on its line in a pull request', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  await verifyItems({ takesAnyName: true })
  vi.unstubAllEnvs()
  expect(printed.text()).toMatch(/::error file=.*items\.json,line=\d+,title=items\/addItem/)
})

test('what a target says that it does not have is shown as such', async () => {
  const file = join(folder, 'unsupported.yaml')
  writeFileSync(file, 'items: { addItem: sold out }')
  expect(await verifyItems({}, { unsupported: file })).toBe(0)
  expect(printed.text()).toMatch(/\d+ unsupported: sold out\n\d+ cases: 0 held, 0 broken, \d+ unsupported/)
})

test('one provider that runs alone can be verified at the URL that clients are given, and with strict credentials wrong ones are shown to it', async () => {
  const { urls, stop } = await startSimulators({
    services: ['dtone'],
    credentials: 'strict',
    ports: { control: 0, dtone: 0 },
  })
  const target = [{ name: 'dtone', value: `${urls.dtone}/v1/` }]
  try {
    expect(
      await verify({ ...usual, target, control: String(urls.control), case: ['dtone/getBalances/credentials/*'] }),
    ).toBe(0)
    expect(await verify({ ...usual, target })).toBe(2)
    expect(printed.text()).toContain('give --credentials dtone=key:secret, or --control URL where railyard up runs')
  } finally {
    await stop()
  }
  expect(printed.text()).toMatch(/[1-9]\d* held, 0 broken, 0 unsupported/)
})

test('2: an option that names another document, or that has no effect, is refused with its name', async () => {
  const unsupported = join(folder, 'unsupported.yaml')
  writeFileSync(unsupported, 'orders: { list: it is not there }\n')
  const credentials = [{ name: 'foo', value: 'a:b' }]
  expect([
    await verifyItems({}, { credentials }),
    await verifyItems({}, { unsupported: join(folder, 'missing.yaml') }),
    await verifyItems({}, { unsupported }),
  ]).toEqual([2, 2, 2])
  expect(printed.text()).toContain('--credentials foo=…: no document is named so; it is one of items')
  expect(printed.text()).toMatch(/could not run: .*missing\.yaml/)
  expect(printed.text()).toContain('--unsupported: there is no document "orders"; it is one of items')
})

test('2: credentials that a printed command leaves out must be filled in', async () => {
  expect(await verifyItems({}, { credentials: [{ name: 'items', value: '…' }] })).toBe(2)
  expect(printed.text()).toMatch(/could not run: --credentials items=…: fill in the key in the place of …\n$/)
})

test('2: --control has no effect where nothing answers or services have no worlds, nor --credentials beside it', async () => {
  const simulators = await startSimulators({ ports: { control: 0, dtone: 0 } })
  const { control = '', dtone = '' } = simulators.urls
  const target = [{ name: 'dtone', value: dtone }]
  const credentials = [{ name: 'dtone', value: 'a:b' }]
  expect([
    await verifyItems({}, { control }),
    await verify({ ...usual, target, control, credentials }),
    await verify({ ...usual, target, control: 'http://127.0.0.1:9' }),
  ]).toEqual([2, 2, 2])
  expect(printed.text()).toContain(
    'no control plane answers at http://127.0.0.1:9: give --control the URL that railyard up prints',
  )
  expect(printed.text()).toContain('--control has no effect: the control plane opens worlds for the documents dtone')
  expect(printed.text()).toContain('--credentials dtone=… has no effect: --control opens an account for each case')
  await simulators.stop()
})

test('what a document says without a meaning is told with its line before the run', async () => {
  const broken = join(folder, 'broken.yaml')
  writeFileSync(
    broken,
    `openapi: 3.1.0
info: { title: One, version: '1' }
paths:
  /a:
    get:
      operationId: a
      parameters: [{ name: q, in: query, schema: { type: foo, pattern: '([' } }]
      responses: { '200': { description: Good. } }
`,
  )
  const service = await startItemService({})
  await verify({ ...usual, case: [], spec: [{ name: broken, value: service.url }] })
  await service.close()
  expect(printed.text()).toContain(`a type that JSON Schema does not have allows every value: ${broken}:7 (foo)`)
  expect(printed.text()).toContain(`a pattern that is no regular expression allows every text: ${broken}:7 (([)`)
})

test('2: a document with an alias within its own anchor is named with the line', async () => {
  const cyclic = join(folder, 'cyclic.yaml')
  writeFileSync(cyclic, 'openapi: 3.1.0\npaths: &r\n  /a: *r\n')
  expect(await verify({ ...usual, spec: [{ name: cyclic, value: 'http://127.0.0.1:9' }] })).toBe(2)
  expect(printed.text()).toBe(`railyard: could not run: ${cyclic}:3: the alias *r stands within its own anchor\n`)
})
