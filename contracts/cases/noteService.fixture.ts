import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Answer } from '../run/jsonService.fixture.ts'
import { type Asked, json, no, type Respond, refusal, smallDocument } from '../run/smallService.fixture.ts'

const members = {
  title: { type: 'string', minLength: 1, maxLength: 100 },
  body: { type: ['string', 'null'], maxLength: 1000 },
  priority: { type: 'integer', minimum: 1, maximum: 5 },
}
const note = { type: 'object', required: ['id', 'title'], properties: { id: { type: 'string' }, ...members } }
const closed = { type: 'object', additionalProperties: false }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const shown = { description: 'A note.', content: json(note) }

const adding = {
  operationId: 'addNote',
  requestBody: {
    required: true,
    content: json(
      { ...closed, required: ['title'], properties: members },
      { example: { title: 'Milk', body: 'two litres' } },
    ),
  },
  responses: { 201: shown, 400: refusal },
}
const listing = {
  operationId: 'listNotes',
  responses: { 200: { description: 'Notes.', content: json({ type: 'array', items: note }) } },
}

/** Notes that can be changed, in a document without links. `brings`: what of the collection the document has. */
export function noteDocument(...brings: readonly ('get' | 'post')[]): JsonObject {
  return smallDocument({
    '/notes': {
      ...(brings.includes('post') && { post: adding }),
      ...(brings.includes('get') && { get: listing }),
    },
    '/notes/{id}': {
      parameters: [id],
      get: { operationId: 'getNote', responses: { 200: shown, 404: refusal } },
      patch: {
        operationId: 'changeNote',
        requestBody: {
          required: true,
          content: json({ ...closed, minProperties: 1, properties: members }, { example: { priority: 4 } }),
        },
        responses: { 200: shown, 400: refusal, 404: refusal },
      },
    },
  })
}

type Note = JsonObject & { readonly id: string }

/** A service of notes; an account begins with these, and `keep` says what becomes of a note that is changed. */
export function noteService(
  first: readonly Note[] = [],
  keep: (note: Note, changed: JsonObject) => Note = (note, changed) => ({ ...note, ...changed }),
): Respond {
  const accounts = new Map<string, Map<string, Note>>()
  return ({ method, path, body, account }: Asked): Answer => {
    const notes = accounts.get(account) ?? new Map(first.map((one) => [one.id, one]))
    accounts.set(account, notes)
    const known = notes.get(path.slice('/notes/'.length))
    if (path === '/notes' && method === 'GET') return { status: 200, body: [...notes.values()] }
    if (method === 'GET') return known === undefined ? no(404) : { status: 200, body: known }
    if (!isRecord(body)) return no(400)
    if (path !== '/notes' && known === undefined) return no(404)
    const made = { body: null, priority: 3, ...body, id: `n${notes.size + 1}` }
    const next = known === undefined ? made : keep(known, body)
    notes.set(next.id, next)
    return { status: known === undefined ? 201 : 200, body: next }
  }
}
