import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }
import type { ProviderName } from './values.ts'

interface ProviderDocument {
  readonly paths: Readonly<Record<string, object>>
}

/** An operation of a provider, as a request is sent to it. */
export interface ProviderOperation {
  readonly id: string
  readonly provider: ProviderName
  readonly method: string
  /** With the names of its parameters: `/transactions/{transaction_id}`. */
  readonly path: string
}

const documents: Readonly<Record<ProviderName, ProviderDocument>> = { africastalking, dtone }

/** The operations of the providers, those with the longest ids first, so that none is taken for the beginning of another. */
export const providerOperations: readonly ProviderOperation[] = [
  ...operationsOf('africastalking'),
  ...operationsOf('dtone'),
].sort((one, other) => other.id.length - one.id.length)

function operationsOf(provider: ProviderName): ProviderOperation[] {
  return Object.entries(documents[provider].paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]: [string, unknown]) => {
      const isOperation = typeof operation === 'object' && operation !== null && 'operationId' in operation
      return isOperation ? [{ id: String(operation.operationId), provider, method: method.toUpperCase(), path }] : []
    }),
  )
}
