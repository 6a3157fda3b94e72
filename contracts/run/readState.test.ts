import { expect, test } from 'vitest'
import { brokenBy, json, no, type Respond, refusal, smallDocument } from './smallService.fixture.ts'

const document = smallDocument({
  '/visits': {
    get: {
      operationId: 'visits',
      'x-changing': ['/readings'],
      responses: { 200: { description: 'Counted.', content: json({ type: 'object' }) } },
    },
    post: {
      operationId: 'visit',
      requestBody: {
        required: true,
        content: json({ type: 'object', required: ['name'] }, { example: { name: 'Ada' } }),
      },
      responses: { 201: { description: 'Noted.' }, 400: refusal },
    },
  },
})

/** Counts its readings too. `counted`: what a refused visit counts as. */
function guestBook(counted: number): Respond {
  let [readings, visits] = [0, 0]
  return ({ method, body }) => {
    if (method === 'GET') {
      readings += 1
      return { status: 200, body: { readings, visits } }
    }
    const isNamed = Object(body).name !== undefined
    visits += isNamed ? 1 : counted
    return isNamed ? { status: 201 } : no(400)
  }
}

test('a view is the same when only what changes by itself has changed', async () => {
  const name = 'visit/invalid/body/required.name'
  expect(await brokenBy(document, guestBook(0), [`small/${name}`])).toEqual({})
  expect(await brokenBy(document, guestBook(1), [`small/${name}`])).toEqual({
    [name]: 'visits shows something else after this request, which may change nothing',
  })
})
