import { expect, test } from 'vitest'
import type { CaseResult, Finding } from '../model/result.ts'
import { brokenText } from './brokenText.ts'
import { causesOf } from './causes.ts'

function broken(operationId: string, label: string, finding: Partial<Finding>): CaseResult {
  return {
    ...{ name: `shop/${operationId}/invalid/${label}`, document: 'shop', operationId, kind: 'invalid' },
    ...{ outcome: 'broken', exchanges: [], duration: 1 },
    findings: [{ check: 'body', message: 'must be number', path: ['body', 0, 'price'], ...finding }],
  }
}

const page = { check: 'error-shape', message: 'the body is none of the errors that the document has', path: ['body'] }
const framework = ['list', 'show', 'add', 'change', 'remove'].flatMap((operation) => [
  broken(operation, 'path/unknown', page),
  broken(operation, 'method/wrong', page),
])

test('ten replies with the error page of a framework have one cause', () => {
  expect(causesOf(framework).map(({ cases }) => cases.length)).toEqual([10])
})

test('findings that differ in their values alone have one cause', () => {
  const prices = [0, 1, 2].map((at) => broken('list', `page${at}`, { path: ['body', at, 'price'] }))
  expect(causesOf(prices)).toHaveLength(1)
  const amounts = ['is 4, must be "5"', 'is 40, must be "6"'].map((message) => broken('show', 'a', { message }))
  expect(causesOf(amounts)).toHaveLength(1)
})

test('a wrong status has a cause of its own for each operation and fault', () => {
  const status = { check: 'status', message: '200 came where the request must be refused with a 4xx', path: ['status'] }
  const wrong = [broken('add', 'body.name/maxLength', status), broken('add', 'body.name/type', status)]
  expect(causesOf([...wrong, broken('change', 'body.name/type', status)])).toHaveLength(3)
})

test('the list of what broke names each cause once, the one with the most cases first', () => {
  const text = brokenText([broken('show', 'one', {}), ...framework], {
    color: false,
    repeat: (name) => `again ${name}`,
  })
  expect(text).toBe(`
broken: 11 cases, 2 causes

  error-shape body  the body is none of the errors that the document has  (10 cases)
    shop/list/invalid/path/unknown
    shop/list/invalid/method/wrong
    shop/show/invalid/path/unknown
    and 7 more
    again: again shop/list/invalid/path/unknown

  body[0].price  must be number
    shop/show/invalid/one
    again: again shop/show/invalid/one
`)
})

test('nothing is listed if nothing broke', () => {
  expect(brokenText([], { color: false })).toBe('')
})
