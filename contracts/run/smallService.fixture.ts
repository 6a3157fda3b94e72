import type { JsonObject } from '../../specs/openapi/index.ts'
import { readContract } from '../document/readContract.ts'
import type { CaseResult } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'
import { type Answer, type Asked as Received, withJsonService } from './jsonService.fixture.ts'
import { run } from './run.ts'

/** A request to a service of a test. */
export interface Asked extends Pick<Received, 'method' | 'headers' | 'body'> {
  readonly path: string
  readonly query: URLSearchParams
  /** The account: the value of `x-key`. */
  readonly account: string
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
  const enter = async (name: string): Promise<CaseContext> => {
    const key = encodeURIComponent(name)
    return { own: { key }, other: { key: `other ${key}` }, ...context }
  }
  const asked = ({ method, url, headers, body }: Received): Asked => ({
    ...{ method, path: url.pathname, query: url.searchParams, headers, body, account: String(headers['x-key']) },
  })
  return withJsonService(
    (received) => respond(asked(received)),
    async (url) => {
      const target = { document: 'small', url, isOpen: true, prefers: false, concurrency: 1, enter }
      const contract = readContract('small', document)
      return (await run({ pairs: [{ contract, target }], seed: '1', cases: names })).cases
    },
  )
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
