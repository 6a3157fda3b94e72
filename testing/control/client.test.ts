import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StartedSimulators } from '../../simulators/index.ts'
import { startSimulators } from '../../simulators/index.ts'
import { type ControlClient, createControlClient } from './client.ts'
import { overHttp } from './transport.ts'

let simulators: StartedSimulators

beforeAll(async () => {
  simulators = await startSimulators({ ports: { control: 0 }, clock: { mode: 'manual', now: 0 } })
})
afterAll(() => simulators.stop())

describe.each([
  ['over HTTP', () => createControlClient(overHttp(`${simulators.urls.control}/`))],
  ['in process', () => createControlClient(simulators.steer)],
])('a client %s', (_, create) => {
  let control: ControlClient
  const path = { world: 'a/b?c' }

  beforeAll(() => {
    control = create()
  })

  test('fills in path, query and body, and types the reply by its status', async () => {
    const made = await control.call('putWorld', { path, body: { seed: '7' } })
    expect(made).toMatchObject({ body: { name: 'a/b?c', seed: '7' } })
    const journal = await control.call('getJournal', { path, query: { service: 'dtone', status: 200 } })
    if (journal.status !== 200) throw new Error(`${journal.status}: ${journal.body.detail}`)
    expect(journal.body.entries).toEqual([])
    expect(await control.call('deleteWorld', { path })).toEqual({ status: 204, body: undefined })
  })

  test('resolves with a documented refusal, which perform rejects with', async () => {
    const nowhere = { path: { world: 'nowhere' } }
    expect(await control.call('getWorld', nowhere)).toMatchObject({ status: 404, body: { title: expect.anything() } })
    await expect(control.perform('getWorld', nowhere)).rejects.toThrow(
      /Failed to steer: the control plane answered getWorld with 404: [^{]*nowhere/,
    )
  })

  test('sends what the document forbids', async () => {
    expect(await control.send('PUT', '/worlds/any', { seed: [] })).toMatchObject({ status: 400 })
  })

  test('needs no parts where an operation has none', async () => {
    expect(await control.perform('getHealth')).toMatchObject({ status: 'ok' })
  })
})

test('an undocumented status is an error', async () => {
  const control = createControlClient(async () => ({ status: 502, body: '"bad gateway"' }))
  await expect(control.call('getHealth')).rejects.toThrow('answered GET /health with 502: "bad gateway"')
})
