import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Contract } from '../contracts/index.ts'
import { deriveCases, readContract } from '../contracts/index.ts'

export const packages = join(import.meta.dirname, 'node_modules')
export const seed = '42'

/** A document and all its cases. Rejects where an operation has none. */
export async function readPeer(name: string, file: string): Promise<{ contract: Contract; cases: readonly Case[] }> {
  const contract = readContract(name, JSON.parse(readFileSync(join(packages, file), 'utf8')))
  const cases = await deriveCases(contract, { seed })
  const derived = new Set(cases.map(({ operationId }) => operationId))
  const without = contract.operations.filter(({ id }) => !derived.has(id))
  if (without.length > 0) throw new Error(`${file}: no case for ${without.map(({ id }) => id).join(', ')}`)
  return { contract, cases }
}
