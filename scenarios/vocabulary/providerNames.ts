import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }

const documents: readonly { readonly paths: Readonly<Record<string, object>> }[] = [africastalking, dtone]

/** The operations of the providers, the longest first, so that none is taken for the beginning of another. */
export const operationIds: readonly string[] = documents
  .flatMap(({ paths }) => Object.values(paths))
  .flatMap((methods) => Object.values(methods))
  .flatMap((operation: unknown) => idOf(operation))
  .sort((one, other) => other.length - one.length)

function idOf(operation: unknown): string[] {
  const isOperation = typeof operation === 'object' && operation !== null && 'operationId' in operation
  return isOperation ? [String(operation.operationId)] : []
}
