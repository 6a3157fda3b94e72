import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { firstLine, railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())
const { start: railyard, run, stateHome } = processes

/** The arguments of a Node program. */
function node(script: string): string[] {
  return [process.execPath, '--input-type=module', '-e', script]
}

const balances = `
  const headers = { authorization: 'Basic ' + btoa('key-of-mine:secret-of-mine') }
  const ask = (url) => fetch(url, { headers }).then((r) => r.status, (e) => e.cause.message)
  console.log(await ask('https://dvs-api.dtone.com/v1/balances?token=secret-of-mine'))
  console.log(await ask('https://elsewhere.example/secret-of-mine'))
  console.log((await fetch(process.env.RAILYARD_CONTROL_URL + '/health')).status)`

test('exec starts Railyard, runs the command through its proxy, and tells no secret', async () => {
  const { code, stdout, stderr } = await run('exec', '--', ...node(balances))
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^200\n.+\n200\n$/) })
  expect(stderr).toContain('railyard: started for this command: control http://127.0.0.1:')
  expect(stderr).toContain('dvs-api.dtone.com is a live host of DT One')
  expect(stderr).toContain('elsewhere.example is no host of a provider')
  expect(stderr).not.toMatch(/secret-of-mine|key-of-mine/)
  expect(readdirSync(join(stateHome, 'railyard', 'running'))).toEqual([])
})

test('exec passes a signal on, waits for the command to end, and has its exit code', async () => {
  const child = railyard(
    'exec',
    '--only',
    'dtone',
    '--',
    ...node(`process.on('SIGTERM', () => { console.log('heard'); process.exit(5) })
      console.log('ready')
      process.stdin.resume()
      setInterval(() => undefined, 1000)`),
  )
  if (child.stdout === null) throw new Error('stdout is piped')
  const lines = createInterface(child.stdout)
  const heard: string[] = []
  lines.on('line', (line) => {
    heard.push(line)
    if (line === 'ready') child.kill('SIGTERM')
  })
  const [code] = await once(child, 'close')
  expect({ code, heard }).toEqual({ code: 5, heard: ['ready', 'heard'] })
})

test('exec and env join an up that has a proxy', async () => {
  const up = railyard('up', '--port', '0', '--json', '--proxy', '--only', 'control,dtone')
  const { proxy, urls } = JSON.parse(await firstLine(up))
  expect(new URL(proxy.url).hostname).toBe('127.0.0.1')
  const joined = await run('exec', '--', 'sh', '-c', 'echo $HTTPS_PROXY')
  expect(joined).toMatchObject({ code: 0, stdout: `${proxy.url}\n` })
  expect(joined.stderr).toContain(`joined the Railyard that runs: control ${urls.control}`)
  const { stdout } = await run('env')
  expect(stdout).toContain(`export HTTPS_PROXY='${proxy.url}'\n`)
  const own = await run('exec', '--seed', '7', '--', 'sh', '-c', 'echo $HTTPS_PROXY')
  expect(own.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/)
  expect(own.stdout).not.toBe(joined.stdout)
  await run('ca', '--remove')
  expect((await run('exec', '--', 'true')).stderr).toContain(`the proxy on ${proxy.url} was removed: start`)
  up.kill()
  await once(up, 'exit')
  expect(await run('env')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^railyard: no Railyard with a proxy runs: .+ up --proxy starts one\n$/),
  })
})

test('ca tells where the authority is and how it is trusted, and removes it', async () => {
  const certificate = join(stateHome, 'railyard', 'authority', 'certificate.pem')
  const { code, stdout } = await run('ca')
  expect(code).toBe(0)
  expect(stdout.split('\n')[0]).toBe(certificate)
  for (const language of ['Node', 'Python', 'Go', 'Java', 'PHP', 'Ruby', '.NET', 'curl']) {
    expect(stdout).toContain(language)
  }
  expect(existsSync(certificate)).toBe(true)
  expect((await run('ca', '--remove')).stdout).toContain('is deleted')
  expect(existsSync(join(stateHome, 'railyard', 'authority'))).toBe(false)
})
