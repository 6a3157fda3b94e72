import { expect, test } from 'vitest'
import { brokenBy, casesOf } from '../run/smallService.fixture.ts'
import { noteDocument, noteService } from './noteService.fixture.ts'

const laws = ['small/changeNote/law/*', 'small/changeNote/valid/*']
const note = { id: 'n1', title: 'Bread', body: null, priority: 1 }

test('without a link the id in a path is that of what the POST to the collection made', async () => {
  expect(await brokenBy(noteDocument('post'), noteService(), laws)).toEqual({})
})

test('without a link or a POST it is that of an entry of the list', async () => {
  expect(await brokenBy(noteDocument('get'), noteService([note]), laws)).toEqual({})
})

test('a change that such an entry does not get is found', async () => {
  const deaf = noteService([note], (one) => one)
  const found = await brokenBy(noteDocument('get'), deaf, ['small/changeNote/law/read/getNote/default'])
  expect(found).toEqual({ 'changeNote/law/read/getNote/default': 'getNote shows 1, changeNote sent 4' })
})

const unknown = 'no link leads to changeNote, and nothing else brings an id'

test.each([
  ['the document has neither', noteDocument()],
  ['the list is empty', noteDocument('get')],
])('a case that needs an id is unsupported where %s', async (_, document) => {
  const cases = await casesOf(document, noteService(), laws)
  const lacking = cases.filter(({ outcome }) => outcome !== 'held')
  expect(lacking.map(({ outcome, reason }) => `${outcome}: ${reason}`)).toContain(`unsupported: ${unknown}`)
  expect(cases.filter(({ outcome }) => outcome === 'broken')).toEqual([])
})
