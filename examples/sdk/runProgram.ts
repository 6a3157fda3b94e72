import { spawn } from 'node:child_process'

export interface Ran {
  /** Null where the program could not be started. */
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs a program in this folder to its end, and keeps what it writes. Never rejects. */
export function runProgram([program = '', ...args]: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
      cwd: import.meta.dirname,
    })
    const [output, errors]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.once('error', (error) => resolve({ code: null, output: '', errors: error.message }))
    child.once('close', (code) => resolve({ code, output: textOf(output), errors: textOf(errors) }))
  })
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString()
}
