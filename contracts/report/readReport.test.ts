import { expect, test } from 'vitest'
import { jsonReport } from './jsonReport.ts'
import { readReport } from './readReport.ts'
import type { RunPart } from './runPart.ts'
import { runResult } from './runResult.fixture.ts'

const part: RunPart = {
  ...{ version: '1.2.3', shard: '1/2', options: ['--target', 'dtone=http://127.0.0.1:4002'], complaints: ['one'] },
  selection: { operations: [], cases: [], isThorough: false },
  documents: [{ name: 'dtone', overlays: [] }],
}

test('a report is read as the run that it was written of', () => {
  expect(readReport('part.json', jsonReport(runResult, part))).toEqual({ result: runResult, part })
})

test('bytes that are no text are bytes again', () => {
  const [first] = runResult.cases
  if (first === undefined) throw new Error('there is a case')
  const request = { method: 'POST', target: '/', headers: {}, body: new Uint8Array([255]) }
  const sent = { ...first, exchanges: [{ operationId: 'x', request, duration: 1 }] }
  const { result } = readReport('part.json', jsonReport({ ...runResult, cases: [sent] }, part))
  expect(result.cases[0]?.exchanges[0]?.request.body).toEqual(Buffer.from([255]))
})

test.each([
  ['{"cases":[', 'part.json is no JSON, or is cut off.'],
  ['{}', "part.json was not written by `verify --report json=…`:  must have required property 'seed'."],
  [jsonReport(runResult), "must have required property 'part'"],
  [jsonReport(runResult, { ...part, shard: '2' }), '/part/shard must match pattern'],
])('%#: no report of a run is refused', (text, message) => {
  expect(() => readReport('part.json', text)).toThrow(message)
})
