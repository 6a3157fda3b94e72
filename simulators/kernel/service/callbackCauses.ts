import { isRecord, type loadDocument } from '../../../specs/openapi/index.ts'

/** Whether a request to an operation may cause a callback of this name. */
export type MayCause = (operationId: string, callback: string) => boolean

/**
 * What a document says of the causes of callbacks. An operation that documents callbacks causes none that only other operations document.
 * All else is possible: an operation without callbacks may end what another has begun, and a webhook may have any cause.
 */
export function callbackCauses({ operations }: ReturnType<typeof loadDocument>): MayCause {
  const documented = new Map(operations.map(({ id, source }) => [id, namesOf(source['callbacks'])]))
  const all = new Set([...documented.values()].flatMap((names) => [...names]))
  return (operationId, callback) => {
    const own = documented.get(operationId)
    return own === undefined || own.size === 0 || own.has(callback) || !all.has(callback)
  }
}

function namesOf(callbacks: unknown): ReadonlySet<string> {
  return new Set(isRecord(callbacks) ? Object.keys(callbacks) : [])
}
