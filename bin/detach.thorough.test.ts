import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

test('up --detach answers when the services do, goes on, and is found by status, log and stop', async () => {
  const started = await processes.run('up', '--detach', '--port', '0', '--only', 'control,dtone', '--json')
  expect(started).toMatchObject({ code: 0, stderr: '' })
  const { pid, log, urls } = JSON.parse(started.stdout)
  const answer = await fetch(`${urls.dtone}/balances`, { headers: { authorization: `Basic ${btoa('demo:demo')}` } })
  expect(answer.status).toBe(200)
  const status = await processes.run('status')
  expect(status.stdout).toContain(`process ${pid}, in the background; its output is in ${log}`)
  expect((await processes.run('log')).stdout).toContain('GET getBalances  200')
  expect(await processes.run('stop')).toEqual({ code: 0, stdout: `process ${pid} has ended\n`, stderr: '' })
  await expect(fetch(urls.control)).rejects.toThrow()
  expect(existsSync(log)).toBe(true)
})

test('what it prints is in its log', async () => {
  const { stdout } = await processes.run('up', '-d', '--port', '0', '--only', 'control,dtone', '--log', 'json')
  const [, log = ''] = /its output is in (.*)$/m.exec(stdout) ?? []
  const [url] = /http:\S+:\d+\/v1/.exec(stdout) ?? []
  await fetch(`${url}/nowhere`)
  expect(await processes.run('stop')).toMatchObject({ code: 0 })
  const printed = readFileSync(log, 'utf8')
  expect(printed).toContain('"service":"dtone"')
  expect(printed).not.toContain('Ctrl-C')
})

test('what cannot start is told as without --detach, and nothing goes on', async () => {
  const config = join(processes.stateHome, 'wrong.yaml')
  writeFileSync(config, 'port: 1\nprot: 2\n')
  const { code, stderr } = await processes.run('up', '--detach', '--config', config)
  expect(code).toBe(2)
  expect(stderr).toContain('wrong.yaml:2:1: field `prot` is not known')
  expect(await processes.run('status')).toMatchObject({ code: 2, stderr: expect.stringContaining('no Railyard') })
})

test('where it was killed, the commands say so and name its log', async () => {
  const { stdout } = await processes.run('up', '-d', '--port', '0', '--only', 'control,dtone', '--json')
  const { pid, log } = JSON.parse(stdout)
  process.kill(pid, 'SIGKILL')
  const { code, stderr } = await processes.run('log')
  expect(code).toBe(2)
  expect(stderr).toContain(`process ${pid} was killed, its output is in ${log}; no Railyard with a control plane runs`)
})
