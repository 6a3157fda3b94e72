import type { Coverage } from './coverage.ts'

/** Reads `coverage.json`. Throws where it is not one, and says how to make it again. */
export function parseCoverage(text: string): Coverage {
  const documents = read(text)
  if (isRecord(documents, (rows) => isRecord(rows, isColumns))) return documents
  throw new Error(
    'Failed to read the coverage: it is not {document: {operation: [status, …]}}. Write it again with a full run.',
  )
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isColumns(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((column) => typeof column === 'string')
}

function isRecord<Value>(value: unknown, holds: (value: unknown) => value is Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds)
}
