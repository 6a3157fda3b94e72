import { expect, test } from 'vitest'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { CaseContext } from '../../model/target.ts'
import { brokenBy, json, type Respond, refusal, smallDocument } from '../../run/smallService.fixture.ts'
import { alarm } from '../../run/stopwatch.ts'

const document = smallDocument({
  '/wait': {
    post: {
      operationId: 'wait',
      'x-holds': { for: 'PT1M', usual: 'PT3S', cases: { declined: { for: 'PT5S', request: { '/how': 'declined' } } } },
      requestBody: { required: true, content: json({ type: 'object' }, { example: { how: 'usual' } }) },
      responses: { 200: { description: 'Waited.' }, 400: refusal },
    },
  },
})

/** Answers when its clock has moved by so many seconds. */
function waiting(seconds: number): { readonly respond: Respond; readonly context: CaseContext } {
  let now = 0
  const held: { readonly due: number; readonly answer: () => void }[] = []
  return {
    respond({ body }) {
      const due = now + (isRecord(body) && body['how'] === 'declined' ? seconds : 3)
      const { promise, resolve } = Promise.withResolvers<{ status: number }>()
      held.push({ due, answer: () => resolve({ status: 200 }) })
      return promise
    },
    context: {
      async advance(by) {
        // The request and its answer are under way meanwhile.
        await alarm(5).rung
        now += by === 'PT1S' ? 1 : 0
        for (const one of held.filter(({ due }) => due <= now)) {
          held.splice(held.indexOf(one), 1)
          one.answer()
        }
      },
      isHolding: async () => held.length > 0,
    },
  }
}

const found = ({ respond, context }: ReturnType<typeof waiting>): ReturnType<typeof brokenBy> =>
  brokenBy(document, respond, ['small/wait/law/hold/declined'], context)

test('a hold that ends as the document says breaks no case', async () => {
  expect(await found(waiting(5))).toEqual({})
})

test('a hold that ends a second early or late is found, although it is shorter than the longest', async () => {
  expect(await found(waiting(4))).toEqual({
    'wait/law/hold/declined': 'was answered after 4 s, must be held for 5 s when nothing ends it before',
  })
  expect(await found(waiting(6))).toEqual({
    'wait/law/hold/declined': 'was answered after 6 s, must be answered after 5 s',
  })
})
