import { describe, expect, test } from 'vitest'
import type { Services } from '../capability/context.ts'
import { codeIn, minute, otpGateway } from '../payments/otp/otpPayments.fixture.ts'
import { databases } from '../testing/databases.ts'
import { postMail } from './postMail.ts'
import { smtpServer } from './smtpServer.fixture.ts'

describe.each(databases())('on $name', ({ url }) => {
  test('without an SMTP server the outbox is the mailbox', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    const mails = await gateway.mails('Developer@demo.example')
    expect(mails).toMatchObject([{ to: 'developer@demo.example', status: 'Kept' }])
    expect(await gateway.mails('nobody@demo.example')).toEqual([])
    expect((await gateway.authorize(transactionId, codeIn(mails[0]?.body ?? ''))).status).toBe(200)
  })

  test('mail goes to the SMTP server once, and nothing of what it says stays behind', async () => {
    const server = await smtpServer()
    const more = { smtpUrl: `${server.url}?from=pay@shop.example` }
    const gateway = await otpGateway({ databaseUrl: await url(), more })
    const { body } = await gateway.initiate()
    expect(body.otpSentTo).toContain('email:d***@demo.example')
    await gateway.idle()
    expect(server.taken).toMatchObject([{ from: 'pay@shop.example', to: ['developer@demo.example'] }])
    const [{ data = '' } = {}] = server.taken
    expect(data).toContain(`${gateway.code()} is your code to pay SLE 250.00 to 003***0184.`)
    expect(data).toMatch(/^Message-ID: <[\da-f-]{36}@shop\.example>$/m)
    expect(data).toMatch(/^Date: Thu, 01 Jan 2026 00:00:00 \+0000$/m)
    expect(await gateway.mails()).toMatchObject([{ status: 'Sent', body: null }])
  })

  test('a server that fails is asked again, and no reply shows it', async () => {
    const server = await smtpServer()
    server.answers['MAIL'] = '451 try later'
    const gateway = await otpGateway({ databaseUrl: await url(), more: { smtpUrl: server.url } })
    expect((await gateway.initiate()).status).toBe(201)
    await gateway.idle()
    expect(await gateway.mails()).toMatchObject([{ status: 'Waiting', body: expect.any(String) }])
    delete server.answers['MAIL']
    await gateway.clock.advance(minute)
    await gateway.idle()
    expect(server.taken).toHaveLength(1)
    expect(await gateway.mails()).toMatchObject([{ status: 'Sent', body: null }])
  })

  test('a mail that comes too late to be of use is not sent, and what it says is removed', async () => {
    const server = await smtpServer()
    server.answers['.'] = '451 try later'
    const gateway = await otpGateway({ databaseUrl: await url(), more: { smtpUrl: server.url } })
    await gateway.initiate()
    await gateway.idle()
    await gateway.clock.advance(6 * minute)
    await gateway.idle()
    expect(await gateway.mails()).toMatchObject([{ status: 'Expired', body: null }])
    expect((await gateway.jobs()).deadLetters).toEqual([])
  })

  test('a mail that stays of use is a dead letter in the end, and an operator can put it back', async () => {
    const server = await smtpServer()
    server.answers['RCPT'] = '451 try later'
    const held: { services?: Services } = {}
    const gateway = await otpGateway({
      ...{ databaseUrl: await url(), more: { smtpUrl: server.url } },
      alter: (definition) => ({ ...definition, configure: (services) => Object.assign(held, { services }).services }),
    })
    const { services } = held
    if (services === undefined) throw new Error('The gateway has no services.')
    await services.database.transaction().execute(async (transaction) => {
      const { id: clientId } = await transaction.selectFrom('clients').select('id').executeTakeFirstOrThrow()
      const writing = { transaction, now: gateway.clock.now(), random: services.random }
      const mail = { clientId, recipient: 'pay@shop.example', subject: 'Statement', body: 'It is ready.' }
      expect(await postMail(services, writing, mail)).toBe(true)
    })
    services.jobs.sweep()
    await gateway.idle()
    await gateway.clock.advance(12 * 60 * minute)
    await gateway.idle()
    const [dead] = (await gateway.jobs()).deadLetters
    expect(dead).toMatchObject({ kind: 'sendMail', failures: 7, lastError: 'a mail was not delivered: EENVELOPE 451' })
    delete server.answers['RCPT']
    await gateway.retryJob(dead?.id ?? '')
    await gateway.idle()
    expect(server.taken).toHaveLength(1)
    expect(await gateway.mails()).toMatchObject([{ status: 'Sent', body: null }])
  })

  test('a refusal of the message is final, and the log has none of its words', async () => {
    const server = await smtpServer()
    const lines: string[] = []
    const log = { log: (line: string) => void lines.push(line), logLevel: 'warn' }
    const gateway = await otpGateway({ databaseUrl: await url(), more: { smtpUrl: server.url, ...log } })
    server.answers['.'] = '554 refused: 123456 is your code'
    await gateway.initiate()
    await gateway.idle()
    expect(await gateway.mails()).toMatchObject([{ status: 'Refused', body: null }])
    expect(lines.join()).toContain('EMESSAGE 554')
    expect(lines.join()).not.toContain('123456')
  })

  test('a server that never answers holds up neither the gateway nor its end', async () => {
    const server = await smtpServer()
    server.answers['EHLO'] = ''
    const gateway = await otpGateway({ databaseUrl: await url(), more: { smtpUrl: server.url } })
    const { transactionId } = (await gateway.initiate()).body
    await gateway.wall.advance(250)
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(200)
  })
})
