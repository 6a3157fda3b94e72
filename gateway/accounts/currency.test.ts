import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('..', import.meta.url).pathname

/** What is no source of rules, and migrations, which say what once was. */
const besides = /\.(?:test|fixture|generated)\.ts$|migration\.ts$|^testing\//

test('the currency is written in the chart of accounts and in no source', () => {
  const sources = globSync('**/*.ts', { cwd: folder }).filter((file) => !besides.test(file))
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((file) => readFileSync(`${folder}${file}`, 'utf8').includes("'SLE'"))).toEqual([])
})
