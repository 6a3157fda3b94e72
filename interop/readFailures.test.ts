import { expect, test } from 'vitest'
import { readFailures } from './readFailures.ts'

test('a failed check is a finding with the answer, and alike ones are one', () => {
  const events = [
    { LoadingStarted: {} },
    scenario('a', '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'),
    scenario('b', '2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8'),
  ]
  expect(readFailures(events.map((event) => JSON.stringify(event)).join('\n'), 'gateway')).toEqual([
    {
      ...{ tool: 'schemathesis', document: 'gateway', rule: 'positive_data_acceptance', where: 'GET /banks' },
      message: '400 {"traceId":"2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8"} (GET /banks)\nrejected',
    },
  ])
})

test('an error of the tester is a finding', () => {
  const event = JSON.stringify({ NonFatalError: { value: { message: 'broken' } } })
  expect(readFailures(event, 'dtone')).toMatchObject([{ rule: 'error', message: expect.stringContaining('broken') }])
})

function scenario(id: string, traceId: string): object {
  const failure = { operation: 'GET /banks', message: 'rejected' }
  const checks = [
    { name: 'not_a_server_error', status: 'success' },
    { name: 'positive_data_acceptance', status: 'failure', failure_info: { failure } },
  ]
  const content = { $base64: Buffer.from(JSON.stringify({ traceId })).toString('base64') }
  const exchange = {
    request: { method: 'GET', uri: 'http://127.0.0.1:1/banks?x=1' },
    response: { status_code: 400, content },
  }
  return {
    ScenarioFinished: { recorder: { label: 'GET /banks', checks: { [id]: checks }, interactions: { [id]: exchange } } },
  }
}
