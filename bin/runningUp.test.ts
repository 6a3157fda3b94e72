import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readRunning, stateFolder, writeRunning } from './runningUp.ts'

let state: string
let control: string
const server = createServer((_request, response) => response.end('{"status":"ok"}'))

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  control = `http://127.0.0.1:${Object(server.address()).port}`
})
beforeEach(() => {
  if (state !== undefined) rmSync(state, { recursive: true })
  state = mkdtempSync(join(tmpdir(), 'railyard-state-'))
})
afterAll(() => {
  rmSync(state, { recursive: true })
  server.close()
})

test('a command finds a Railyard until it takes back that it runs', async () => {
  const running = { pid: process.pid, urls: { control }, proxy: 'http://127.0.0.1:9' }
  const takeBack = writeRunning(running, state)
  expect(await readRunning(undefined, state)).toEqual(running)
  expect(await readRunning(({ urls }) => urls['gateway'] !== undefined, state)).toBeUndefined()
  takeBack()
  expect(await readRunning(undefined, state)).toBeUndefined()
})

test('only the user can read the file', () => {
  writeRunning({ pid: process.pid, urls: { control } }, state)
  const folder = join(state, 'running')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, `${process.pid}.json`)).mode & 0o777).toBe(0o600)
})

test('the latest comes first, and files of ended processes are deleted', async () => {
  writeRunning({ pid: process.pid, urls: { control } }, state)
  writeRunning({ pid: process.ppid, urls: { control, dtone: 'http://127.0.0.1:2' } }, state)
  writeRunning({ pid: 2 ** 22 + 1, urls: { control } }, state)
  const folder = join(state, 'running')
  writeFileSync(join(folder, 'broken.json'), '{')
  utimesSync(join(folder, `${process.pid}.json`), 1, 1)
  utimesSync(join(folder, `${process.ppid}.json`), 2, 2)
  expect((await readRunning(undefined, state))?.pid).toBe(process.ppid)
  expect(readdirSync(folder).sort()).toEqual([`${process.pid}.json`, `${process.ppid}.json`].sort())
})

test('a process whose port answers something else is passed over', async () => {
  writeRunning({ pid: process.pid, urls: { control: 'http://127.0.0.1:1' } }, state)
  expect(await readRunning(undefined, state)).toBeUndefined()
})

test('a relative XDG_STATE_HOME is ignored', () => {
  expect(stateFolder({ XDG_STATE_HOME: '/var/state' })).toBe('/var/state/railyard')
  expect(stateFolder({ XDG_STATE_HOME: 'state' })).toMatch(/\/\.local\/state\/railyard$/)
})
