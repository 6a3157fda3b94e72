import { spawn } from 'node:child_process'

export interface Ran {
  /** Null where the program could not be started or was ended. */
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>
  /** @default the folder of this process */
  readonly folder?: string
}

/** Runs a program to its end and keeps what it writes. Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  { environment = {}, folder }: Surroundings = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      ...(folder !== undefined && { cwd: folder }),
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
