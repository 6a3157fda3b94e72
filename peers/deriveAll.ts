import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packages, readPeer } from './readPeer.ts'

/** Derives the cases of every OpenAPI 3 document of `@readme/oas-examples`, each made to try out what tools stumble over. */
export async function deriveAll(): Promise<{ documents: number; operations: number; cases: number }> {
  const folders = ['3.0', '3.1'].map((version) => join('@readme/oas-examples', version, 'json'))
  const files = folders.flatMap((folder) =>
    readdirSync(join(packages, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => join(folder, file)),
  )
  const total = { documents: files.length, operations: 0, cases: 0 }
  for (const file of files) {
    const { contract, cases } = await readPeer('peer', file)
    // A request that can't be written would only show when it is sent.
    for (const { steps } of cases) steps[0]?.request([], 'http://127.0.0.1/callback')
    total.operations += contract.operations.length
    total.cases += cases.length
  }
  return total
}
