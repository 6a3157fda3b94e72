import { expect, test } from 'vitest'
import { createControlClient } from '../../../testing/control/client.ts'
import { openWorld } from '../../../testing/world/world.ts'
import { createSimulators } from '../../index.ts'
import { ussdLeverMutants, ussdMutants } from './ussdMutants.ts'

const mutants = [...ussdMutants, ...ussdLeverMutants]
const number = '+254711000001'
const [code, other] = ['*384*70421#', '+254711000002']
const long = Array.from({ length: 12 }, (_, index) => `${index}. An entry of the menu`).join('\n')

test.each(mutants.map((one) => `${one.kind}/${one.label}`))('%s differs from the provider', async (name) => {
  const [broken, sound] = [await live(name), await live()]
  expect(broken.seen).not.toEqual(sound.seen)
  expect([broken.times > 0, sound.times]).toEqual([true, 0])
})

/** All that pushes, phones and events show of sessions that end in every way. */
async function live(name?: string) {
  const mutant = mutants.find(({ kind, label }) => `${kind}/${label}` === name)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const sent: string[] = []
  const simulators = createSimulators({
    clock: { mode: 'manual', now: 0 },
    deliver: async ({ url, body }) => {
      sent.push(`${new URL(url).pathname} ${body}`)
      return { error: 'nobody listens' }
    },
    alter: { africastalking: (definition) => mutant?.alter(definition, onBroken) ?? definition },
  })
  const world = await openWorld(createControlClient(simulators.steer), 'w')
  const [phone, second] = [world.subscribers.phone(number), world.subscribers.phone(other)]
  const seen: unknown[] = []
  const ask = async (target: string, fields: Readonly<Record<string, string>>) => {
    const { body } = await simulators.africastalking.ask({
      ...{ method: 'POST', target },
      headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams({ username: 'sandbox', ...fields }).toString()),
    })
    const json: Record<string, string> = JSON.parse(body)
    return json
  }
  const push = async (menu: string, fields: Readonly<Record<string, string>> = {}) => {
    seen.push(await ask('/ussd/push/request', { phoneNumber: number, menu, ...fields }))
    await world.advance('PT0S')
    seen.push(await phone.handset())
  }
  const token = async () => (await ask('/checkout/token/create', { phoneNumber: number }))['token'] ?? ''

  await push('CON No channel')
  await world.africastalking.ussdCodes.register(code, {
    callback: 'http://127.0.0.1:9/ussd',
    events: 'http://127.0.0.1:9/ended',
  })
  await push('No prefix')
  const checkoutToken = await token()
  await push('CON Of another', { phoneNumber: other, checkoutToken })
  await push('END Done', { checkoutToken })
  await push('END Again', { checkoutToken })
  for (const wait of ['PT59M59S', 'PT1H']) {
    const aged = await token()
    await world.advance(wait)
    await push('END Aged', { checkoutToken: aged })
  }
  await push('CON Hang up')
  await Promise.allSettled([phone.hangUp()])
  await world.advance('PT29.999S')
  await push('CON Expire')
  await world.advance('PT29.999S')
  seen.push(await phone.handset())
  await world.advance('PT1M')
  await world.subscribers.change(number, { isPhoneOn: false })
  await push('CON Off')
  await world.subscribers.change(number, { isPhoneOn: true, network: 'Airtel' })
  await push('CON Airtel')
  await world.advance('PT40S')
  seen.push(await phone.handset())
  await Promise.allSettled([phone.type('1')])
  await world.africastalking.setSettings({ ussdMenus: 'paged' })
  await push(`CON ${long}`)
  for (const key of ['98', '00']) await Promise.allSettled([phone.type(key)])
  await world.advance('PT5M')
  seen.push(await phone.screens())
  await world.callbackPlans.add({ action: { kind: 'hold' }, select: { operationId: 'ussdRequest' } })
  await second.dial('*384*70421*1#')
  seen.push(await second.handset())
  await second.dial(code)
  for (const wait of ['PT2M59.999S', 'PT0.001S']) {
    await world.advance(wait)
    seen.push(await second.handset())
  }
  simulators.close()
  return { seen: [...seen, sent], times }
}
