import { Command } from 'commander'
import { expect, test } from 'vitest'
import { inForce } from '../../bin/config/inForce.ts'
import { portOffsets } from '../../bin/partNames.ts'
import { addUpOptions } from '../../bin/upOptions.ts'
import { usualPort } from '../../bin/usualPort.ts'
import { startSimulators } from '../../simulators/index.ts'
import { payOut, startReceiver } from './testcontainers/payout.ts'
import { environmentOf, ports, urlOf } from './testcontainers/places.ts'

test('the ports are those of railyard up', () => {
  const usual = Object.entries(portOffsets).map(([name, offset]) => [name, usualPort + offset])
  expect(Object.fromEntries(usual)).toMatchObject(ports)
})

test('the variables set what the options say', async () => {
  const environment = environmentOf({ clock: 'scaled:60', allowHosts: ['docker'] })
  const { settings } = await inForce(addUpOptions(new Command('up')), environment)
  const values = Object.fromEntries(settings.map(({ setting, value }) => [setting.name, value]))
  expect(values).toMatchObject({
    clock: { mode: 'scaled', rate: 60 },
    allowCallbacks: ['host.testcontainers.internal'],
    allowHost: ['railyard', 'docker'],
  })
})

test('a payout through mapped ports is called back', async () => {
  const { urls, stop } = await startSimulators({ ports: { control: 0, africastalking: 0, dtone: 0 } })
  const receiver = await startReceiver()
  const mapped = (port: number): number => {
    const part = Object.entries(ports).find(([, inside]) => inside === port)?.[0]
    const url = Object.entries(urls).find(([name]) => name === part)?.[1]
    return Number(new URL(url ?? '').port)
  }
  try {
    expect(urlOf('dtone', 'localhost', mapped)).toBe(`http://localhost:${mapped(4002)}/v1`)
    await payOut((part) => urlOf(part, '127.0.0.1', mapped), 'payout', `http://localhost:${receiver.port}/payments`)
    expect(receiver.received).toEqual([expect.stringContaining('"status":"Success"')])
  } finally {
    receiver.close()
    await stop()
  }
})
