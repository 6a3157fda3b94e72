import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runScenarios } from '../run/runScenarios.ts'
import { http } from './http.ts'
import type { Step } from './step.ts'
import { vocabulary } from './vocabulary.ts'

const steps = vocabulary.flatMap((chapter) => chapter.steps)
const directory = mkdtempSync(join(tmpdir(), 'railyard-vocabulary-'))
const messages: Envelope[] = []

/** A feature in which each scenario is one example. Their names are the expressions. */
const feature = `Feature: Examples\n\n${steps.map(({ text, example }) => `Scenario: ${text}\n${example}\n`).join('\n')}`

beforeAll(async () => {
  const file = join(directory, 'examples.feature')
  writeFileSync(file, feature)
  await runScenarios({
    ...{ paths: [file], parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined', dryRun: true },
    stderr: process.stderr,
    onMessage: (message) => void messages.push(message),
  })
})
afterAll(() => rmSync(directory, { recursive: true }))

/** The expressions that fit the only step of the scenario of this name. */
function matching(name: string): (string | undefined)[] {
  const pickle = messages.find((one) => one.pickle?.name === name)?.pickle
  const testCase = messages.find((one) => one.testCase?.pickleId === pickle?.id)?.testCase
  const ids = testCase?.testSteps.flatMap(({ stepDefinitionIds }) => stepDefinitionIds ?? []) ?? []
  return ids.map((id) => messages.find((one) => one.stepDefinition?.id === id)?.stepDefinition?.pattern.source)
}

test.each(steps.map(({ text }) => [text]))('the example fits this sentence alone: %s', (text) => {
  expect(matching(text)).toEqual([text])
})

test.each(steps.map((step): [string, Step] => [step.text, step]))(
  'it is told in full: %s',
  (text, { about, example, values }) => {
    expect(about).toMatch(/^[A-Z].*\.$/s)
    expect(example).toMatch(/^(?:Given|When|Then) /)
    const below = /\n\s*(?:\||""")/.test(example) ? 1 : 0
    expect(values).toBe((text.match(/\{\w+\}/g) ?? []).length + below)
  },
)

test('no sentence is there twice', () => {
  expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length)
})

test('no sentence speaks of HTTP, except those about a service of others', () => {
  const domain = vocabulary.filter((chapter) => chapter !== http).flatMap((chapter) => chapter.steps)
  expect(domain.map(({ text }) => text).filter((text) => /\b(?:HTTP|GET|POST|URL|header|JSON)\b/.test(text))).toEqual(
    [],
  )
})
