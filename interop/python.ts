import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Ran, runProgram, type Surroundings } from './runProgram.ts'

/** The Python tools of `requirements.txt` in a virtual environment of their own. */
export interface Python {
  /** In a folder of its own where the tool leaves files where it runs. */
  run(program: string, args: readonly string[], surroundings?: Surroundings): Promise<Ran>
  remove(): Promise<void>
}

/** Why the steps that need Python are skipped. */
export interface Missing {
  readonly reason: string
}

/** Installs the tools in a temporary folder. Rejects where Python is there and they cannot be installed. */
export async function installPython(): Promise<Python | Missing> {
  const version = await runProgram('python3', ['-c', 'import sys; print(sys.version_info >= (3, 11))'])
  if (version.code !== 0) return { reason: 'this machine has no python3' }
  if (version.output.trim() !== 'True') return { reason: 'python3 is older than 3.11' }
  const home = await mkdtemp(join(tmpdir(), 'railyard-python-'))
  const remove = (): Promise<void> => rm(home, { recursive: true })
  const made = await runProgram('python3', ['-m', 'venv', home])
  if (made.code !== 0) {
    await remove()
    return { reason: 'python3 cannot make virtual environments (its module venv or ensurepip is missing)' }
  }
  const binaries = join(home, 'bin')
  const path = { PATH: `${binaries}${delimiter}${process.env['PATH']}` }
  const run: Python['run'] = (program, args, { environment, ...rest } = {}) =>
    runProgram(join(binaries, program), args, { ...rest, environment: { ...path, ...environment } })
  const requirements = join(import.meta.dirname, 'requirements.txt')
  const installed = await run('pip', [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--requirement',
    requirements,
  ])
  if (installed.code === 0) return { run, remove }
  await remove()
  throw new Error(`Failed to install ${requirements}: pip wrote\n${installed.errors}`)
}
