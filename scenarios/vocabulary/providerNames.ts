import { partyNames } from '../../diagrams/partyNames.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import acquirer from '../../specs/types/acquirer.generated.json' with { type: 'json' }
import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }
import type { ProviderName } from './values.ts'

/** The providers, as sentences and reports name them. */
export const providerNames: Readonly<Record<ProviderName, string>> = {
  dtone: partyNames.dtone,
  africastalking: partyNames.africastalking,
  acquirer: partyNames.acquirer,
}

/** An operation of a provider, as a request is sent to it. */
export interface ProviderOperation {
  readonly id: string
  readonly provider: ProviderName
  readonly method: string
  /** With the names of its parameters: `/transactions/{transaction_id}`. */
  readonly path: string
  /** Of the body of a request; undefined where it has none. */
  readonly mediaType: string | undefined
}

/** A callback of a provider. */
export interface ProviderCallback {
  readonly name: string
  readonly provider: ProviderName
  readonly mediaType: string | undefined
}

interface ProviderDocument {
  readonly paths: object
  readonly webhooks?: object
}

const documents: Readonly<Record<ProviderName, ProviderDocument>> = { africastalking, dtone, acquirer }
const providers = ['africastalking', 'dtone', 'acquirer'] as const

/** The operations of the providers, those with the longest ids first, so that none is taken for the beginning of another. */
export const providerOperations: readonly ProviderOperation[] = providers
  .flatMap((provider) =>
    operationsIn(documents[provider].paths).flatMap(({ path, method, operation }) =>
      'operationId' in operation
        ? [{ id: String(operation['operationId']), provider, method, path, mediaType: mediaTypeOf(operation) }]
        : [],
    ),
  )
  .sort((one, other) => other.id.length - one.id.length)

/** The callbacks of the providers. One that several operations cause is listed once. */
export const providerCallbacks: readonly ProviderCallback[] = providers.flatMap((provider) => {
  const { paths, webhooks = {} } = documents[provider]
  const caused = operationsIn(paths).flatMap(({ operation: { callbacks } }) =>
    Object.entries(isRecord(callbacks) ? callbacks : {}).flatMap(([name, urls]) =>
      operationsIn(Object(urls)).map(({ operation }) => ({ name, operation })),
    ),
  )
  const others = operationsIn(webhooks).map(({ path: name, operation }) => ({ name, operation }))
  const byName = new Map([...caused, ...others].map(({ name, operation }) => [name, operation]))
  return [...byName].map(([name, operation]) => ({ name, provider, mediaType: mediaTypeOf(operation) }))
})

interface OperationInDocument {
  readonly path: string
  readonly method: string
  readonly operation: Readonly<Record<string, unknown>>
}

function operationsIn(paths: object): OperationInDocument[] {
  return Object.entries(paths).flatMap(([path, methods]: [string, unknown]) =>
    Object.entries(isRecord(methods) ? methods : {}).flatMap(([method, operation]) =>
      isRecord(operation) ? [{ path, method: method.toUpperCase(), operation }] : [],
    ),
  )
}

/** The first media type that the document allows. */
function mediaTypeOf({ requestBody }: OperationInDocument['operation']): string | undefined {
  const content = isRecord(requestBody) ? requestBody['content'] : undefined
  return isRecord(content) ? Object.keys(content)[0] : undefined
}
