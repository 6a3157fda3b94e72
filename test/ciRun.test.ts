import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('.ci/run ends what it started by its process id, never by a name that another process of the user may have', () => {
  const script = readFileSync(new URL('../.ci/run', import.meta.url), 'utf8')
  expect(script).not.toMatch(/\b(pkill|killall|pgrep)\b/)
  expect(script.match(/\bkill\b[^\n]*/g)?.every((line) => /^kill (-\w+ )?"\$pid"/.test(line))).toBe(true)
})
