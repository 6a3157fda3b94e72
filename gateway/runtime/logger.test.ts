import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { manualClock } from '../testing/manualClock.ts'
import { logger } from './logger.ts'

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

test('phone numbers are masked wherever a line has them', () => {
  const lines: string[] = []
  const log = logger(manualClock(0), 'warn', (line) => lines.push(line))
  const report = { reason: 'Mobile B2C funds sent to +23276401000', stated: { phoneNumber: '23276401000', amount: 12 } }
  const error = new Error('no row for +23276401000', { cause: new Error('sent to +23276401000') })
  log.warn({ report, error, others: ['+23276401000'] }, 'a report about +23276401000')
  expect(lines.join('')).not.toMatch(/\d401000/)
  expect(JSON.parse(lines.join(''))).toMatchObject({
    ...{ level: 40, time: '1970-01-01T00:00:00.000Z', msg: 'a report about +232…000', others: ['+232…000'] },
    report: { reason: 'Mobile B2C funds sent to +232…000', stated: { phoneNumber: '232…000', amount: 12 } },
  })
})
