import { delimiter } from 'node:path'
import { runProgram } from '../interop/runProgram.ts'
import type { NodeRelease } from './nodeRelease.ts'

/** Runs a program on a release of Node and returns what it wrote, errors last. Rejects with all of that when it fails. */
export async function must(
  { binaries }: NodeRelease,
  folder: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const PATH = `${binaries}${delimiter}${process.env['PATH']}`
  const { code, output, errors } = await runProgram(program, args, { folder, environment: { ...environment, PATH } })
  if (code === 0) return `${output}${errors}`
  throw new Error(`Failed to run ${program} ${args.join(' ')}: exit code ${code}\n${output}${errors}`)
}
