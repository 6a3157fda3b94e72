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
