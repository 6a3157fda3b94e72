import { expect, test } from 'vitest'
import { annotation } from './annotation.ts'
import { runResult } from './runResult.fixture.ts'

const broken = runResult.cases.filter(({ outcome }) => outcome === 'broken')

test('marks the line of the document', () => {
  expect(broken.map((one) => annotation(one, { file: 'specs/dtone.yaml', line: 812 }))).toEqual([
    '::error file=specs/dtone.yaml,line=812,title=dtone/postTransactionAsync/invalid/body.external_id/maxLength::' +
      "status: 201 where one of 400 is expected%0Abody.items[0].external_id: must have required property 'external_id'; it has <extern_id> & more",
  ])
})

test('names and messages can neither end the command nor start another', () => {
  const hostile = broken.map((one) => ({
    ...one,
    name: 'a,b:c%\n::error::x',
    findings: [{ check: 'body', message: '100%\r\n::set-output::', path: [] }],
  }))
  expect(hostile.map((one) => annotation(one))).toEqual([
    '::error title=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax::body: 100%25\\u000d%0A::set-output::',
  ])
})
