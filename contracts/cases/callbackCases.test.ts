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
