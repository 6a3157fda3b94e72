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

/** What the mails to an address say. */
export async function mailed(gateway: TestGateway, to: string): Promise<string> {
  await gateway.idle()
  return (await gateway.mails(to)).map(({ body }) => body).join('\n')
}

/** The temporary password in the mails to an address. */
export async function mailedPassword(gateway: TestGateway, to: string): Promise<string> {
  return found(/^Temporary password: (\S+)$/m, await mailed(gateway, to))
}

/** The API key in them. */
export async function mailedKey(gateway: TestGateway, to: string): Promise<string> {
  return found(/^(tp_live_\S+)$/m, await mailed(gateway, to))
}

/** The first token in them that is none of those before. */
export async function mailedToken(gateway: TestGateway, to: string, before: readonly string[] = []): Promise<string> {
  const tokens = [...(await mailed(gateway, to)).matchAll(/^([\w-]{43})$/gm)].map(([token]) => token)
  return tokens.find((token) => !before.includes(token)) ?? 'no mail has a token'
}

function found(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? `no mail has ${pattern}`
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
