import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Variables } from '../environment/variables.ts'

const passed = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGUSR2'] as const

/**
 * Runs a command with more variables, on our own input and output, and passes signals on to it.
 * @returns its exit code; 128 and the number of the signal that ended it; 127 when there is no such command, 126 when it cannot be run
 */
export function runCommand([command = '', ...args]: readonly string[], variables: Variables): Promise<number> {
  const isWindows = process.platform === 'win32'
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...variables }, shell: isWindows })
  const listeners = passed.map((signal) => {
    const pass = (): void => {
      // Ctrl-C reaches the command too: it is in the foreground of the terminal, as we are.
      if (!(isFromTerminal(signal) && process.stdin.isTTY)) child.kill(signal)
    }
    process.on(signal, pass)
    return () => process.off(signal, pass)
  })
  return new Promise<number>((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`railyard: ${command} cannot be run: ${error.message}\n`)
      resolve('code' in error && error.code === 'ENOENT' ? 127 : 126)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  }).finally(() => {
    for (const stop of listeners) stop()
  })
}

function isFromTerminal(signal: NodeJS.Signals): boolean {
  return signal === 'SIGINT' || signal === 'SIGQUIT'
}
