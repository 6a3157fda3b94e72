import { expect, test } from 'vitest'
import { readReplies } from './readReplies.ts'

test('an operation is counted once, with a success and without one, and one that let nobody in is named', () => {
  const events = [
    { LoadingStarted: {} },
    scenario('GET /banks', 200, 405),
    scenario('GET /banks', 401),
    scenario('POST /banks', 400, 401),
    scenario('GET /roles', 401, 403, 405),
    scenario('Stateful tests', 200),
    { ScenarioFinished: { recorder: null } },
  ]
  expect(readReplies(events.map((event) => JSON.stringify(event)).join('\n'))).toEqual({
    ...{ operations: 3, succeeded: 1, closed: ['GET /roles'] },
  })
})

test('a request without a reply says nothing', () => {
  const interactions = { a: { response: null }, b: { response: { status_code: 200 } } }
  const event = { ScenarioFinished: { recorder: { label: 'GET /banks', interactions } } }
  expect(readReplies(JSON.stringify(event))).toMatchObject({ succeeded: 1, closed: [] })
})

function scenario(label: string, ...statuses: number[]): object {
  const interactions = Object.fromEntries(statuses.map((status, at) => [at, { response: { status_code: status } }]))
  return { ScenarioFinished: { recorder: { label, interactions } } }
}
