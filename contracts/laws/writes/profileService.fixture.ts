import { isRecord } from '../../../specs/openapi/index.ts'
import type { Answer } from '../../run/jsonService.fixture.ts'
import { brokenBy, json, no, refusal, smallDocument } from '../../run/smallService.fixture.ts'

const profile = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'level'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 20 },
    level: { type: 'integer', minimum: 1, maximum: 9 },
    colour: { type: 'string', enum: ['red', 'blue'] },
  },
}
const patch = { ...profile, required: [] }
const note = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } }
const shown = (description: string): object => ({ description, content: json(profile) })

/** A profile that can be replaced and patched, and notes that can be added. */
const profileDocument = smallDocument({
  '/profile': {
    get: { operationId: 'showProfile', responses: { 200: shown('The profile.'), 400: refusal } },
    put: {
      operationId: 'replaceProfile',
      requestBody: { required: true, content: json(profile, { example: { name: 'Ada', level: 1 } }) },
      responses: { 200: shown('The new profile.'), 400: refusal },
    },
    patch: {
      operationId: 'changeProfile',
      requestBody: { required: true, content: json(patch, { example: { name: 'Bea', level: 2 } }) },
      responses: { 200: shown('The new profile.'), 400: refusal },
    },
  },
  '/notes': {
    get: {
      operationId: 'listNotes',
      parameters: [
        { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
        { name: 'per_page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 9, default: 2 } },
      ],
      responses: { 200: { description: 'Notes.', content: json({ type: 'array', items: note }) } },
    },
    post: {
      operationId: 'addNote',
      requestBody: { required: true, content: json(note, { example: { text: 'known' } }) },
      responses: { 201: { description: 'Added.', content: json(note) }, 400: refusal },
    },
  },
})

/** One account of the service; a test replaces what it does wrong. */
export class ProfileService {
  profile: Readonly<Record<string, unknown>> = { name: 'Ada', level: 1 }
  notes: unknown[] = []

  answer(method: string, path: string, body: unknown): Answer {
    if (path === '/notes') return method === 'GET' ? { status: 200, body: this.notes } : this.add(body)
    if (path !== '/profile') return no(404)
    if (method === 'GET') return { status: 200, body: this.show() }
    return isRecord(body) ? this.write(method === 'PUT' ? body : { ...this.profile, ...body }) : no(400)
  }

  show(): unknown {
    return this.profile
  }

  write(changed: Readonly<Record<string, unknown>>): Answer {
    this.profile = changed
    return { status: 200, body: changed }
  }

  add(note: unknown): Answer {
    this.notes.push(note)
    return { status: 201, body: note }
  }
}

/** The first findings of named cases against a service, of which each account has one. */
export function brokenProfiles(
  Service: new () => ProfileService,
  ...names: readonly string[]
): ReturnType<typeof brokenBy> {
  const accounts = new Map<string, ProfileService>()
  return brokenBy(
    profileDocument,
    ({ method, path, body, account }) => {
      const service = accounts.get(account) ?? new Service()
      accounts.set(account, service)
      return service.answer(method, path, body)
    },
    names.map((name) => `small/${name}`),
  )
}
