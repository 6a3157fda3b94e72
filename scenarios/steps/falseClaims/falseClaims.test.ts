import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collectResults } from '../../results/collectResults.ts'
import { runScenarios } from '../../run/runScenarios.ts'
import { africasTalkingAccountPaymentsClaims } from './africasTalkingAccountPaymentsClaims.fixture.ts'
import { africasTalkingClaims } from './africasTalkingClaims.fixture.ts'
import { callsClaims } from './callsClaims.fixture.ts'
import { dtoneAndWalletClaims } from './dtoneAndWalletClaims.fixture.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'
import { gatewayCardsClaims } from './gatewayCardsClaims.fixture.ts'
import { gatewayCheckoutClaims } from './gatewayCheckoutClaims.fixture.ts'
import { gatewayClaims } from './gatewayClaims.fixture.ts'
import { gatewayPortalClaims } from './gatewayPortalClaims.fixture.ts'
import { gatewayWalletsClaims } from './gatewayWalletsClaims.fixture.ts'
import { handsetClaims } from './handsetClaims.fixture.ts'
import { subscribersClaims } from './subscribersClaims.fixture.ts'

const sets: Readonly<Record<string, FalseClaims>> = {
  ...{ africasTalkingAccountPaymentsClaims, africasTalkingClaims, callsClaims, dtoneAndWalletClaims },
  ...{ gatewayCardsClaims, gatewayCheckoutClaims, gatewayClaims, gatewayPortalClaims, gatewayWalletsClaims },
  ...{ handsetClaims, subscribersClaims },
}

const directory = mkdtempSync(join(tmpdir(), 'railyard-claims-'))
const collector = collectResults()
const patterns = new Map<string, string>()
const claimed = new Set<string>()

// All in one run: each run of Cucumber in a process of its own loads the vocabulary.
beforeAll(async () => {
  for (const [name, set] of Object.entries(sets)) writeFileSync(join(directory, `${name}.feature`), feature(name, set))
  await runScenarios({
    ...{ paths: [directory], parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined' },
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

describe.each(Object.entries(sets))('%s', (name, { happened, claims, chapters }) => {
  const before = happened.match(/^ *(?:Given|When|And) /gm)?.length ?? 0

  test.each(claims.map((claim, at) => [claim, at] as const))('a scenario fails by: %s', (_, at) => {
    const result = collector.results().find((one) => one.name === scenario(name, at))
    const statuses = result?.steps.map(({ status }) => status)
    expect(statuses).toEqual([...Array.from({ length: before }, () => 'passed'), 'failed'])
    expect(result?.steps.at(-1)?.message).toMatch(/^Mismatch/)
  })

  test('every sentence that claims something is among them', () => {
    const claiming = chapters.flatMap(({ steps }) => steps).filter(({ example }) => example.startsWith('Then'))
    expect(claiming.map(({ text }) => text).filter((text) => !claimed.has(text))).toEqual([])
  })
})

/** A scenario for each claim of the set. */
function feature(name: string, { happened, claims }: FalseClaims): string {
  const scenarios = claims.map((claim, at) => `Scenario: ${scenario(name, at)}\n${happened}\n  Then ${claim}\n`)
  return `Feature: ${name}\n\n${scenarios.join('\n')}`
}

function scenario(name: string, at: number): string {
  return `${name} ${at}`
}
