import { expect, test } from 'vitest'
import type { JsonObject } from '../../specs/openapi/index.ts'
import { type ItemServiceFault, itemsDocument, startItemService } from '../../testing/fakes/itemService.ts'
import { readContract } from '../document/readContract.ts'
import type { CaseResult } from '../model/result.ts'
import { run } from './run.ts'

/** The document with marks beside the operation that adds items. */
function marked(known: JsonObject): JsonObject {
  const items = itemsDocument.paths['/items']
  const post = { ...items.post, 'x-known': known }
  return { ...itemsDocument, paths: { ...itemsDocument.paths, '/items': { ...items, post } } }
}

async function resultOf(document: JsonObject, fault: ItemServiceFault, name: string): Promise<CaseResult | undefined> {
  const service = await startItemService(fault)
  try {
    const target = { document: 'items', url: service.url, isOpen: true, prefers: false }
    const enter = async () => ({ own: { key: 'case own' } })
    const pairs = [{ contract: readContract('items', document), target: { ...target, enter } }]
    return (await run({ pairs, seed: '1', cases: [name] })).cases[0]
  } finally {
    await service.close()
  }
}

const name = 'items/addItem/invalid/body.name/maxLength'
const document = marked({ 'invalid/body.name/*': 'G4' })

test('a case that breaks by a known fault is known, with its findings', async () => {
  const result = await resultOf(document, { takesAnyName: true }, name)
  expect(result).toMatchObject({ outcome: 'known', reason: 'G4', findings: [{ check: 'status' }, { check: 'state' }] })
})

test('a case that holds although it is known to break is broken, and says what to remove', async () => {
  expect(await resultOf(document, {}, name)).toMatchObject({
    outcome: 'broken',
    findings: [{ check: 'known', message: 'holds now: remove its mark x-known (G4)' }],
  })
})

test('a known fault beside a link marks the case of the link', async () => {
  const items = itemsDocument.paths['/items']
  const responses = { ...items.post.responses }
  const links = { show: { ...responses[201].links.show, 'x-known': 'G5', 'x-expect': { '/size': 'L' } } }
  const post = { ...items.post, responses: { ...responses, 201: { ...responses[201], links } } }
  const paths = { ...itemsDocument.paths, '/items': { ...items, post } }
  const result = await resultOf({ ...itemsDocument, paths }, {}, 'items/addItem/stateful/show.showItem')
  expect(result).toMatchObject({ outcome: 'known', reason: 'G5' })
})

test('a service that does not answer has another fault than the known one', async () => {
  const target = { document: 'items', url: 'http://127.0.0.1:1', isOpen: true, prefers: false }
  const pairs = [{ contract: readContract('items', document), target: { ...target, enter: async () => ({}) } }]
  expect((await run({ pairs, seed: '1', cases: [name] })).cases[0]).toMatchObject({
    outcome: 'broken',
    findings: [{ check: 'answer' }],
  })
})
