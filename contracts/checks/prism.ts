import { transformOas3Operations } from '@stoplight/http-spec/oas3/operation'
import { bundleTarget, decycle } from '@stoplight/json'
import RefParser from '@stoplight/json-schema-ref-parser'
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js'

/**
 * The validators of Prism, and its reader of OpenAPI documents. They take a second to load. The root of `@stoplight/prism-http` has them
 * too, with a mock server and readers of other formats: without these, the published form has all of it inside.
 */
export { validateInput, validateOutput }

/** An operation as the validators take it. */
export type PrismOperation = Parameters<typeof validateOutput>[0]['resource']

/** The operations of an OpenAPI 3 document, by `GET /path`. */
export async function prismOperations(document: object): Promise<ReadonlyMap<string, PrismOperation>> {
  const whole = decycle(await RefParser.dereference(structuredClone(document)))
  const operations = transformOas3Operations(whole).map(
    (operation): PrismOperation =>
      bundleTarget({ document: { ...whole, __target__: operation }, path: '#/__target__', cloneDocument: false }),
  )
  return new Map(operations.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation]))
}
