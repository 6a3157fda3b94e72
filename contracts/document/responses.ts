import type { Contract, Operation, Response } from './contract.ts'

/** The response that documents a status: by its number, by its range (`4XX`), or by `default`. */
export function responseFor(operation: Operation, status: number): Response | undefined {
  return (
    operation.responses.find(({ key }) => key === String(status)) ??
    operation.responses.find(({ key }) => key.toUpperCase() === `${Math.floor(status / 100)}XX`) ??
    operation.responses.find(({ key }) => key === 'default')
  )
}

/** The statuses that stand in the document as numbers. */
export function statusesOf(operation: Operation): number[] {
  return operation.responses.map(({ key }) => Number(key)).filter((status) => status >= 100 && status < 600)
}

/** Those from 200 to 299; where there are none in numbers, any that a range or `default` may stand for. */
export function successesOf(operation: Operation): number[] {
  const numbered = statusesOf(operation).filter((status) => status >= 200 && status < 300)
  return numbered.length > 0 ? numbered : [200, 201, 202, 203, 204, 206]
}

/** The row of the grid in which a callback stands: `postOrder → orderReady`; one that no operation causes has none before the arrow. */
export function callbackRow({ operations }: Contract, operationId: string, callback: string): string {
  const isCaused = operations.some(({ id }) => id === operationId)
  return `${isCaused ? `${operationId} ` : ''}→ ${callback}`
}
