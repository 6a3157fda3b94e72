import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { entry } from './railyardProcess.fixture.ts'

/** Prints the URL of each module that a program loads, when it ends. */
const tell = `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
  process.on('exit', () => console.log(JSON.stringify(loaded)))
`

test('the command line loads no simulators, no validation and no Cucumber before it knows the command', () => {
  const tracer = `data:text/javascript,${encodeURIComponent(tell)}`
  const output = execFileSync(process.execPath, ['--import', tracer, entry, '--version'], { encoding: 'utf8' })
  const loaded: readonly string[] = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  expect(loaded).toContainEqual(expect.stringMatching(/\/bin\/verbs\/stopCommand\.ts$/))
  const heavy =
    /\/simulators\/\w+\/|\/gateway\/|\/specs\/openapi\/validation\/|\/contracts\/|node_modules\/(ajv|@cucumber)\//
  expect(loaded.filter((url) => heavy.test(url))).toEqual([])
})
