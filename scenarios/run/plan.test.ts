import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { planScenarios } from './plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
const good = at('good.feature')
const three = ['one', 'two', 'three'].map((name) => `  @${name}\n  Scenario: ${name}\n    When an hour passes\n`)
writeFileSync(good, `Feature: Good\n${three.join('')}`)
writeFileSync(at('empty.feature'), 'Feature: Empty\n')
writeFileSync(at('good.txt'), 'Feature: Text\n')
mkdirSync(at('nothing'))

const seed = '42'

test('parts of a run have the same selection, and its scenarios between them', async () => {
  const parts = ['1/2', '2/2', '4/4'].map((shard) => planScenarios({ paths: [good], seed, shard }))
  const [first, second, none] = await Promise.all(parts)
  expect([first?.own, second?.own, none?.own]).toEqual([2, 1, 0])
  expect([first?.selected, second?.selected, none?.selected]).toEqual([3, 3, 3])
  expect(new Set([first?.selection, second?.selection, none?.selection]).size).toBe(1)
})

test('another selection or seed is another run', async () => {
  const paths = [good]
  const plans = await Promise.all([
    planScenarios({ paths, seed }),
    planScenarios({ paths, seed: '43' }),
    planScenarios({ paths, seed, tags: '@one' }),
    planScenarios({ paths, seed, names: ['one'] }),
    planScenarios({ paths: [`${good}:3`], seed }),
  ])
  expect(new Set(plans.map(({ selection }) => selection)).size).toBe(5)
  expect(plans.map(({ selected }) => selected)).toEqual([3, 3, 1, 1, 1])
})

describe('a path that leads to no scenario is refused, also beside a good one', () => {
  test.each([
    ['lacking.feature', 'does not exist'],
    ['lacking.feature:3', 'does not exist'],
    ['good.txt', 'is no feature file: its name ends with .feature'],
    ['good.feature:99', 'good.feature:99 has no scenario'],
    ['good.feature:3:99', 'good.feature:99 has no scenario'],
    ['lacking*.feature', 'has no scenario'],
    ['empty.feature', 'has no scenario'],
    ['nothing', 'has no scenario'],
  ])('%s', async (path, error) => {
    await expect(planScenarios({ paths: [good, at(path)], seed })).rejects.toThrow(error)
  })
})

test('tags that are no expression are refused with the mistake', async () => {
  await expect(planScenarios({ paths: [good], seed, tags: '@a and' })).rejects.toThrow(
    /^--tags "@a and" is no expression such as .*: .*operand/,
  )
})
