import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { railyardProcesses } from '../bin/railyardProcess.fixture.ts'
import { claimPort } from '../scenarios/service/claimPort.ts'
import { startStack } from '../testing/index.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

const at = (path: string): string => fileURLToPath(new URL(`../scenarios/examples/${path}`, import.meta.url))
const express = [process.execPath, at('express/server.ts')] as const
const python = ['python3', at('python/server.py')] as const
const services = [
  { name: 'Express', program: express },
  ...(spawnSync('python3', ['--version']).status === 0 ? [{ name: 'Python', program: python }] : []),
]

const base = 'http://127.0.0.1:{port}'
const account = 'AT_KEY={world} DTONE_KEY={world} DTONE_SECRET={world}'
const urls = 'AT_URL=$RAILYARD_AFRICASTALKING_URL DTONE_URL=$RAILYARD_DTONE_URL'
interface Ended {
  readonly code: number | null
  readonly stdout: string
}

/** Runs the shared suite; each worker starts a service of its own. */
function runSuite([command, file]: readonly [string, string], bug: string, ...more: readonly string[]): Promise<Ended> {
  const start = `HTTP_PORT={port} ${urls} ${account} PLANTED_BUG=${bug} exec '${command}' '${file}'`
  return processes.run(
    ...['scenarios', at('payouts.feature'), '--start', start, '--ready', `${base}/health`, '--parallel', '2'],
    ...['--callbacks', `payments=${base}/callbacks/payments`, '--reset', clearing(base)],
    // Beside other work a service does not act within the usual 100 ms.
    ...['--quiet', '400', ...more],
  )
}

/** A command that clears the data of a service. */
function clearing(url: string): string {
  return `'${process.execPath}' -e "fetch('${url}/payouts', { method: 'DELETE' })"`
}

describe.each(services)('the service in $name', ({ program }) => {
  test('passes the suite', async () => {
    const { code, stdout } = await runSuite(program, '')
    expect(stdout).toContain('12 scenarios: 12 passed')
    expect(code).toBe(0)
  })
})

test('the suite fails where a service pays again without an answer', async () => {
  const { code, stdout } = await runSuite(express, 'pays-again', '--name', 'cash is paid once', '--parallel', '1')
  expect(stdout).toContain('Expected world service to have received mobileB2C once, not 2 times.')
  expect(stdout).toMatch(/what the service printed:\n {4}payout \S+ of 250 to \+254711000100: taken/)
  expect(code).toBe(1)
})

test('the suite fails where a service books a callback again', async () => {
  const { code, stdout } = await runSuite(
    services.at(-1)?.program ?? express,
    'books-again',
    '--name',
    'comes twice',
    '--parallel',
    '1',
  )
  expect(stdout).toContain('2 scenarios: 0 passed, 2 failed')
  expect(stdout).toContain('The number of $.bookings[*] is not as expected.')
  expect(code).toBe(1)
})

describe('a service that runs already', () => {
  let running: ChildProcess | undefined
  afterEach(() => running?.kill('SIGKILL'))

  test('has one world, whose callback URLs stay as they were set', async () => {
    const stack = await startStack()
    const { port } = await claimPort()
    const url = `http://127.0.0.1:${port}`
    const world = await stack.world({ name: 'shop' })
    await world.africastalking.setCallbackUrls({ payments: `${url}/callbacks/payments` })
    running = spawn(process.execPath, [at('express/server.ts')], {
      stdio: 'ignore',
      env: {
        ...process.env,
        ...{ HTTP_PORT: String(port), AT_URL: stack.urls.africastalking, DTONE_URL: stack.urls.dtone },
        ...{ AT_KEY: 'shop', DTONE_KEY: 'shop', DTONE_SECRET: 'shop' },
      },
    })
    await Promise.race([untilAnswered(`${url}/health`), once(running, 'exit')])
    const suite = (...more: readonly string[]): Promise<Ended> =>
      processes.run(
        ...['scenarios', at('payouts.feature'), '--base-url', url, '--world', 'shop', ...more],
        ...['--control', stack.urls.control, '--reset', clearing(url)],
      )
    expect((await suite('--name', 'cash|no payout')).stdout).toContain('5 scenarios: 5 passed')
    expect(await world.africastalking.setCallbackUrls({})).toMatchObject({ payments: `${url}/callbacks/payments` })
    await world.africastalking.setCallbackUrls({ payments: null })
    const named = await suite('--name', 'cash to a number', '--callbacks', `payments=${url}/callbacks/payments`)
    expect(named.stdout).toContain('3 scenarios: 3 passed')
    await stack.stop()
  })
})

async function untilAnswered(url: string): Promise<void> {
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  );
}
