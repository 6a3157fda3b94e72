import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, codes, send, told, pass } = steeredAfricasTalking()
const to = '+254711000001,12'
const usual = {
  ...{ acceptedCode: 101, dialect: 'sandbox', numberSuffixes: 'applied' },
  ...{ unopenedPhones: 'reachable', deliveryReports: 'final', updateTypeCase: 'lower', checkoutLife: 'PT60S' },
  ...{ ussdMenus: 'whole', recordingDelay: 'PT0S', callRinging: 'PT30S' },
}

async function reply(): Promise<{ Message: string; Recipients: unknown[] }> {
  return JSON.parse((await send({ to })).body).SMSMessageData
}

test('settings that are absent keep their value', async () => {
  expect((await steer('GET', '/africastalking/settings')).body).toEqual(usual)
  await steer('PATCH', '/africastalking/settings', { acceptedCode: 100 })
  expect((await steer('PATCH', '/africastalking/settings', { dialect: 'live' })).body).toEqual({
    ...{ ...usual, acceptedCode: 100, dialect: 'live' },
  })
})

test('an accepted recipient gets code 100 where the account says so, and 102 in the queue all the same', async () => {
  await steer('PATCH', '/africastalking/settings', { acceptedCode: 100 })
  expect((await codes('+254711000001'))[2]).toBe(100)
  const { body } = await send({ to: '+254711000001', enqueue: '1' })
  expect(JSON.parse(body).SMSMessageData.Recipients[0].statusCode).toBe(102)
})

test('a live server has the number of parts in each entry, by the alphabet, and not in the summary', async () => {
  await steer('PATCH', '/africastalking/settings', { dialect: 'live' })
  const { Message, Recipients } = await reply()
  expect(Message).toBe('Sent to 1/2 Total Cost: USD 0.0079')
  expect(JSON.stringify(Recipients).replace(/ATXid_\w+/, 'ATXid')).toBe(
    JSON.stringify([
      {
        cost: 'KES 0.8000',
        messageId: 'ATXid',
        messageParts: 1,
        number: '+254711000001',
        status: 'Success',
        statusCode: 101,
      },
      { cost: '0', messageId: 'None', messageParts: 0, number: '12', status: 'InvalidPhoneNumber', statusCode: 403 },
    ]),
  )
})

test('a server of 2016 gives no codes, and one text for every refusal', async () => {
  await steer('PATCH', '/africastalking/settings', { dialect: 'legacy' })
  expect(await reply()).toEqual({
    Message: 'Sent to 1/2 Total Cost: USD 0.0079',
    Recipients: [
      { cost: 'KES 0.8000', messageId: expect.stringMatching(/^ATXid_/), number: '+254711000001', status: 'Success' },
      { cost: '0', messageId: 'None', number: '12', status: 'Could Not Send' },
    ],
  })
})

test('where suffixes are ignored, the last digits of a number mean nothing', async () => {
  expect((await codes('+254711000405'))[2]).toBe(405)
  await steer('PATCH', '/africastalking/settings', { numberSuffixes: 'ignored' })
  expect((await codes('+254711000405'))[2]).toBe(101)
})

/** The statuses that are reported of a message to a number within two days. */
async function reported(number: string) {
  await steer('PUT', '/africastalking/callback-urls', { deliveryReports: 'http://127.0.0.1:9/' })
  await send({ to: number })
  await pass('P2D')
  return (await told('deliveryReport')).map(({ status }) => status)
}

test.each([
  ['final', ['Success']],
  ['withSent', ['Sent', 'Success']],
  ['sentOnly', ['Sent']],
])('where the reports are %s, a number without a rule gets %j', async (deliveryReports, statuses) => {
  await steer('PATCH', '/africastalking/settings', { deliveryReports })
  expect(await reported('+254711000001')).toEqual(statuses)
})

const ruled: [string, string[]][] = [
  ['900', ['Success']],
  ['901', ['Failed']],
  ['912', ['Expired']],
  ['922', ['Buffered', 'Success']],
  ['930', []],
]

test.each(
  ['final', 'withSent', 'sentOnly'].flatMap((setting) =>
    ruled.map(([suffix, statuses]) => ({ setting, suffix, statuses })),
  ),
)('a number rule for reports goes before the setting: $setting, $suffix', async ({ setting, suffix, statuses }) => {
  await steer('PATCH', '/africastalking/settings', { deliveryReports: setting })
  expect(await reported(`+254711000${suffix}`)).toEqual(statuses)
})

test('where suffixes are ignored, the setting says which reports are sent', async () => {
  await steer('PATCH', '/africastalking/settings', { deliveryReports: 'withSent', numberSuffixes: 'ignored' })
  expect(await reported('+254711000901')).toEqual(['Sent', 'Success'])
})

test('a change of the reports concerns messages that are accepted later', async () => {
  await steer('PUT', '/africastalking/callback-urls', { deliveryReports: 'http://127.0.0.1:9/' })
  await send({ to: '+254711000001' })
  await steer('PATCH', '/africastalking/settings', { deliveryReports: 'sentOnly' })
  expect(await reported('+254711000002')).toEqual(['Sent', 'Success'])
})
