import type { Contract, Operation, Response } from './contract.ts'

/** The response that documents a status: by number, by range (`4XX`), or `default`. */
export function responseFor(operation: Operation, status: number): Response | undefined {
  return (
    operation.responses.find(({ key }) => key === String(status)) ??
    operation.responses.find(({ key }) => key.toUpperCase() === `${Math.floor(status / 100)}XX`) ??
    operation.responses.find(({ key }) => key === 'default')
  )
}

/** The statuses that are documented by number. */
export function statusesOf(operation: Operation): number[] {
  return operation.responses.map(({ key }) => Number(key)).filter((status) => status >= 100 && status < 600)
}

/** The documented statuses from 200 to 299, or common ones if only a range or `default` is documented. */
export function successesOf(operation: Operation): number[] {
  const numbered = statusesOf(operation).filter((status) => status >= 200 && status < 300)
  return numbered.length > 0 ? numbered : [200, 201, 202, 203, 204, 206]
}

/** The grid row of a callback: `postOrder → orderReady`, or `→ orderReady` for a webhook. */
export function callbackRow({ operations }: Contract, operationId: string, callback: string): string {
  const isCaused = operations.some(({ id }) => id === operationId)
  return `${isCaused ? `${operationId} ` : ''}→ ${callback}`
}
