import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entry, finished, firstLine, type RailyardProcesses, type Ran } from '../../bin/railyardProcess.fixture.ts'
import { fencedBlocks } from './blocks.ts'

/** A Railyard on free ports, for which the commands and programs of README are run. */
export interface Readme {
  /** Runs a command of a shell to its end; `up` until it has told where it is. */
  run(command: string): Promise<Ran>
  /** Runs a TypeScript program to its end. */
  runProgram(text: string): Promise<Ran>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..')

/** What `node app.js` runs: an application with a fixed host. */
const application = `
  fetch('https://api.sandbox.africastalking.com/version1/messaging?username=sandbox').then(({ status }) =>
    console.log('the application got', status))`

/** Starts a Railyard that goes a minute a second, so that nothing waits long. */
export async function startReadme(processes: RailyardProcesses): Promise<Readme> {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-readme-'))
  writeFileSync(join(folder, 'app.js'), application)
  writeFileSync(join(folder, 'payments.feature'), exampleOfScenarios())
  const up = processes.start('up', '--port', '0', '--json', '--clock', 'scaled:60')
  const ended = once(up, 'exit')
  const { urls } = JSON.parse(await firstLine(up))
  const ports = Object.values<string>(urls).map((url) => new URL(url).port)
  // So that the log of the world has something to show.
  await fetch(`${urls.dtone}/balances`, { headers: { authorization: `Basic ${btoa('demo:demo')}` } })
  const start = (program: string, words: readonly string[], cwd: string): ChildProcess =>
    spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: processes.environment, cwd })

  /** A text with the addresses of this Railyard in the place of those that README names. */
  function here(text: string): string {
    return text.replaceAll(/127\.0\.0\.1:400([0-3])/g, (_, at: string) => `127.0.0.1:${ports[Number(at)]}`)
  }

  return {
    async run(command) {
      const [, words] = /^npx railyard (up.*)$/.exec(command) ?? []
      if (words !== undefined) return startAndStop(processes, words.split(' '))
      const own = here(command).replace(/^npx railyard/, `"${process.execPath}" "${entry}"`)
      return finished(start('sh', ['-c', narrowed(own)], folder))
    },
    runProgram: (text) =>
      finished(start(process.execPath, ['--input-type=module-typescript', '--eval', ending(here(text))], root)),
    async stop() {
      up.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

async function startAndStop(processes: RailyardProcesses, words: readonly string[]): Promise<Ran> {
  const child = processes.start(...words, '--port', '0', '--json')
  const stdout = await firstLine(child)
  child.kill()
  const [code] = await once(child, 'exit')
  return { code, stdout, stderr: '' }
}

/** The feature that docs/scenarios.md begins with. */
function exampleOfScenarios(): string {
  const page = readFileSync(join(root, 'docs', 'scenarios.md'), 'utf8')
  return fencedBlocks(page).find(({ language }) => language === 'gherkin')?.text ?? ''
}

/** A command that fails where the answer is a refusal, that ends, and that takes seconds where it tries everything. */
function narrowed(command: string): string {
  return command
    .replace(/^curl /, 'curl --silent --show-error --fail-with-body ')
    .replace(/ verify\b.*$/, '$& --operation getBalances')
    .replace(/ --watch$/, '')
    .replace(/ scenarios --report .*$/, '$& --tags "@smoke and @dtone"')
}

/** A program of the sources, which asks the server that it starts on a free port, and ends. */
function ending(text: string): string {
  const asked = `async function () {
    console.log((await fetch(\`http://127.0.0.1:\${this.address().port}/dtone/v1/balances\`)).status)
    process.exit()
  }`
  return text
    .replace("from 'railyard'", `from '${new URL('../../simulators/published.ts', import.meta.url).href}'`)
    .replace("listen(3000, '127.0.0.1')", `listen(0, '127.0.0.1', ${asked})`)
}
