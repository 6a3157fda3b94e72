import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../interop/runProgram.ts'
import { must } from './must.ts'
import { newNode } from './nodeRelease.ts'

/** Generates the client of the control plane, and runs the suite of `python/` against the installed package. Skipped without Python. */
export async function tryPython(home: string, tarball: string): Promise<void> {
  const version = await runProgram('python3', ['-c', 'import sys, venv, ensurepip; print(sys.version_info >= (3, 11))'])
  if (version.output.trim() !== 'True') {
    process.stdout.write('Python: skipped, since python3 is missing, older than 3.11, or cannot make environments\n')
    return
  }
  const folder = join(home, 'python')
  await cp(join(import.meta.dirname, 'python'), folder, { recursive: true })
  await must(newNode, folder, 'python3', ['-m', 'venv', '.venv'])
  const program = (name: string): string => join(folder, '.venv', 'bin', name)
  await must(newNode, folder, program('pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    'requirements.txt',
  ])
  const document = join(import.meta.dirname, '..', 'specs', 'control.yaml')
  const client = ['generate', '--path', document, '--output-path', 'railyard_control', '--meta', 'none', '--overwrite']
  await must(newNode, folder, program('openapi-python-client'), client, { PYTHONUTF8: '1' })
  await must(newNode, folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, tarball])
  process.stdout.write(
    `Python: ${(await must(newNode, folder, program('pytest'), ['--quiet'])).trim().split('\n').at(-1)}\n`,
  )
}
