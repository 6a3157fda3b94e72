import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { parsedJson } from '../../specs/formats/json.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import { readContract } from '../document/readContract.ts'
import type { CaseResult } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'
import { run } from './run.ts'

/** A request to a service of a test. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: http.IncomingHttpHeaders
  /** The parsed JSON body, or its text. */
  readonly body: unknown
  /** The account: the value of `x-key`. */
  readonly account: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

export type Respond = (asked: Asked) => Answer | Promise<Answer>

/** A document of a test: its paths, and an account by `x-key`. */
export function smallDocument(paths: JsonObject): JsonObject {
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } },
    security: [{ key: [] }],
    paths,
  }
}

/** A JSON content object. */
export function json(schema: object, more: object = {}): JsonObject {
  return { 'application/json': { schema, ...more } }
}

export const refusal = { description: 'Refused.', content: json({ type: 'object', required: ['code'] }) }

export function no(status: number): Answer {
  return { status, body: { code: status } }
}

/** Runs cases one by one against a service, each with accounts of its own. */
export async function casesOf(
  document: JsonObject,
  respond: Respond,
  names: readonly string[],
  context: CaseContext = {},
): Promise<readonly CaseResult[]> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://small')
      const { method = '', headers } = request
      const text = Buffer.concat(chunks).toString()
      const asked = { method, path, query, headers, body: parsedJson(text) ?? text, account: String(headers['x-key']) }
      const { status, body } = await respond(asked)
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const enter = async (name: string): Promise<CaseContext> => {
    const key = encodeURIComponent(name)
    return { own: { key }, other: { key: `other ${key}` }, ...context }
  }
  try {
    const url = `http://127.0.0.1:${portOf(server.address())}`
    const target = { document: 'small', url, isOpen: true, prefers: false, concurrency: 1, enter }
    const contract = readContract('small', document)
    return (await run({ pairs: [{ contract, target }], seed: '1', cases: names })).cases
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** The first finding of each case that did not hold, by the name of the case without its document; `held` if there is no such case. */
export async function brokenBy(
  ...[document, respond, names, context]: Parameters<typeof casesOf>
): Promise<JsonObject> {
  const cases = await casesOf(document, respond, names, context)
  if (cases.length === 0) throw new Error(`there is no case ${names.join(', ')}`)
  return Object.fromEntries(
    cases
      .filter(({ outcome }) => outcome !== 'held')
      .map(({ name, findings, reason }) => [name.replace(/^small\//, ''), findings[0]?.message ?? reason]),
  )
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
