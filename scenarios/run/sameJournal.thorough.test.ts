import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { collectResults } from '../results/collectResults.ts'
import { shippedFeatures } from './shippedFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-journals-'))
afterAll(() => rmSync(folder, { recursive: true }))

const providers: readonly string[] = ['dtone', 'africastalking']

/** All suites, or those of one provider, of callbacks and of one capability of the gateway where the longest tests are left out. */
const suites = (
  process.env['RAILYARD_LONGEST'] === 'no' ? ['dtone', 'callbacks', 'gateway/payments.feature'] : ['']
).map((folder) => join(shippedFeatures, folder))

/**
 * What the providers received and sent in each scenario, by its world. The machine draws ports alone, and ids of a
 * gateway whose database is kept (`@own-process`). A garbled body is reversed.
 */
function journalsOf(...options: readonly string[]): ReadonlyMap<string, string> {
  const file = join(folder, `${options.join('')}.ndjson`)
  const { status } = spawnSync(process.execPath, [
    fileURLToPath(new URL('../../bin/railyard.mjs', import.meta.url)),
    ...['scenarios', ...suites, '--tags', 'not @own-process', '--report', `messages=${file}`],
    ...options,
  ])
  expect(status).toBe(0)
  const collector = collectResults()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) collector.hear(JSON.parse(line))
  return new Map(
    collector.results().map(({ trace }) => {
      const { world, messages } = trace ?? { world: '', messages: [] }
      const exchanges = messages.filter(({ from, to }) => providers.includes(from) || providers.includes(to))
      return [world, JSON.stringify(exchanges).replaceAll(/127\.0\.0\.1(?::|%3A)\d+|\d+:1\.0\.0\.721/g, '')]
    }),
  )
}

test('the same seed gives the same journals, in any order and with any number of workers', () => {
  const one = journalsOf('--parallel', '1')
  const others = journalsOf('--parallel', '3', '--shuffle', '--shuffle-seed', '7')
  expect(one.size).toBeGreaterThan(100)
  for (const [world, journal] of one) expect(others.get(world), world).toBe(journal)
  expect(others.size).toBe(one.size)
  const reseeded = journalsOf('--parallel', '2', '--seed', '43', '--shard', '1/4')
  expect(reseeded.size).toBeGreaterThan(30)
  const same = [...reseeded].filter(([world, journal]) => one.get(world) === journal)
  expect(same.length).toBeLessThan(reseeded.size / 2)
})
