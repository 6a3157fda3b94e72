import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chart } from '../accounts/data/chart.generated.ts'
import { currency } from './currency.ts'

const folder = new URL('..', import.meta.url).pathname

/** What is no source of rules, and migrations, which say what once was. */
const besides = /\.(?:test|fixture|generated)\.ts$|migration\.ts$|^testing\//

test('the currency is written in one source', () => {
  const sources = globSync('**/*.ts', { cwd: folder }).filter((file) => !besides.test(file))
  expect(sources.length).toBeGreaterThan(300)
  const naming = sources.filter((file) => readFileSync(`${folder}${file}`, 'utf8').includes(`'${currency}'`))
  expect(naming).toEqual(['runtime/currency.ts'])
})

test('it is that of the accounts', () => {
  expect(chart.currency).toBe(currency)
})
