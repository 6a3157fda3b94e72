import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openApplication } from './testing/application.ts'
import { describeConsole } from './testing/describeConsole.ts'

const [code, line, shortCode] = ['*384*70421#', '+254711082000', '12345']
const [amina, otieno] = ['+254711000001', '+254711000002']
const hostile = '<img src=x onerror="document.title=1">'

const menus: Readonly<Record<string, string>> = {
  '': 'CON Shop\n1. Balance\n2. Pay',
  '1': 'CON Your PIN',
  '1*1234': 'END KES 10.00 is left',
  '2': `END ${hostile}`,
}

describeConsole('phones on the console', (yard) => {
  let application: Awaited<ReturnType<typeof openApplication>>
  let world = ''
  let worlds = 0

  beforeAll(async () => {
    application = await openApplication(({ path, fields }) => {
      if (path === 'broken') return { status: 500, body: 'oops' }
      if (path === 'ussd') return { body: menus[fields.get('text') ?? ''] ?? 'END Bye' }
      if (path !== 'voice' || fields.get('isActive') !== '1') return { body: '' }
      const digits = fields.get('dtmfDigits')
      const say = (words: string) => `<Say>${words}</Say>`
      const ask = `<GetDigits numDigits="2" timeout="30">${say('Enter two digits')}</GetDigits>`
      return { type: 'text/xml', body: `<Response>${digits === null ? ask : say(`You entered ${digits}`)}</Response>` }
    })
  })
  beforeEach(async () => {
    world = `phones-${++worlds}`
    await yard.stack.world({ name: world })
  })
  afterEach(() => {
    expect(yard.stack.reports.take()).toEqual([])
  })
  afterAll(() => application.close())

  async function steer(method: string, path: string, body?: object): Promise<Record<string, unknown>[]> {
    const answer = await fetch(`${yard.stack.urls.control}/worlds/${world}${path}`, {
      ...{ method, headers: { 'content-type': 'application/json' } },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    expect(answer.status, text).toBeLessThan(300)
    return text === '' ? [] : JSON.parse(text)
  }

  const provider = (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(yard.stack.urls.africastalking + path, {
      ...{ method: 'POST', headers: { apiKey: world, accept: 'application/json' } },
      body: new URLSearchParams({ username: 'sandbox', ...fields }),
    })

  async function phones(...numbers: string[]): Promise<{ page: Page; phone: (number: string) => Locator }> {
    const page = await yard.open(`#/${world}/phones?numbers=${encodeURIComponent(numbers.join(','))}`)
    return { page, phone: (number) => page.getByRole('region', { name: `Phone ${number}` }) }
  }

  test('a phone is added by its number, and stands in the address', async () => {
    const { page, phone } = await phones()
    await page.getByLabel('Number').fill('+254 711 000 001')
    await page.getByLabel('Number').press('Enter')
    await phone(amina).getByText('In coverage').waitFor()
    expect(decodeURIComponent(page.url())).toContain(`numbers=${amina}`)
    await phone(amina)
      .getByRole('button', { name: `Put ${amina} away` })
      .click()
    await phone(amina).waitFor({ state: 'detached' })
    await page.close()
  })

  test('a USSD menu is dialled through by keypad, keyboard and text, beside a phone that has none', async () => {
    await steer('PUT', `/africastalking/ussd-codes/${encodeURIComponent(code)}`, {
      ...{ callback: application.url('ussd'), events: application.url('ended') },
    })
    const { page, phone } = await phones(amina, otieno)
    const ussd = phone(amina).getByRole('region', { name: 'USSD' })
    const screen = ussd.locator('pre.screen')
    await ussd.getByRole('button', { name: code }).click()
    await ussd.getByRole('button', { name: 'Dial' }).click()
    await screen.getByText('1. Balance').waitFor()
    await ussd.getByRole('button', { name: '1', exact: true }).click()
    await yard.picture(page, 'phones-ussd')
    await ussd.getByRole('button', { name: 'Send' }).click()
    await screen.getByText('Your PIN').waitFor()
    await ussd.getByRole('button', { name: '5', exact: true }).focus()
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key)
    expect(await ussd.getByLabel('Answer').inputValue()).toBe('1234')
    await ussd.getByLabel('Answer').press('Enter')
    await screen.getByText('KES 10.00 is left').waitFor()
    await ussd.getByText('Screens (3)').waitFor()
    await ussd.getByRole('button', { name: 'Dial' }).waitFor()
    expect(await phone(otieno).getByText('Balance').count()).toBe(0)
    expect(await steer('GET', `/subscribers/${amina}/screens`)).toMatchObject([
      { typed: '1' },
      { typed: '1234' },
      { text: 'KES 10.00 is left', takesInput: false },
    ])
    await page.close()
  })

  test('what is clicked twice is done once', async () => {
    await steer('PUT', `/africastalking/ussd-codes/${encodeURIComponent(code)}`, {
      ...{ callback: application.url('ussd'), events: application.url('ended') },
    })
    await openLine()
    const { page, phone } = await phones(amina)
    const ended = () => application.asked.filter(({ path }) => path === 'ended').length
    const before = ended()
    const ussd = phone(amina).getByRole('region', { name: 'USSD' })
    await ussd.getByLabel('Code').fill(code)
    await ussd.getByRole('button', { name: 'Dial' }).dblclick()
    await ussd.locator('pre.screen').getByText('1. Balance').waitFor()
    await ussd.getByLabel('Answer').fill('1')
    await ussd.getByRole('button', { name: 'Send' }).dblclick()
    await ussd.locator('pre.screen').getByText('Your PIN').waitFor()
    const sms = phone(amina).getByRole('region', { name: 'SMS' })
    await sms.getByLabel('To').fill(shortCode)
    await sms.getByLabel('Text').fill('JOIN')
    await sms.getByRole('button', { name: 'Send' }).dblclick()
    await sms.getByText('JOIN').waitFor()
    await page.locator('footer summary').click()
    const commands = await page.locator('footer li code').allTextContents()
    expect(commands.map((command) => /(dial|type|messages) /.exec(command)?.[1]).reverse()).toEqual([
      ...['dial', 'type', 'messages'],
    ])
    expect([ended(), await steer('GET', '/state/africastalking/inbox')]).toEqual([before, [expect.anything()]])
    await page.close()
  })

  test('Enter that is pressed twice answers a menu once, however fast the application is', async () => {
    await steer('PUT', `/africastalking/ussd-codes/${encodeURIComponent(code)}`, {
      ...{ callback: application.url('ussd'), events: application.url('ended') },
    })
    const { page, phone } = await phones(amina)
    const ussd = phone(amina).getByRole('region', { name: 'USSD' })
    await ussd.getByLabel('Code').fill(code)
    await ussd.getByRole('button', { name: 'Dial' }).click()
    const answer = ussd.getByLabel('Answer')
    await answer.fill('1')
    // The time of the page stands, so that the second press is as fast as a person's.
    await page.clock.install()
    await page.clock.pauseAt('2100-01-01')
    await answer.press('Enter')
    await expect.poll(() => answer.inputValue()).toBe('')
    await answer.press('Enter')
    const shown = async (): Promise<string> => {
      await page.clock.runFor(1_000)
      return (await ussd.locator('pre.screen').allTextContents()).join()
    }
    await expect.poll(shown).toContain('Your PIN')
    expect(await steer('GET', `/subscribers/${amina}/screens`)).toMatchObject([{ typed: '1' }, { typed: null }])
    await answer.press('Enter')
    await expect.poll(shown).toContain('Bye')
    await page.close()
  })

  test('an application that fails is told on the screen, and markup of another one is text', async () => {
    for (const [serviceCode, path] of [
      [code, 'broken'],
      ['*384*2#', 'ussd'],
    ] as const)
      await steer('PUT', `/africastalking/ussd-codes/${encodeURIComponent(serviceCode)}`, {
        ...{ callback: application.url(path), events: null },
      })
    const { page, phone } = await phones(amina)
    const ussd = phone(amina).getByRole('region', { name: 'USSD' })
    await ussd.getByLabel('Code').fill(code)
    await ussd.getByLabel('Code').press('Enter')
    await expect.poll(() => ussd.locator('pre.screen').allTextContents()).toEqual([expect.stringMatching(/\w/)])
    await ussd.getByLabel('Code').fill('*384*2#')
    await ussd.getByLabel('Code').press('Enter')
    await ussd.getByText('2. Pay').first().waitFor()
    await ussd.getByLabel('Answer').fill('2')
    await ussd.getByLabel('Answer').press('Enter')
    await ussd.locator('pre.screen').getByText(hostile).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    await page.close()
  })

  async function checkout(number: string): Promise<string> {
    await steer('PUT', '/africastalking/callback-urls', { payments: application.url('payments') })
    await steer('PUT', '/africastalking/payment-products/Shop', {
      channels: [{ provider: 'Athena', channel: '525900' }],
    })
    const answer = await fetch(`${yard.stack.urls.africastalking}/mobile/checkout/request`, {
      ...{ method: 'POST', headers: { apiKey: world, 'content-type': 'application/json' } },
      body: JSON.stringify({
        ...{ username: 'sandbox', productName: 'Shop', phoneNumber: number, currencyCode: 'KES', amount: 10 },
        metadata: {},
      }),
    })
    const body: unknown = await answer.json()
    return String(Object(body)['transactionId'])
  }

  async function notified(id: string): Promise<string | undefined> {
    await steer('POST', '/clock/advance', { by: 'PT2M' })
    const told = application.asked.filter(({ path }) => path === 'payments').map(({ fields }) => [...fields.keys()][0])
    const body = told.find((text) => text?.includes(id))
    return body === undefined ? undefined : String(Object(JSON.parse(body))['status'])
  }

  test.each([
    ['approved with the PIN', '1234', 'Accept', 'Success'],
    ['refused for a wrong PIN', '9999', 'Accept', 'Failed'],
    ['rejected', '', 'Reject', 'Failed'],
  ])('a checkout is %s on the phone', async (_, pin, button, status) => {
    await steer('PATCH', `/subscribers/${amina}`, { pin: '1234', currency: 'KES', mobileMoney: 1_000, airtime: 0 })
    const { page, phone } = await phones(amina)
    const id = await checkout(amina)
    await steer('POST', '/clock/advance', { by: 'PT1S' })
    const questions = phone(amina).getByRole('region', { name: 'Questions' })
    await questions.getByLabel('PIN').fill(pin)
    if (button === 'Accept' && pin === '1234') await yard.picture(page, 'phones-prompt')
    await questions.getByRole('button', { name: button }).click()
    await questions.getByText('Answered and expired (1)').waitFor()
    expect(await notified(id)).toBe(status)
    await page.close()
  })

  test('an answer to a question that has expired meanwhile is told at the foot of the page', async () => {
    const { page, phone } = await phones(amina)
    let frozen: object | undefined
    await page.route('**/prompts?*', async (route) => {
      const response = await route.fetch()
      await route.fulfill(frozen === undefined ? { response } : { json: frozen })
    })
    await checkout(amina)
    await steer('POST', '/clock/advance', { by: 'PT1S' })
    const accept = phone(amina).getByRole('button', { name: 'Accept' })
    await accept.waitFor()
    // The page does not hear of it before the answer is given: it is told what was asked before.
    frozen = await steer('GET', `/prompts?number=${encodeURIComponent(amina)}`)
    await steer('POST', '/clock/advance', { by: 'PT1H' })
    await accept.click()
    await page.locator('footer').getByText('409').first().waitFor()
    await page
      .locator('footer')
      .getByText(/Conflict: /)
      .first()
      .waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.close()
  })

  async function openLine(): Promise<void> {
    await steer('PUT', `/africastalking/voice-numbers/${line}`, {
      ...{ callback: application.url('voice'), events: application.url('events'), channels: 5 },
    })
    await steer('PUT', '/africastalking/account', { currency: 'KES', balance: 1_000 })
  }

  test('a call of the application is answered, asks for digits, and hears them', async () => {
    await openLine()
    const { page, phone } = await phones(amina)
    expect((await provider('/call', { from: line, to: amina })).status).toBe(200)
    await steer('POST', '/clock/advance', { by: 'PT3S' })
    const voice = phone(amina).getByRole('region', { name: 'Voice' })
    await voice.getByText('rings').waitFor()
    await voice.getByRole('button', { name: 'Answer' }).click()
    await voice.getByText('on the line').waitFor()
    await steer('POST', '/clock/advance', { by: 'PT3S' })
    await voice.getByText('Enter two digits').waitFor()
    await voice.getByRole('button', { name: '4', exact: true }).click()
    await voice.getByRole('button', { name: '2', exact: true }).click()
    await yard.picture(page, 'phones-call')
    await voice.getByRole('button', { name: 'Press', exact: true }).click()
    await voice.getByRole('listitem').filter({ hasText: 'press 42' }).waitFor()
    await steer('POST', '/clock/advance', { by: 'PT1M' })
    await voice.getByText('Calls (1)').click()
    // For a moment the call may still stand above as well.
    await voice.getByRole('group').getByText('You entered 42').waitFor()
    expect(application.asked.some(({ fields }) => fields.get('dtmfDigits') === '42')).toBe(true)
    await page.close()
  })

  test('a call is refused', async () => {
    await openLine()
    const { page, phone } = await phones(amina)
    await provider('/call', { from: line, to: amina })
    await steer('POST', '/clock/advance', { by: 'PT3S' })
    const voice = phone(amina).getByRole('region', { name: 'Voice' })
    await voice.getByRole('button', { name: 'Refuse' }).click()
    await voice.getByText('Calls (1)').waitFor()
    expect(await steer('GET', `/subscribers/${amina}/calls`)).toMatchObject([
      { state: 'ended', answeredAt: null, direction: 'incoming' },
    ])
    await page.close()
  })

  test('a phone calls the application, says something and hangs up', async () => {
    await openLine()
    const { page, phone } = await phones(amina)
    const voice = phone(amina).getByRole('region', { name: 'Voice' })
    await voice.getByRole('button', { name: line }).click()
    await voice.getByRole('button', { name: 'Call', exact: true }).click()
    await voice.getByText('on the line').waitFor()
    await page.getByRole('button', { name: '1 s' }).click()
    await voice.getByText('Enter two digits').waitFor()
    await voice.getByLabel('Words').fill(hostile)
    await voice.getByLabel('Words').press('Enter')
    await voice.getByText(hostile).waitFor()
    await voice.getByRole('button', { name: 'Hang up' }).click()
    await voice.getByText('Calls (1)').waitFor()
    expect(await page.locator('img').count()).toBe(0)
    await page.close()
  })

  test('a text arrives once the phone is on again, and one is sent to the application', async () => {
    await steer('PUT', '/africastalking/callback-urls', { incomingMessages: application.url('incoming') })
    const { page, phone } = await phones(amina)
    await phone(amina).getByRole('button', { name: 'On', exact: true }).click()
    await phone(amina).getByRole('button', { name: 'Off', exact: true }).waitFor()
    await provider('/version1/messaging', { to: amina, message: `Hello ${hostile} \u202Ereversed` })
    await steer('POST', '/clock/advance', { by: 'PT10S' })
    const sms = phone(amina).getByRole('region', { name: 'SMS' })
    expect(await sms.getByText('Hello').count()).toBe(0)
    await phone(amina).getByRole('button', { name: 'Off', exact: true }).click()
    await phone(amina).getByRole('button', { name: 'On', exact: true }).waitFor()
    await steer('POST', '/clock/advance', { by: 'PT1H' })
    await sms.getByText(`Hello ${hostile}`).waitFor()
    await sms.getByLabel('To').fill(shortCode)
    await sms.getByLabel('Text').fill('JOIN')
    await sms.getByLabel('Text').press('Enter')
    await sms.getByText('JOIN').waitFor()
    await steer('POST', '/clock/advance', { by: 'PT5S' })
    expect(application.asked.find(({ path }) => path === 'incoming')?.fields.get('text')).toBe('JOIN')
    expect(await page.locator('img').count()).toBe(0)
    await page.close()
  })

  test('the same number in two worlds is two phones', async () => {
    const first = await phones(amina)
    world = `${world}-other`
    await yard.stack.world({ name: world })
    await steer('PATCH', `/subscribers/${amina}`, { isPhoneOn: false })
    const second = await phones(amina)
    await second.phone(amina).getByRole('button', { name: 'Off', exact: true }).waitFor()
    await first.phone(amina).getByRole('button', { name: 'On', exact: true }).waitFor()
    await first.page.close()
    await second.page.close()
  })

  test('what is no number is told so', async () => {
    const { page, phone } = await phones('12')
    await phone('12').getByText('Bad Request').waitFor()
    await page.close()
  })

  test('as many phones are shown at a time as can be followed', async () => {
    const numbers = Array.from({ length: 300 }, (_, at) => `+254711000${String(at).padStart(3, '0')}`)
    const { page, phone } = await phones(...numbers)
    await page.getByText('8 phones are shown at a time: put some away to see the other 292.').waitFor()
    await phone('+254711000007').getByText('In coverage').waitFor()
    expect(await page.getByRole('region', { name: /^Phone / }).count()).toBe(8)
    await page.close()
  })

  test('purses and PIN are set by their form', async () => {
    const { page, phone } = await phones(amina)
    await phone(amina).getByText('Purses, PIN').click()
    await phone(amina).getByLabel('Money').fill('12.5')
    await phone(amina).getByLabel('PIN').fill('4321')
    await phone(amina).getByRole('button', { name: 'Set', exact: true }).click()
    await phone(amina).getByText('PIN 4321').waitFor()
    await phone(amina).getByText('Money 12.5').waitFor()
    await page.close()
  })
})
