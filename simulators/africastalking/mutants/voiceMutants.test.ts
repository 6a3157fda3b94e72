import { expect, test } from 'vitest'
import { createControlClient } from '../../../testing/control/client.ts'
import { openWorld } from '../../../testing/world/world.ts'
import { createSimulators } from '../../index.ts'
import { voiceLeverMutants } from './voiceLeverMutants.ts'
import { voiceMutants } from './voiceMutants.ts'

const mutants = [...voiceMutants, ...voiceLeverMutants]
const [line, number, other] = ['+254711082000', '+254711000001', '+254711000002']
const clear = (body: string) => ({ 'content-type': 'text/xml', 'content-length': String(body.length) })

/** What the application answers at first. */
const menu = `<Response><GetDigits numDigits="2" timeout="5"/><Dial phoneNumbers="${other}"/></Response>`

test.each(mutants.map((one) => `${one.kind}/${one.label}`))('%s differs from the provider', async (name) => {
  const [broken, sound] = [await live(name), await live()]
  expect(broken.seen).not.toEqual(sound.seen)
  expect([broken.times > 0, sound.times]).toEqual([true, 0])
})

/** All that requests, phones, posts and the account show of calls that end in every way. */
async function live(name?: string) {
  const mutant = mutants.find(({ kind, label }) => `${kind}/${label}` === name)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  let answer = menu
  const sent: string[] = []
  const simulators = createSimulators({
    clock: { mode: 'manual', now: 0 },
    deliver: async ({ body }) => {
      sent.push(body)
      return { reply: { status: 200, headers: clear(answer), body: answer } }
    },
    alter: { africastalking: (definition) => mutant?.alter(definition, onBroken) ?? definition },
  })
  const world = await openWorld(createControlClient(simulators.steer), 'w')
  const { africastalking, subscribers } = world
  const [phone, second] = [subscribers.phone(number), subscribers.phone(other)]
  const seen: unknown[] = []
  const call = async (fields: Readonly<Record<string, string>> = {}) => {
    const { headers, body } = await simulators.africastalking.ask({
      ...{ method: 'POST', target: '/call' },
      headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams({ username: 'sandbox', from: line, to: number, ...fields }).toString()),
    })
    seen.push(headers['X-Current-Queue-Size'], body)
    await world.advance('PT0S')
  }
  const act = async (...acts: readonly (() => Promise<unknown>)[]) => {
    for (const one of acts) seen.push((await Promise.allSettled([one()]))[0].status)
    seen.push(await phone.handset(), (await africastalking.account()).balance)
  }
  const pass = (time: string) => () => world.advance(time)

  await africastalking.setAccount({ currency: 'KES', balance: 10_000 })
  await call()
  await africastalking.voiceNumbers.register(line, { callback: null, events: null })
  await call()
  await africastalking.voiceNumbers.register(line, { callback: 'http://127.0.0.1:9/', events: null })
  await call({ to: '12,+88213000001' })
  await call({ from: '0718769881', to: '+254711000009' })
  await call({ clientRequestId: 'one' })
  await act(pass('PT3S'), phone.answer, () => phone.press('42'), pass('PT2S'), phone.hangUp)
  await call()
  await act(phone.refuse)
  await call()
  await act(pass('PT30S'), pass('PT1M'))
  await africastalking.setSettings({ callRinging: 'PT5S' })
  await call()
  await act(pass('PT5S'), pass('PT1M'))
  for (const change of [{ isPhoneOn: false }, { isInCoverage: false }]) {
    await subscribers.change(number, change)
    await call()
    await act(pass('PT10S'))
    await subscribers.change(number, { isPhoneOn: true, isInCoverage: true })
    await act(phone.hangUp)
  }
  await subscribers.change(number, { network: 'Airtel' })
  await call()
  await act(phone.answer, pass('PT5S'), second.answer, pass('PT7S'), phone.hangUp)
  answer = '<Response><Record/></Response>'
  await call()
  await act(phone.answer, () => phone.speak('Hello'), pass('PT2S'), phone.hangUp)
  answer = 'Hello'
  await call()
  await act(phone.answer)
  await act(phone.hangUp)
  await africastalking.voiceClients.register('agent', { phoneNumber: line, isOnline: true })
  await call({ to: 'sandbox.agent' })
  await act(() => subscribers.phone('sandbox.agent').answer(), pass('PT1M'))
  await africastalking.voiceClients.register('agent', { phoneNumber: line, isOnline: false })
  await act(() => subscribers.phone('sandbox.agent').call('0711000002'))
  answer = '<Response><Record/></Response>'
  await act(() => phone.call(line.slice(1)), pass('PT3H59M59S'), pass('PT1S'), pass('PT1H'))
  await call()
  await act(phone.answer, pass('PT3H59M59S'), pass('PT1S'), pass('PT1H'))
  await africastalking.voiceNumbers.register(line, { callback: 'http://127.0.0.1:9/', events: null, channels: 1 })
  await act(
    () => phone.call(line),
    () => second.call(line),
    phone.hangUp,
  )
  await africastalking.setAccount({ currency: 'KES', balance: 0.01 })
  await call({ to: `${number},${other}` })
  await act(pass('PT1M'))
  seen.push(await phone.calls(), await second.calls(), sent)
  simulators.close()
  return { seen, times }
}
