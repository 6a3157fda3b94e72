import type { Contract } from '../document/contract.ts'
import { callbackRow, responseFor } from '../document/responses.ts'
import { anomalies } from '../model/case.ts'
import type { CaseResult, Cell } from '../model/result.ts'

/** The cells of a document: each documented status and callback, with the number of times that cases reached it. */
export function cellsOf(contract: Contract, results: readonly CaseResult[]): Cell[] {
  const { name: document, operations, webhooks } = contract
  const counts = new Map<string, number>()
  const count = (row: string, column: string): void => {
    const key = JSON.stringify([row, column])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  for (const result of results) {
    for (const { operationId, reply } of result.exchanges) {
      const operation = byId.get(operationId)
      const response = operation && reply && responseFor(operation, reply.status)
      if (response !== undefined) count(operationId, response.key)
    }
    const came = result.exchanges.find(({ operationId }) => operationId.includes('→'))
    if (came !== undefined) count(came.operationId, result.name.split('/').at(-1) ?? '')
  }
  const cell = (row: string, column: string): Cell => ({
    ...{ document, row, column, count: counts.get(JSON.stringify([row, column])) ?? 0 },
  })
  const called = (id: string, name: string): Cell[] =>
    anomalies.map((column) => cell(callbackRow(contract, id, name), column))
  return [
    ...operations.flatMap(({ id, responses, callbacks }) => [
      ...responses.map(({ key }) => cell(id, key)),
      ...callbacks.flatMap(({ name }) => called(id, name)),
    ]),
    ...webhooks.flatMap(({ name }) => called(name, name)),
  ]
}
