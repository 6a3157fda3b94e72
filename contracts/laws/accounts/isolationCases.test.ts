import { expect, test } from 'vitest'
import type { JsonObject } from '../../../specs/openapi/index.ts'
import { type Answer, type ItemServiceFault, itemsDocument } from '../../../testing/fakes/itemService.ts'
import { brokenIn } from '../../run/run.fixture.ts'

/** The names of the broken cases of isolation, and what was found. */
async function brokenBy(
  fault: ItemServiceFault,
  document: JsonObject = itemsDocument,
): Promise<[string, string | undefined][]> {
  const broken = await brokenIn(fault, document, ['items/*/law/isolation/*'])
  return broken.map(({ name, findings }) => [name, findings[0]?.message])
}

test('accounts that do not see each other have no finding', async () => {
  expect(await brokenBy({})).toEqual([])
})

test('a state that accounts share is seen by the other one, and gives it other ids', async () => {
  expect(await brokenBy({ sharesItems: true })).toContainEqual([
    'items/addItem/law/isolation/unseen',
    'shows the other account something else, although only the first one has changed something',
  ])
})

test('a reply that is kept for one account and shown to the other is found', async () => {
  const kept = new Map<string, Answer>()
  const answer: ItemServiceFault['answer'] = (reply, { method, path }) => {
    if (method !== 'GET') kept.clear()
    if (method !== 'GET' || reply.status !== 200) return reply
    const shown = kept.get(path) ?? reply
    kept.set(path, shown)
    return shown
  }
  expect((await brokenBy({ answer })).map(([name]) => name)).toContain('items/addItem/law/isolation/unseen')
})

test('a second account that gets another reply to the same requests is found', async () => {
  let added = 0
  const answer: ItemServiceFault['answer'] = (reply, { method }) => {
    if (method !== 'POST' || reply.status !== 201) return reply
    added += 1
    return added % 2 === 0 ? { ...reply, body: { ...Object(reply.body), size: 'L' } } : reply
  }
  const names = (await brokenBy({ answer })).map(([name]) => name)
  expect(names).toContain('items/addItem/law/isolation/showItem')
})

test('an operation whose changes all accounts see is left out', async () => {
  const { post, ...others } = itemsDocument.paths['/items']
  const paths = { ...itemsDocument.paths, '/items': { ...others, post: { ...post, 'x-shared': true } } }
  expect(await brokenBy({ sharesItems: true }, { ...itemsDocument, paths })).toEqual([])
})
