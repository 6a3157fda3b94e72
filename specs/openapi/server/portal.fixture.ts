import { Readable } from 'node:stream'
import { loadDocument } from '../document/loadDocument.ts'
import type { Reply } from '../document/operation.ts'
import type { Problem } from '../document/problem.ts'
import type { MaybePromise } from '../document/wire.ts'
import { problemDetails } from '../reply/problemDetails.ts'
import { createEdge } from './createEdge.ts'
import { createPipeline, type Pipeline } from './pipeline.ts'

type Parameters<Own = unknown> = Omit<{ query?: never; header?: never; path?: never; cookie?: never }, keyof Own> & Own

/** Operations of a portal with a cookie login, an upload and replies that are not JSON, as openapi-typescript generates types. */
interface Shapes {
  greet: {
    parameters: Parameters<{ path: { name: string } }>
    responses: { 200: { content: { 'application/json': { greeting: string } } } }
  }
  logIn: {
    parameters: Parameters
    requestBody: {
      content: { 'application/x-www-form-urlencoded': { user: string }; 'multipart/form-data': { user: string } }
    }
    responses: { 204: { headers: Record<string, unknown>; content?: never } }
  }
  showMe: {
    parameters: Parameters<{ cookie: { theme?: string } }>
    responses: { 200: { content: { 'application/json': { user: string; theme: string } } } }
  }
  upload: {
    parameters: Parameters
    requestBody: { content: { 'multipart/form-data': { title: string; pages?: number; scan: File; extra?: File[] } } }
    responses: { 201: { content: { 'application/json': object } } }
  }
  exportCsv: { parameters: Parameters; responses: { 200: { content: { 'text/csv': string } } } }
  playRecording: { parameters: Parameters; responses: { 200: { content: { 'audio/wav': File } } } }
  headRecording: { parameters: Parameters; responses: { 200: { content?: never } } }
  showEtag: {
    parameters: Parameters<{ header: { 'If-None-Match'?: string; 'X-Tag'?: string[] } }>
    responses: { 200: { content: { 'application/json': object } }; 304: { content?: never } }
  }
}

const document = loadDocument({
  info: { title: 'Portal', version: '1' },
  components: {
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: 'sid' },
      token: { type: 'http', scheme: 'bearer' },
      account: { type: 'http', scheme: 'basic' },
      link: { type: 'apiKey', in: 'query', name: 'key' },
    },
  },
  security: [{ token: [] }],
  paths: {
    '/greet/{name}': {
      get: {
        operationId: 'greet',
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string', maxLength: 5 } }],
        responses: {
          200: json(
            { type: 'object', properties: { greeting: { type: 'string', minLength: 5 } } },
            { greeting: 'Hello, example' },
          ),
        },
      },
    },
    '/sessions': {
      post: {
        operationId: 'logIn',
        security: [],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': userForm(), 'multipart/form-data': userForm() },
        },
        responses: { 204: { headers: { 'Set-Cookie': { schema: { type: 'array', items: { type: 'string' } } } } } },
      },
    },
    '/me': {
      get: {
        operationId: 'showMe',
        security: [{ session: [] }, { token: [], account: [] }, { link: [] }],
        parameters: [{ name: 'theme', in: 'cookie', schema: { enum: ['light', 'dark'], default: 'light' } }],
        responses: { 200: json({ type: 'object' }) },
      },
    },
    '/documents': {
      post: {
        operationId: 'upload',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['title', 'scan'],
                properties: {
                  title: { type: 'string', maxLength: 20 },
                  pages: { type: 'integer' },
                  scan: { type: 'string', format: 'binary' },
                  extra: { type: 'array', items: { type: 'string', format: 'binary' } },
                },
              },
            },
          },
        },
        responses: { 201: json({ type: 'object' }) },
      },
    },
    '/export.csv': {
      get: {
        operationId: 'exportCsv',
        responses: { 200: { content: { 'text/csv': { schema: { type: 'string' } } } } },
      },
    },
    '/recording': {
      get: {
        operationId: 'playRecording',
        responses: { 200: { content: { 'audio/wav': { schema: { type: 'string', format: 'binary' } } } } },
      },
      head: { operationId: 'headRecording', responses: { 200: {} } },
    },
    '/etag': {
      get: {
        operationId: 'showEtag',
        parameters: [
          { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
          { name: 'X-Tag', in: 'header', schema: { type: 'array', items: { type: 'string' } } },
        ],
        responses: { 200: json({ type: 'object' }), 304: {} },
      },
    },
  },
})

function json(schema: object, example?: unknown): object {
  return { content: { 'application/json': { schema, ...(example !== undefined && { example }) } } }
}

function userForm(): object {
  return { schema: { type: 'object', required: ['user'], properties: { user: { type: 'string', minLength: 1 } } } }
}

/** The pipeline of the portal's document, and the problems that it noted. */
export function portal(): Pipeline & { readonly noted: Problem[] } {
  const noted: Problem[] = []
  const edge = createEdge(document, {
    bodies: { uploads: { files: 2, fileSize: 100_000, fields: 5, fieldSize: 1_000, size: 200_000 } },
  })
  const pipeline = createPipeline<Shapes, { user: string }, MaybePromise<Reply>>(edge, {
    operations: {
      async greet({ path }, { user }) {
        if (path.name === 'crash') throw new Error('crashed')
        return { status: 200, body: { greeting: path.name === 'short' ? '' : `${user}, ${path.name}` } }
      },
      logIn: ({ body }) => ({
        status: 204,
        headers: { 'Set-Cookie': [`sid=${body.user}; HttpOnly`, 'theme=dark; Path=/'] },
      }),
      showMe: ({ cookies }, { user }) => ({ status: 200, body: { user, theme: cookies.theme ?? '' } }),
      async upload({ body: { title, pages, scan, extra } }) {
        const body = { title, pages, name: scan.name, type: scan.type, text: await scan.text(), extra: extra?.length }
        return { status: 201, body }
      },
      exportCsv: () => ({ status: 200, body: Readable.from(['a,b\n', '1,2\n']) }),
      playRecording: () => ({ status: 200, body: Uint8Array.from([0x52, 0x49, 0xff, 0x00]) }),
      headRecording: () => ({ status: 200, headers: { 'X-Length': 4 } }),
      showEtag: ({ headers }) =>
        headers['If-None-Match'] === '"1"'
          ? { status: 304, headers: { ETag: '"1"' } }
          : { status: 200, headers: { ETag: '"1"' }, body: { tags: headers['X-Tag'] } },
    },
    admit({ presented: { credentials, reason }, problem }) {
      if (problem !== undefined) return { problem }
      if (reason !== undefined) return { problem: { kind: 'unauthenticated', reason } }
      const [credential] = credentials.values()
      if (credential === undefined) return { visit: { context: { user: 'nobody' } } }
      const { type } = credential
      const user = type === 'basic' ? credential.user : type === 'bearer' ? credential.token : credential.key
      return { visit: { context: { user: `${[...credentials.keys()].join('+')} ${user}` } } }
    },
    refuse: (problem) => problemDetails(problem),
    note: (problem) => noted.push(problem),
  })
  return { ...pipeline, noted }
}
