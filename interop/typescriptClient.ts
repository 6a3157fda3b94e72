import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf, type Name } from './documents.ts'
import type { Finding } from './finding.ts'
import { type Ran, runProgram } from './runProgram.ts'

const modules = join(import.meta.dirname, 'node_modules')

/** Generates a TypeScript client (openapi-typescript, openapi-fetch), compiles it, and returns what the two complain about. */
export async function typescriptClient(document: Name): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), `railyard-${document}-`))
  try {
    const types = join(folder, 'types.ts')
    const generated = await runProgram(join(modules, '.bin/openapi-typescript'), [fileOf(document), '--output', types])
    if (generated.code !== 0) return complaint(document, 'generate', generated)
    await writeFile(join(folder, 'client.ts'), client)
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    const compiled = await runProgram(join(modules, '.bin/tsc'), ['--project', folder])
    return [
      ...(/warn/i.test(generated.errors) ? complaint(document, 'generate', generated) : []),
      ...(compiled.code === 0 ? [] : complaint(document, 'compile', compiled)),
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const client = `import createClient from 'openapi-fetch'
import type { operations, paths } from './types.ts'

export const client = createClient<paths>({ baseUrl: 'http://127.0.0.1' })
export type OperationId = keyof operations
`

const settings = {
  compilerOptions: {
    ...{
      strict: true,
      noEmit: true,
      target: 'esnext',
      module: 'nodenext',
      allowImportingTsExtensions: true,
      types: [],
    },
    paths: { 'openapi-fetch': [join(modules, 'openapi-fetch/dist/index.d.mts')] },
  },
}

function complaint(document: Name, rule: string, { output, errors }: Ran): Finding[] {
  return [{ tool: 'typescript', document, rule, where: '', message: `${output}${errors}`.trim() }]
}
