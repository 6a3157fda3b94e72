import { expect, test } from 'vitest'
import { deriveCases } from '../derive/deriveCases.ts'
import { readContract } from '../document/readContract.ts'

const acknowledged = { 200: { description: 'Taken.' } }
const answerHere = { operationId: 'switchOn', requestBody: {} }

const document = {
  openapi: '3.1.0',
  info: { title: 'Pager', version: '1' },
  paths: {
    '/pages': {
      post: {
        operationId: 'page',
        responses: { 201: { description: 'Sent.' } },
        callbacks: {
          arrived: {
            '{$settings.url}': {
              post: { 'x-cases': { later: { meanwhile: answerHere } }, responses: acknowledged },
            },
          },
        },
      },
    },
  },
  webhooks: {
    answered: {
      post: {
        'x-caused-by': { operationId: 'reply' },
        'x-cases': { twice: { meanwhile: answerHere } },
        responses: acknowledged,
      },
    },
  },
}

test('steps with x-meanwhile follow the request of a callback, and the cause of a webhook', async () => {
  const cases = await deriveCases(readContract('pager', document), { seed: '1' })
  const causesOf = (name: string): unknown =>
    cases.find((one) => one.name === name)?.callback?.causes?.map(({ operationId }) => operationId)
  expect(causesOf('pager/page/callback/arrived.later/sent')).toEqual(['switchOn'])
  expect(causesOf('pager/page/callback/arrived/sent')).toBeUndefined()
  expect(causesOf('pager/answered/callback/answered.twice/sent')).toEqual(['reply', 'switchOn'])
})

test('with x-via the request of a callback is made along the link of that name, with the members that it changes', async () => {
  const content = {
    'application/json': { schema: { type: 'object' }, example: { token: '', text: 'from the example' } },
  }
  const link = { operationId: 'show', requestBody: { token: '$response.body#/token', text: 'from the link' } }
  const arrived = { 'x-via': 'shown', 'x-request': { '/text': 'changed' }, responses: acknowledged }
  const paths = {
    '/tokens': {
      post: { operationId: 'issue', responses: { 201: { description: 'Issued.', links: { shown: link } } } },
    },
    '/screens': {
      post: {
        operationId: 'show',
        requestBody: { content },
        responses: { 201: { description: 'Shown.' } },
        callbacks: { arrived: { '{$settings.url}': { post: arrived } } },
      },
    },
  }
  const cases = await deriveCases(readContract('pager', { ...document, paths }), { seed: '1' })
  const { steps = [] } = cases.find(({ name }) => name === 'pager/show/callback/arrived/sent') ?? {}
  expect(steps.map(({ operationId }) => operationId)).toEqual(['issue', 'show'])
  const issued = { status: 201, headers: { 'content-type': 'application/json' }, body: '{"token":"a-token"}' }
  expect(JSON.stringify(steps[1]?.request([issued]))).toContain('a-token')
  expect(JSON.stringify(steps[1]?.request([issued]))).toContain('changed')
})
