import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import http from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { entry, firstLine, railyardProcesses } from './railyardProcess.fixture.ts'
import { upReport } from './upReport.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())
const { start: railyard, run, environment } = processes

test.each(['SIGINT', 'SIGTERM'] as const)(
  'up --json tells where everything is, serves it, and leaves with 0 on %s',

  async (signal) => {
    const child = railyard('up', '--port', '0', '--json', '--clock', 'scaled:60', '--seed', '7')
    const summary = JSON.parse(await firstLine(child))
    expect(summary).toMatchObject({
      world: 'demo',
      clock: 'scaled:60',
      seed: '7',
      credentials: { dtone: { key: 'demo', secret: 'demo' } },
    })
    expect(Object.keys(summary.urls)).toEqual(['control', 'africastalking', 'dtone', 'acquirer', 'gateway'])
    for (const url of Object.values(summary.urls)) expect(new URL(String(url)).hostname).toBe('127.0.0.1')
    expect((await fetch(`${summary.urls.control}/health`)).status).toBe(200)
    expect((await fetch(`${summary.urls.gateway}/health`)).status).toBe(200)
    expect((await fetch(`${summary.urls.dtone}/balances`)).status).toBe(401)
    child.kill(signal)
    expect((await once(child, 'exit'))[0]).toBe(0)
  },
)

test('up answers under a host name beside loopback that --allow-host names, and under no other', async () => {
  const child = railyard('up', '--port', '0', '--json', '--allow-host', 'yard.test')
  const { urls } = JSON.parse(await firstLine(child))
  const statusUnder = async (host: string): Promise<number | undefined> => {
    const request = http.request(`${urls.control}/worlds/w`, { method: 'PUT', headers: { host, 'content-length': 0 } })
    request.end()
    const [response] = await once(request, 'response')
    response.resume()
    return response.statusCode
  }
  expect(await statusUnder('other.test')).toBe(403)
  expect(await statusUnder('yard.test')).toBe(201)
  child.kill()
  await once(child, 'exit')
})

