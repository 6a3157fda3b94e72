import { expect, test } from 'vitest'
import { runCommand } from './runCommand.ts'

/** The arguments of a Node program. */
function node(script: string): string[] {
  return [process.execPath, '-e', script]
}

test('the command has the variables, and those of this process', async () => {
  const check = node("process.exit(process.env.ADDED === 'one' && process.env.PATH ? 3 : 4)")
  expect(await runCommand(check, { ADDED: 'one' })).toBe(3)
})

test.each([
  ['its exit code', node('process.exit(7)'), 7],
  ['128 and the number of the signal that ended it', node("process.kill(process.pid, 'SIGTERM')"), 143],
  ['127 for a command that is not there', ['no-such-command'], 127],
  ['126 for one that cannot be run', [import.meta.dirname], 126],
])('the result is %s', async (_, command, code) => {
  expect(await runCommand(command, {})).toBe(code)
})

test('no listener of signals is left', async () => {
  const before = process.listenerCount('SIGTERM')
  const ended = runCommand(node(''), {})
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  await ended
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
