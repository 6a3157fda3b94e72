import { atPointer } from '../../specs/formats/pointer.ts'
import { type Answer, callOver } from '../../testing/index.ts'
import { type GatewayActor, idOf, type Sender } from './gatewayActor.ts'

/** What has an id that sentences name by another name. */
export type Named = 'client' | 'API user' | 'sandbox key'

const cookieName = '.TeraPay.Portal'

/** The members that have the name and the id of each entry of a list. */
const lists = {
  Permissions: { name: 'name', id: 'permissionID' },
  Roles: { name: 'name', id: 'roleId' },
  PortalUsers: { name: 'userName', id: 'id' },
} as const

/** Looks ids up that sentences give names for. */
const lookUp = { userName: 'look-up@scenario.example', clientId: null, roles: ['SuperAdmin'] }

/** People in the portal of the gateway by their user names, and whoever calls it without having signed in. */
export class PortalActor {
  readonly #gateway: GatewayActor
  /** The cookie of each person, by user name; that of a session that is over too. */
  readonly #cookies = new Map<string, string>()
  readonly #ids = new Map<string, string>()
  #current = ''

  constructor(gateway: GatewayActor) {
    this.#gateway = gateway
  }

  /** Signs somebody in without a password. `client`: the name of the client that the user belongs to; absent for the staff. */
  async open(userName: string, role: string, client?: string): Promise<void> {
    const clientId = client === undefined ? null : this.id('client', client)
    const { openSession } = await this.#gateway.running()
    this.#cookies.set(userName, await openSession({ userName, clientId, roles: [role] }))
    this.#current = userName
  }

  /** Makes somebody who has signed in the one that the sentences are about. */
  choose(userName: string): void {
    if (!this.#cookies.has(userName)) throw new Error(`${userName} has not signed in in this scenario.`)
    this.#current = userName
  }

  /** Signs somebody in by a password. Who is let in is the one that the sentences are about. */
  async signIn(userName: string, password: string): Promise<void> {
    const answer = await this.visit('POST', '/api/Account/login', { username: userName, password })
    const cookie = cookieIn(answer)
    if (cookie === undefined) return
    this.#cookies.set(userName, cookie)
    this.#current = userName
  }

  /** Sends a request of nobody who has signed in. */
  visit(method: string, path: string, body: object): Promise<Answer> {
    return this.#gateway.sendAs(stranger, method, path, body)
  }

  /** Sends a request of the portal user. */
  send(method: string, path: string, body?: object): Promise<Answer> {
    const cookie = this.#cookies.get(this.#current)
    if (cookie === undefined) throw new Error('Nobody has signed in to the portal in this scenario.')
    return this.#gateway.sendAs(sender(cookie), method, path, body)
  }

  /** Keeps the id at a JSON pointer of an answer under a name, where the answer has one. */
  learn(named: Named, name: string, { body }: Answer, pointer: string): void {
    const id = atPointer(body, pointer)
    if (typeof id === 'string') this.#ids.set(`${named} ${name}`, id)
  }

  /** The id of what has this name. Throws where a sentence has made nothing of the name, but for clients, which may be older. */
  id(named: Named, name: string): string {
    const id = this.#ids.get(`${named} ${name}`)
    if (id !== undefined) return id
    if (named === 'client') return idOf(name)
    throw new Error(`There is no ${named} "${name}" in this scenario.`)
  }

  /** The id of what has this name in a list. Throws where nothing has it. */
  async listedId(list: keyof typeof lists, name: string): Promise<string> {
    const members = lists[list]
    const body = await this.lookUp(`/api/${list}`)
    const found = Array.isArray(body)
      ? body.find((one: unknown) => atPointer(one, `/${members.name}`) === name)
      : undefined
    const id = atPointer(found, `/${members.id}`)
    if (typeof id !== 'string') throw new Error(`The gateway has nothing of the name ${name} among its ${list}.`)
    return id
  }

  /** What one of the staff is shown, without a word in the scenario. */
  async lookUp(path: string): Promise<unknown> {
    const { url, openSession } = await this.#gateway.running()
    const headers = sender(await openSession(lookUp)).credentials()
    return (await callOver(url, headers)('GET', path)).body
  }

  /** The texts of the mails to an address, the oldest first. */
  async mailsTo(address: string): Promise<string[]> {
    const { mails } = await (await this.#gateway.running()).books()
    return mails.filter(({ to }) => to === address).map(({ subject, body }) => `${subject}\n\n${body ?? ''}`)
  }
}

const stranger: Sender = { credentials: () => ({}), hear: () => undefined }

function sender(cookie: string): Sender {
  return { credentials: () => ({ cookie: `${cookieName}=${cookie}` }), hear: () => undefined }
}

function cookieIn({ headers }: Answer): string | undefined {
  const set = headers.getSetCookie().find((one) => one.startsWith(`${cookieName}=`))
  return /=([^;]+)/.exec(set ?? '')?.[1]
}
