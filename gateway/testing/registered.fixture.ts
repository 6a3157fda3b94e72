import type { Answered, TestGateway } from './testGateway.ts'

const individual = {
  clientType: 'Individual',
  name: 'Ada Kamara',
  phoneNumber: '076 123 100',
  emailAddress: 'ada@example.com',
}

/** Registers a client: an Individual at ada@example.com unless stated otherwise. */
export function register(gateway: TestGateway, changes: object = {}, headers = {}): Promise<Answered> {
  return gateway.post('/api/Clients/register', { ...individual, ...changes }, { authorization: '', ...headers })
}

/** What the last mail to an address says. */
export async function lastMail(gateway: TestGateway, to: string): Promise<string> {
  await gateway.idle()
  return (await gateway.mails(to)).at(-1)?.body ?? ''
}

/** The password of the last mail to an address. */
export async function mailedPassword(gateway: TestGateway, to: string): Promise<string> {
  return /^Temporary password: (\S+)$/m.exec(await lastMail(gateway, to))?.[1] ?? ''
}

/** The API key of the last mail to an address. */
export async function mailedKey(gateway: TestGateway, to: string): Promise<string> {
  return /^tp_live_\S+$/m.exec(await lastMail(gateway, to))?.[0] ?? ''
}

/** Signs in; the cookie is undefined where that was refused. */
export async function enter(
  gateway: TestGateway,
  username: string,
  password: string,
): Promise<{ readonly answer: Answered; readonly headers: Record<string, string> }> {
  const answer = await gateway.post('/api/Account/login', { username, password }, { authorization: '' })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { answer, headers: { authorization: '', cookie } }
}
