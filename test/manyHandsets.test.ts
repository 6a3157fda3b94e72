import { expect, test } from 'vitest'
import { modelStack } from './model/modelStack.ts'

const [code, line] = ['*384*70421#', '+254711082000']
const count = 1_000

/** A menu of two levels. */
function menu(text: string): string {
  return text === '' ? 'CON 1. Balance' : text === '1' ? 'CON Your PIN' : 'END KES 10'
}

const actions: Readonly<Record<string, string>> = {
  '': '<Response><GetDigits numDigits="1"><Say>Press 1</Say></GetDigits></Response>',
  '1': '<Response><Say>Your balance is ten shillings</Say></Response>',
}

function numberOf(place: number): string {
  return `+2547110${String(place).padStart(5, '0')}`
}

/** Africa's Talking with an application for sessions and calls, and phones whose people were told what to do. */
async function open() {
  const stack = modelStack('africastalking')
  const told = { ussd: 0, ended: 0, voice: 0, events: 0 }
  stack.open('demo', async (body, path) => {
    if (path === 'ussd' || path === 'ended' || path === 'voice' || path === 'events') told[path] += 1
    const form = new URLSearchParams(body)
    if (path === 'ussd') return { status: 200, body: menu(form.get('text') ?? '') }
    const answer = form.get('isActive') === '1' ? (actions[form.get('dtmfDigits') ?? ''] ?? '') : ''
    const headers = { 'content-type': 'text/xml', 'content-length': String(answer.length) }
    return { status: 200, headers, body: answer }
  })
  const steer = async (method: string, path: string, body?: object) => {
    const reply = await stack.steer('demo', method, path, body)
    expect(reply.status, reply.body).toBeLessThan(300)
    return JSON.parse(reply.body)
  }
  const url = (path: string): string => `http://127.0.0.1/demo/${path}`
  await steer('PUT', `/africastalking/ussd-codes/${encodeURIComponent(code)}`, {
    ...{ callback: url('ussd'), events: url('ended') },
  })
  await steer('PUT', `/africastalking/voice-numbers/${line}`, {
    ...{ callback: url('voice'), events: url('events'), channels: count },
  })
  await steer('PUT', '/africastalking/account', { currency: 'KES', balance: 100_000 })
  return { stack, told, steer }
}

test('1,000 calls and 1,000 USSD sessions at once come to their ends in less than 10 s of CPU time', async () => {
  const before = process.cpuUsage()
  const { stack, told, steer } = await open()
  const phones = Array.from({ length: 2 * count }, (_, place) => numberOf(place))
  const [dialling, called] = [phones.slice(0, count), phones.slice(count)]
  for (const number of dialling) {
    const scripts = `/subscribers/${number}/scripts`
    await steer('POST', scripts, {
      cue: { kind: 'screen', text: '1.' },
      action: { kind: 'type', text: '1' },
      after: 'PT2S',
    })
    await steer('POST', scripts, { cue: { kind: 'screen' }, action: { kind: 'type', text: '1234' }, after: 'PT4S' })
    await steer('POST', `/subscribers/${number}/dial`, { code })
  }
  for (const number of called) {
    const scripts = `/subscribers/${number}/scripts`
    await steer('POST', scripts, { cue: { kind: 'ring' }, action: { kind: 'answer' }, after: 'PT3S' })
    await steer('POST', scripts, {
      cue: { kind: 'hear', text: 'Press' },
      action: { kind: 'press', keys: '1' },
      after: 'PT2S',
    })
  }
  const form = new URLSearchParams({ username: 'sandbox', from: line, to: called.join(',') }).toString()
  expect((await stack.ask('demo', 'POST', '/call', form)).status).toBe(200)
  await steer('POST', '/clock/advance', { by: 'PT1S' })
  const states = async (numbers: readonly string[]) => {
    const handsets = await Promise.all(numbers.map((number) => steer('GET', `/subscribers/${number}/handset`)))
    return new Set(handsets.map(({ state, call }) => `${state} ${call?.state}`))
  }
  expect([await states(dialling), await states(called)]).toEqual([
    new Set(['asked undefined']),
    new Set(['idle ringing']),
  ])
  await steer('POST', '/clock/advance', { by: 'PT1M' })
  const { user, system } = process.cpuUsage(before)
  expect(await states(phones)).toEqual(new Set(['idle undefined']))
  expect(told).toEqual({ ussd: 3 * count, ended: count, voice: 3 * count, events: 3 * count })
  const { balance } = await steer('GET', '/africastalking/account')
  expect(balance).toBeCloseTo(100_000 - count * 4 * 0.03, 3)
  expect(stack.reported).toEqual([])
  expect((user + system) / 1_000_000).toBeLessThan(10)
})