test('up logs the requests to the gateway with those of the simulators', async () => {
  const child = railyard('up', '--port', '0', '--json', '--log', 'json')
  if (child.stdout === null) throw new Error('stdout is piped')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<string> => String((await lines.next()).value)
  const { urls, credentials } = JSON.parse(await next())
  await fetch(`${urls.gateway}/api/Payment/bulk-mobile`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credentials.gateway.apiKey}`, 'content-type': 'application/json' },
    body: '{"payments":[{"phoneNumber":"+23276123100","amount":250}]}',
  })
  const logged = [await next(), await next()]
  const told = logged.map((line) => JSON.parse(line)).sort((one, other) => one.status - other.status)
  expect(told).toMatchObject([
    { world: 'demo', service: 'gateway', operation: 'Payment_BulkMobile', status: 200 },
    { world: 'demo', service: 'africastalking', operation: 'mobileB2C', status: 201 },
  ])
  expect(logged.join()).not.toContain(credentials.gateway.apiKey)
  child.kill()
  await once(child, 'exit')
})

test('the database of the application is not touched: only RAILYARD_DATABASE_URL names one', async () => {
  const file = (name: string): string => join(processes.stateHome, name)
  const env = { ...environment, DATABASE_URL: `file:${file('theirs.db')}`, RAILYARD_DATABASE_URL: file('ours.db') }
  const child = spawn(process.execPath, [entry, 'up', '--port', '0', '--json'], { env, cwd: processes.stateHome })
  await firstLine(child)
  child.kill()
  await once(child, 'exit')
  const made = readdirSync(processes.stateHome).filter((name) => name.includes('.db'))
  expect(made).toContain('ours.db')
  expect(made.filter((name) => name.startsWith('theirs'))).toEqual([])
})

test('stop ends the Railyard that was started last, as Ctrl-C does', async () => {
  const child = railyard('up', '--port', '0', '--json', '--only', 'control')
  await firstLine(child)
  const ended = once(child, 'exit')
  expect(await run('stop')).toEqual({ code: 0, stdout: `process ${child.pid} has ended\n`, stderr: '' })
  expect(await ended).toEqual([0, null])
  expect(await run('stop')).toMatchObject({ code: 2, stderr: expect.stringContaining('no Railyard') })
})

test('a reader that leaves early, like head, ends it without a stack trace', async () => {
  const child = railyard('steps')
  let complaints = ''
  child.stderr?.on('data', (chunk) => {
    complaints += chunk
  })
  child.stdout?.destroy()
  expect(await once(child, 'close')).toEqual([2, null])
  expect(complaints).toBe('')
})

test('up goes on when the reader of its log leaves, and says so once', async () => {
  const child = railyard('up', '--port', '0', '--json', '--log', 'json', '--only', 'control,dtone')
  const { urls } = JSON.parse(await firstLine(child))
  let complaints = ''
  child.stderr?.on('data', (chunk) => {
    complaints += chunk
  })
  child.stdout?.destroy()
  for (let asked = 0; asked < 20 || complaints === ''; asked++)
    expect(await fetch(`${urls.dtone}/balances`, { headers: { authorization: `Basic ${btoa('w:w')}` } })).toMatchObject(
      {
        status: 200,
      },
    )
  child.kill()
  await once(child, 'exit')
  expect(complaints).toBe('railyard: nobody reads the log any more; Railyard goes on without it\n')
})

test('the demo key of the gateway follows the seed', async () => {
  const keyOf = async (seed: string): Promise<unknown> => {
    const child = railyard('up', '--port', '0', '--json', '--seed', seed)
    const { credentials } = JSON.parse(await firstLine(child))
    child.kill()
    await once(child, 'exit')
    return credentials.gateway.apiKey
  }
  const [one, again, other] = await Promise.all([keyOf('7'), keyOf('7'), keyOf('8')])
  expect(one).toMatch(/^tp_live_/)
  expect([again === one, other === one]).toEqual([true, false])
})

test("with strict credentials the gateway pays through Africa's Talking, by a product that it declares", async () => {
  const child = railyard('up', '--port', '0', '--json', '--clock', 'manual', '--credentials', 'strict')
  const { urls, credentials } = JSON.parse(await firstLine(child))
  const post = (url: string, body: object, headers = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const payments = [{ phoneNumber: '+23276123100', amount: 250 }]
  const authorization = `Bearer ${credentials.gateway.apiKey}`
  expect((await post(`${urls.gateway}/api/Payment/bulk-mobile`, { payments }, { authorization })).status).toBe(200)
  await post(`${urls.control}/worlds/demo/clock/advance`, { by: 'PT1M' })
  const paid = await fetch(`${urls.control}/worlds/demo/state/africastalking/payments`)
  expect(JSON.stringify(await paid.json())).toContain('"status":"Success"')
  child.kill()
  await once(child, 'exit')
})

test('up --only starts no more than that', async () => {
  const child = railyard('up', '--port', '0', '--json', '--only', 'dtone')
  expect(Object.keys(JSON.parse(await firstLine(child)).urls)).toEqual(['dtone'])
  child.kill()
  await once(child, 'exit')
})

test('a port in use is one clear line that names --port, and exit code 2', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { code, stderr, stdout } = await run('up', '--only', 'control', '--port', String(port))
  holder.close()
  expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
  expect(stderr).toContain(`port ${port}`)
  expect(stderr).toContain('--port')
})

test('the gateway is not started without its providers', async () => {
  const { code, stderr } = await run('up', '--only', 'gateway')
  expect([code, stderr]).toEqual([2, expect.stringContaining('name them with --only')])
})

test.each([
  [['up', '--clock', 'fast'], 'manual'],
  [['up', '--port', 'x'], '65530'],
  [['up', '--only', 'dtone,bank'], '"bank" is none of'],
  [['up', '--credentials', 'none'], 'open, strict'],
  [['fly'], "unknown command 'fly'"],
  [['up', '--nope'], '--help lists'],
  [['up', '--clok', 'real'], 'Did you mean --clock?'],
  [['advance', '-5m'], 'the time of a world cannot go back'],
  [['up', 'more'], 'too many arguments'],
  [['up', '--host', '999.1.1.1'], '127.0.0.1, ::1'],
  [['up', '--host', ''], '127.0.0.1, ::1'],
  [['up', '--host', 'no-such-host.invalid', '--port', '0'], 'cannot listen on port 0 of no-such-host.invalid'],
  [['up', '--allow-host', 'a b'], 'host name alone'],
  [['up', '--allow-callbacks', 'fine.test', 'http://x'], 'host name alone'],
  [['up', '--trust-callbacks', 'package.json'], 'no certificate in PEM'],
  [['verify', '--control', 'notaurl'], 'is no URL like'],
  [['verify', '--credentials', 'dtone=a:b'], '--credentials has no effect on our own services'],
])('%j is refused in one line with what would be right', async (argv, words) => {
  const { code, stderr, stdout } = await run(...argv)
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)])
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('no command is answered with the help on stderr', async () => {
  expect(await run()).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: railyard') })
})

test('help is there for the program and for each command', async () => {
  const [program, up] = [await run('--help'), await run('up', '--help')]
  expect([program.code, up.code]).toEqual([0, 0])
  expect(program.stdout).toContain('up')
  expect(up.stdout).toContain('--allow-callbacks')
})

test('the report has a request to try for each part that is up, and no other', () => {
  const urls = { control: 'http://127.0.0.1:1', dtone: 'http://127.0.0.1:2/v1' }
  const credentials = { dtone: { key: 'demo', secret: 'demo' } }
  const report = upReport({ world: 'demo', clock: 'real', seed: '42', urls, credentials })
  expect(report.match(/^ {2}curl .*$/gm)).toEqual([
    '  curl http://127.0.0.1:1/worlds/demo',
    expect.stringMatching(
      /^ {2}curl -u demo:demo http:\/\/127\.0\.0\.1:2\/v1\/async\/transactions .*"product_id":6035/,
    ),
  ])
})

test('up ends with the shell in which npm runs it', async () => {
  const command = `"${process.execPath}" "${entry}" up --port 0 --only control --json & wait`
  const env = { ...environment, npm_lifecycle_event: 'start' }
  const shell = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const { urls } = JSON.parse(await firstLine(shell))
  expect((await fetch(`${urls.control}/health`)).status).toBe(200)
  const ended = once(shell.stdout, 'close')
  shell.kill('SIGKILL')
  await ended
  await expect(fetch(`${urls.control}/health`)).rejects.toThrow()
})

test('up warns when it listens on more than loopback', async () => {
  const child = railyard('up', '--port', '0', '--only', 'control', '--json', '--host', '0.0.0.0')
  const warning = once(child.stderr ?? process.stderr, 'data')
  await firstLine(child)
  expect(String((await warning)[0])).toMatch(/^railyard: listening on 0\.0\.0\.0: every machine .* control plane/)
  child.kill()
  await once(child, 'close')
})
