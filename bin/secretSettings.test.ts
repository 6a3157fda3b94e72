import { expect, test } from 'vitest'
import { secretSettings } from './secretSettings.ts'

test('secrets are read from the environment, and an empty variable is none', async () => {
  const environment = {
    RAILYARD_SMTP_URL: 'smtp://mail.example',
    RAILYARD_OTP_SECRET: '',
    SMTP_URL: 'smtp://theirs.example',
  }
  expect(await secretSettings(environment)).toEqual({ smtpUrl: 'smtp://mail.example' })
  expect(await secretSettings({ RAILYARD_OTP_SECRET: 'x' })).toEqual({ otpSecret: 'x' })
})

test('keys of cards are read as id:key', async () => {
  const [first, second] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')]
  expect(await secretSettings({ RAILYARD_CARD_KEYS: `k2:${first}, k1:${second}` })).toEqual({
    cardKeys: [
      { id: 'k2', key: first },
      { id: 'k1', key: second },
    ],
  })
})

test('a malformed key of cards is refused, and not shown', async () => {
  const refused = secretSettings({ RAILYARD_CARD_KEYS: 'k1:c2hvcnQ=' })
  await expect(refused).rejects.toThrow('a key for cards is malformed: write RAILYARD_CARD_KEYS as id:key,id:key')
  await expect(refused).rejects.not.toThrow('c2hvcnQ=')
})
