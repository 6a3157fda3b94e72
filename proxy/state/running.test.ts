import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findRunning, tellRunning } from './running.ts'
import { stateFolder } from './stateFolder.ts'

let state: string
let server: Server
let url: string
beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'railyard-running-'))
  const health = JSON.stringify({ status: 'ok', pid: process.pid })
  server = createServer((_request, response) => response.end(health)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterEach(() => {
  server.close()
  rmSync(state, { recursive: true })
})

test('one that runs is found until it takes it back', async () => {
  const running = { pid: process.pid, urls: { control: url }, proxy: url }
  const takeBack = tellRunning(running, state)
  expect(await findRunning({ state })).toEqual([running])
  expect(statSync(join(state, 'running', `${process.pid}.json`)).mode & 0o777).toBe(0o600)
  takeBack()
  expect(await findRunning({ state })).toEqual([])
})

test.each([
  ['whose process ended', { pid: 2 ** 22 + 1, urls: {}, proxy: 'http://127.0.0.1:1' }],
  ['whose port is closed', { pid: process.pid, urls: {}, proxy: 'http://127.0.0.1:1' }],
  ['that has no port to ask', { pid: process.pid, urls: {} }],
])('one %s is not found, and its file is deleted', async (_, running) => {
  tellRunning(running, state)
  expect(await findRunning({ state })).toEqual([])
  expect(readdirSync(join(state, 'running'))).toEqual([])
})

test('one that is too busy to answer is not found, but once it answers', async () => {
  const busy = createServer().listen(0, '127.0.0.1')
  await once(busy, 'listening')
  const address = busy.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const running = { pid: process.pid, urls: { control: `http://127.0.0.1:${port}` } }
  tellRunning(running, state)
  expect(await findRunning({ state, patience: 50 })).toEqual([])
  busy.on('request', (_request, response) => response.end(JSON.stringify({ status: 'ok' })))
  expect(await findRunning({ state })).toEqual([running])
  busy.closeAllConnections()
  busy.close()
})

test('a newer one that was killed is told', async () => {
  const running = { pid: process.pid, urls: { control: url } }
  tellRunning(running, state)
  utimesSync(join(state, 'running', `${process.pid}.json`), 1, 1)
  const killed = 2 ** 22 + 1
  tellRunning({ pid: killed, urls: { control: url } }, state)
  const gone: number[] = []
  for (const _ of [1, 2]) expect(await findRunning({ state, gone: ({ pid }) => gone.push(pid) })).toEqual([running])
  expect(gone).toEqual([killed])
})

test('one whose port is another process by now is not found', async () => {
  tellRunning({ pid: process.ppid, urls: {}, proxy: url }, state)
  expect(await findRunning({ state })).toEqual([])
})

test('a file that is no JSON is deleted', async () => {
  tellRunning({ pid: process.pid, urls: { control: url } }, state)
  writeFileSync(join(state, 'running', '1.json'), 'nonsense')
  expect(await findRunning({ state })).toHaveLength(1)
  expect(readdirSync(join(state, 'running'))).toEqual([`${process.pid}.json`])
})

test('nothing is found where nothing ever ran', async () => {
  expect(await findRunning({ state: join(state, 'none') })).toEqual([])
})

test('the state folder follows XDG_STATE_HOME, unless that is relative', () => {
  expect(stateFolder({ XDG_STATE_HOME: '/var/state' })).toBe('/var/state/railyard')
  expect(stateFolder({ XDG_STATE_HOME: 'state' })).toBe(join(homedir(), '.local/state/railyard'))
  expect(stateFolder({})).toBe(join(homedir(), '.local/state/railyard'))
})
