import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('an error is logged with its message, its cause and its stack', () => {
  const script = `
    import { logger } from './gateway/runtime/logger.ts'
    import { wallClock } from './gateway/runtime/wallClock.ts'
    const error = new Error('no commit', { cause: new Error('disk full') })
    logger(wallClock).error({ error }, 'a job failed')
  `
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  const { error, msg } = JSON.parse(stderr)
  expect([msg, error.message]).toEqual(['a job failed', 'no commit: disk full'])
  expect(error.stack).toContain('Error: disk full')
})
