import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf, type Name } from './documents.ts'
import type { Finding } from './finding.ts'
import type { Python } from './python.ts'
import type { Ran } from './runProgram.ts'

/** Generates a Python client (openapi-python-client), compiles it, and returns what the two complain about. */
export async function pythonClient(document: Name, python: Python): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), `railyard-${document}-`))
  try {
    const target = join(folder, 'client')
    const options = ['generate', '--path', fileOf(document), '--output-path', target, '--meta', 'none']
    const generated = await python.run('openapi-python-client', options)
    const compiled = await python.run('python', ['-m', 'compileall', '-q', target])
    const isSilent = generated.code === 0 && !/warning|error/i.test(generated.output + generated.errors)
    return [
      ...(isSilent ? [] : complaint(document, 'generate', generated)),
      ...(compiled.code === 0 ? [] : complaint(document, 'compile', compiled)),
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

function complaint(document: Name, rule: string, { output, errors }: Ran): Finding[] {
  return [{ tool: 'python', document, rule, where: '', message: `${output}${errors}`.trim() }]
}
