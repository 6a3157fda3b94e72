import { expect, test } from 'vitest'
import { secretSettings } from './secretSettings.ts'

test('secrets are read from the environment, and an empty variable is none', () => {
  const environment = {
    RAILYARD_SMTP_URL: 'smtp://mail.example',
    RAILYARD_OTP_SECRET: '',
    SMTP_URL: 'smtp://theirs.example',
  }
  expect(secretSettings(environment)).toEqual({ smtpUrl: 'smtp://mail.example' })
  expect(secretSettings({ RAILYARD_OTP_SECRET: 'x' })).toEqual({ otpSecret: 'x' })
})

test('keys of cards are read as id:key', () => {
  const [first, second] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')]
  expect(secretSettings({ RAILYARD_CARD_KEYS: `k2:${first}, k1:${second}` })).toEqual({
    cardKeys: [
      { id: 'k2', key: first },
      { id: 'k1', key: second },
    ],
  })
})
