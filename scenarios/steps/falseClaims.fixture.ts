import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectResults } from '../results/collectResults.ts'
import { runScenarios } from '../run/runScenarios.ts'
import type { Chapter } from './step.ts'

/**
 * Tests that each false claim fails its scenario, and that every sentence of the chapters that claims something is among them.
 * `happened`: the sentences before each claim.
 */
export function testFalseClaims(happened: string, claims: readonly string[], chapters: readonly Chapter[]): void {
  const before = happened.match(/^ *(?:Given|When|And) /gm)?.length ?? 0
  const directory = mkdtempSync(join(tmpdir(), 'railyard-claims-'))
  const collector = collectResults()
  const patterns = new Map<string, string>()
  const claimed = new Set<string>()

  beforeAll(async () => {
    const file = join(directory, 'claims.feature')
    const scenarios = claims.map((claim, at) => `Scenario: claim ${at}\n${happened}\n  Then ${claim}\n`)
    writeFileSync(file, `Feature: False claims\n\n${scenarios.join('\n')}`)
    await runScenarios({
      ...{ paths: [file], parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined' },
      stderr: process.stderr,
      onMessage({ stepDefinition, testCase, ...message }) {
        if (stepDefinition !== undefined) patterns.set(stepDefinition.id, stepDefinition.pattern.source)
        const ids = testCase?.testSteps.flatMap(({ stepDefinitionIds }) => stepDefinitionIds ?? []) ?? []
        for (const id of ids) claimed.add(patterns.get(id) ?? '')
        collector.hear({ ...message, ...(testCase && { testCase }) })
      },
    })
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  test.each(claims.map((claim, at) => [claim, at] as const))('a scenario fails by: %s', (_, at) => {
    const result = collector.results().find(({ name }) => name === `claim ${at}`)
    const statuses = result?.steps.map(({ status }) => status)
    expect(statuses).toEqual([...Array.from({ length: before }, () => 'passed'), 'failed'])
    expect(result?.steps.at(-1)?.message).toMatch(/^Mismatch/)
  })

  test('every sentence that claims something is among them', () => {
    const claiming = chapters.flatMap(({ steps }) => steps).filter(({ example }) => example.startsWith('Then'))
    expect(claiming.map(({ text }) => text).filter((text) => !claimed.has(text))).toEqual([])
  })
}
