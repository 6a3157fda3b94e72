import { expect, test } from 'vitest'
import { isRecord } from '../../../specs/openapi/index.ts'
import { brokenBy, json, no, type Respond, refusal, smallDocument } from '../../run/smallService.fixture.ts'

const box = { type: 'object', required: ['id', 'labels'] }
const document = smallDocument({
  '/boxes': {
    post: {
      operationId: 'addBox',
      responses: {
        201: {
          description: 'Added.',
          content: json(box),
          links: { change: { operationId: 'changeBox', parameters: { id: '$response.body#/id' } } },
        },
      },
    },
  },
  '/boxes/{id}': {
    patch: {
      operationId: 'changeBox',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      requestBody: {
        required: true,
        content: json(
          { type: 'object', properties: { labels: { type: 'object', additionalProperties: { type: 'string' } } } },
          { example: { labels: { colour: 'red' } } },
        ),
      },
      responses: { 200: { description: 'Changed.', content: json(box) }, 404: refusal },
    },
  },
})

/** Boxes with labels of their own, or with those of `labelsOf`. */
const boxes = (labelsOf = (): Record<string, unknown> => ({})): Respond => {
  const all: Record<string, unknown>[] = []
  return ({ method, path, body }) => {
    if (method === 'POST') return { status: 201, body: { id: all.push(labelsOf()), labels: all.at(-1) } }
    const id = Number(path.split('/')[2])
    const labels = all[id - 1]
    if (labels === undefined) return no(404)
    if (isRecord(body) && isRecord(body['labels'])) Object.assign(labels, body['labels'])
    return { status: 200, body: { id, labels } }
  }
}

test('resources that have nothing in common break no case', async () => {
  expect(await brokenBy(document, boxes(), ['small/changeBox/law/isolation/siblings'])).toEqual({})
})

test('a default that all resources share, and that a write into one changes, is found in another one', async () => {
  const shared = {}
  expect(
    await brokenBy(
      document,
      boxes(() => shared),
      ['small/changeBox/law/isolation/siblings'],
    ),
  ).toEqual({
    'changeBox/law/isolation/siblings': expect.stringContaining('as it was before another resource was written'),
  })
})
