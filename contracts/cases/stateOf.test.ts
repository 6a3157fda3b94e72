import { expect, test } from 'vitest'
import { deriveCases } from '../derive/deriveCases.ts'
import { readContract } from '../document/readContract.ts'

const shown = (type: string): object => ({
  responses: { 200: { description: 'Shown', content: { [type]: { schema: { type: 'string' } } } } },
})
const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1' },
  paths: {
    '/doors': { get: { operationId: 'listDoors', ...shown('application/json') } },
    '/doors/events': { get: { operationId: 'followDoors', ...shown('text/event-stream') } },
    '/doors/opened': {
      post: {
        operationId: 'openDoor',
        requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 204: { description: 'Opened' }, 400: { description: 'Refused' } },
      },
    },
  },
}

test('around a refused request the state is read by each view, and not by a stream, which has no end', async () => {
  const cases = await deriveCases(readContract('doors', document), { seed: '1' })
  const refused = cases.find(({ name }) => name === 'doors/openDoor/invalid/body/null')
  expect(refused?.state?.map(({ operationId }) => operationId)).toEqual(['listDoors'])
})

test('a read that shows what was refused is left out', async () => {
  const { '/doors/opened': opened } = document.paths
  const post = { ...opened.post, 'x-keeps-refused': ['listDoors'] }
  const kept = { ...document, paths: { ...document.paths, '/doors/opened': { post } } }
  const cases = await deriveCases(readContract('doors', kept), { seed: '1' })
  expect(cases.find(({ name }) => name === 'doors/openDoor/invalid/body/null')?.state ?? []).toEqual([])
})
