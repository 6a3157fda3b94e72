import { describe, expect, test } from 'vitest'
import { startGateway } from '../../index.ts'
import { cardKeys } from '../../testing/cardKeys.ts'
import { databases } from '../../testing/databases.ts'
import { operatorOf } from '../../testing/operatorOf.ts'
import { stubbedProviders } from '../../testing/stubbedProviders.ts'
import { temporaryFolder } from '../../testing/temporaryFolder.ts'
import { otpGateway } from './otpPayments.fixture.ts'

const otpSecret = 'secret of 32 characters or more .'

describe.each(databases())('on $name', ({ url }) => {
  test('a database for real money is served with a secret from outside only', async () => {
    const databaseUrl = await url()
    await (await operatorOf(databaseUrl)).production('Ada')
    const start = (more: object) => startGateway({ port: 0, providers: stubbedProviders(), databaseUrl, ...more })
    await expect(start({})).rejects.toThrow('for real money: set RAILYARD_OTP_SECRET')
    await expect(start({ otpSecret: 'short' })).rejects.toThrow('RAILYARD_OTP_SECRET) is too short')
    await expect(start({ otpSecret, kycFolder: temporaryFolder() })).rejects.toThrow('set RAILYARD_CARD_KEYS')
    await (await start({ otpSecret, cardKeys, kycFolder: temporaryFolder() })).close()
  })

  test('without an SMTP server no mail with a code lies in a database for real money', async () => {
    const databaseUrl = await url()
    const operator = await operatorOf(databaseUrl)
    const wages = { name: 'Wages', email: 'pay@shop.example', phone: '+23276123100', allowsAirtime: false }
    const { apiKey } = await operator.createClient(wages, 'Ada')
    await operator.production('Ada')
    const gateway = await otpGateway({
      databaseUrl,
      apiKey,
      demo: false,
      more: { otpSecret, bankRail: 'africastalking', kycFolder: temporaryFolder() },
    })
    expect((await gateway.initiate()).body.otpSentTo).toEqual(['sms:+23276***100'])
    expect(await gateway.mails()).toEqual([])
  })

  test('a secret that was drawn is kept, so that a code outlives a restart', async () => {
    const databaseUrl = await url()
    const gateway = await otpGateway({ databaseUrl })
    const { transactionId } = (await gateway.initiate()).body
    const code = gateway.code()
    await gateway.close()
    const next = await otpGateway({ databaseUrl, apiKey: gateway.apiKey, demo: false })
    expect((await next.authorize(transactionId, code)).status).toBe(200)
  })
})
