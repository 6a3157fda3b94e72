import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import { lineFinder } from '../report/index.ts'
import { documentNotes } from './documentNotes.ts'
import { readYaml } from './readYaml.ts'

/** A document in which line 7 has parameters, line 8 responses and line 9 schemas. */
function notesOf({ parameters = '[]', links = '{}', schemas = '{}', content = '{}' }): string[] {
  const text = `openapi: 3.1.0
info: { title: One, version: '1', pattern: '([', type: foo }
paths:
  /a:
    get:
      operationId: a
      parameters: ${parameters}
      responses: { '200': { description: Good., links: ${links}, content: ${content} } }
components: { schemas: ${schemas}, securitySchemes: { key: { type: apiKey, in: header, name: key } } }
`
  const lineOf = lineFinder(text)
  return documentNotes(readContract('doc', readYaml(text, 'doc.yaml')), (_, pointer) => {
    const line = lineOf(pointer)
    return line === undefined ? undefined : { file: 'doc.yaml', line }
  })
}

test('a broken pattern, an unknown type and a link to nowhere are told once for each kind, with their lines', () => {
  const parameters = '[{ name: q, in: query, schema: { type: foo, pattern: "([" } }]'
  const links = '{ to: { operationId: nope }, ref: { operationRef: "#/x" }, none: null, good: { operationId: a } }'
  const schemas = '{ A: { properties: { type: { type: [string, text] }, pattern: { pattern: "*" } } } }'
  expect(notesOf({ parameters, links, schemas })).toEqual([
    'doc: a pattern that is no regular expression allows every text: doc.yaml:7 (([), doc.yaml:9 (*)',
    'doc: a type that JSON Schema does not have allows every value: doc.yaml:7 (foo), doc.yaml:9 (text)',
    'doc: a link to an operation that is not there is not followed: doc.yaml:8 (nope), doc.yaml:8 (#/x), doc.yaml:8 (none)',
  ])
})

test('five places of a kind are named', () => {
  const schemas = `{ ${Array.from({ length: 7 }, (_, at) => `S${at}: { type: foo }`).join(', ')} }`
  expect(notesOf({ schemas })).toEqual([expect.stringMatching(/(doc\.yaml:9 \(foo\)(, )?){5} and 2 more$/)])
})

test('a document that means something in all its parts has no note, and values are no schemas', () => {
  const schemas =
    '{ A: { type: string, pattern: "^a{1}$", examples: [{ type: foo, pattern: "([" }], x-a: { type: foo } } }'
  const links =
    '{ byRef: { operationRef: "#/paths/~1a/get" }, elsewhere: { operationRef: "https://example.com/b#/c" } }'
  expect(notesOf({ schemas, links })).toEqual([])
})

test.each([
  [
    'page, of',
    'doc: a list is not tested page by page if its page or offset, and the size beside it, have other than the usual names: doc.yaml:5 (a, page)',
  ],
  ['fromPage, entries', expect.stringContaining('(a, fromPage)')],
  ['page, size', undefined],
  ['startTime, number', undefined],
])('a list by %s', (names, note) => {
  const parameters = names.split(', ').map((name) => ({ name, in: 'query', schema: { type: 'integer' } }))
  const content = '{ application/json: { schema: { properties: { all: { type: array } } } } }'
  expect(notesOf({ parameters: JSON.stringify(parameters), content })[0]).toEqual(note)
  expect(notesOf({ parameters: JSON.stringify(parameters) })).toEqual([])
})
