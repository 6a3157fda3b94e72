import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { calm, misbehaviours, type Stack, startStack, trigger } from '../../testing/index.ts'
import { createLog, type EventLog } from './createLog.ts'

let stack: Stack
let pretty: EventLog
let json: EventLog
const shown: string[] = []
const objects: string[] = []

beforeAll(async () => {
  pretty = createLog({ format: 'pretty', colors: true, write: (text) => shown.push(text) })
  json = createLog({ format: 'json', colors: false, write: (text) => objects.push(text) })
  stack = await startStack({
    clock: { mode: 'manual' },
    log(event) {
      pretty.log(event)
      json.log(event)
    },
  })
  stack.simulators.worlds.create({ name: 'demo' })
})
afterAll(() => stack.stop())
beforeEach(() => calm(stack.control, 'demo'))

/** What both logs say of one transaction at DT One while a provider misbehaves, and what its client gets. */
async function buyDuring(name: string) {
  const misbehaviour = misbehaviours.find((one) => one.name === name)
  if (misbehaviour === undefined) throw new Error(`there is no ${name}`)
  await trigger(stack.control, 'demo', misbehaviour, { times: 1 })
  for (const log of [pretty, json]) log.flush()
  for (const lines of [shown, objects]) lines.length = 0
  const left = new AbortController()
  const answered = fetch(`${stack.urls.dtone}/v1/async/transactions`, {
    method: 'POST',
    signal: left.signal,
    headers: { authorization: `Basic ${btoa('demo:demo')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ external_id: name, product_id: 6035, auto_confirm: true },
      credit_party_identifier: { mobile_number: '+593990000100' },
    }),
  }).then(
    ({ status }) => status,
    () => undefined,
  )
  while (shown.length === 0) {
    await stack.simulators.worlds.wall.turn()
    pretty.flush()
  }
  if (name.endsWith('ang')) left.abort()
  json.flush()
  return { status: await answered, line: stripVTControlCharacters(shown.join('')), data: JSON.parse(objects.join('')) }
}

test.each([
  ['doneButHang', 'a fault kept the answer back, the request was carried out all the same  CONFIRMED · '],
  ['doneButReset', 'a fault reset the connection, the request was carried out all the same  CONFIRMED · '],
  ['hang', 'a fault kept the answer back, the request was not carried out  fault '],
  ['reset', 'a fault reset the connection, the request was not carried out  fault '],
])('%s: the log says that the client got no answer', async (name, told) => {
  const { status, line, data } = await buyDuring(name)
  expect(status).toBeUndefined()
  expect(line).toContain(`POST postTransactionAsync  no answer: ${told}`)
  expect(line).toMatch(/fault \d+/)
  expect(data).toMatchObject({
    error: told.split('  ')[0],
    what: expect.arrayContaining([expect.stringMatching(/^fault /)]),
  })
  expect(data).not.toHaveProperty('status')
})

test.each([
  ['error503', 503],
  ['doneButError500', 500],
  ['truncated', 201],
  ['malformed', 201],
])('%s: the log has the status that the client got, and the fault', async (name, expected) => {
  const { status, line, data } = await buyDuring(name)
  expect(status).toBe(expected)
  expect(line).toMatch(new RegExp(`postTransactionAsync  ${expected}  .*fault \\d+`))
  expect(line).not.toContain('!')
  expect(data).toMatchObject({ status: expected })
})
