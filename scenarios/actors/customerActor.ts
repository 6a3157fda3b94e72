import { atPointer } from '../../specs/formats/pointer.ts'
import type { Answer } from '../../testing/index.ts'
import type { GatewayActor, Sender } from './gatewayActor.ts'

/** The smallest files of each kind. */
const contents: ReadonlyMap<string, Buffer> = new Map([
  [
    'picture',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  ['PDF', Buffer.from('%PDF-1.4\n%%EOF\n')],
  ['text', Buffer.from('just words\n')],
])

/** The password of each customer. */
const password = 'Harmattan 2026'

interface Customer {
  readonly id: string
  readonly email: string
  readonly token: string
}

/** The owners of wallets of the gateway by their names, and their documents by the names of the files. */
export class CustomerActor {
  readonly #gateway: GatewayActor
  readonly #customers = new Map<string, Customer>()
  readonly #documents = new Map<string, string>()
  #current = ''

  constructor(gateway: GatewayActor) {
    this.#gateway = gateway
  }

  /** Registers a customer and signs it in: the sentences that follow are about it. */
  async register(name: string): Promise<void> {
    const email = `${name.toLowerCase().replaceAll(/[^a-z\d]+/g, '-')}@customer.example`
    const registered = await this.#visit('/api/Customers/register', { email, password, fullName: name })
    const id = atPointer(registered.body, '/customerId')
    if (typeof id !== 'string') throw new Error(`${name} could not register: ${registered.status}.`)
    this.#customers.set(name, { id, email, token: '' })
    await this.signIn(name)
  }

  /** Signs a customer in. It keeps the token that it has where it is not let in. */
  async signIn(name: string): Promise<void> {
    const { id, email, token: former } = this.named(name)
    this.#current = name
    const { body } = await this.#visit('/api/Customers/login', { email, password })
    const token = atPointer(body, '/token')
    this.#customers.set(name, { id, email, token: typeof token === 'string' ? token : former })
  }

  /** Makes a customer the one that the sentences are about. */
  choose(name: string): void {
    this.named(name)
    this.#current = name
  }

  named(name: string): Customer {
    const customer = this.#customers.get(name)
    if (customer === undefined) throw new Error(`There is no customer "${name}" in this scenario.`)
    return customer
  }

  /** Sends a request of the customer. */
  send(method: string, path: string, body?: object): Promise<Answer> {
    const { token } = this.named(this.#current)
    return this.#gateway.sendAs(sender({ authorization: `Bearer ${token}` }), method, path, body)
  }

  /** Uploads a file of a kind: picture, PDF or text. */
  async upload(kind: string, fileName: string): Promise<void> {
    const content = contents.get(kind)
    if (content === undefined) throw new Error(`There is no file of the kind ${kind}: write picture, PDF or text.`)
    const form = new FormData()
    form.append('file', new File([Uint8Array.from(content)], fileName))
    const { body } = await this.send('POST', '/api/Kyc/upload', form)
    const id = atPointer(body, '/id')
    if (typeof id === 'string') this.#documents.set(fileName, id)
  }

  /** The id of the document that was uploaded last under a name. */
  document(fileName: string): string {
    const id = this.#documents.get(fileName)
    if (id === undefined) throw new Error(`There is no document "${fileName}" in this scenario.`)
    return id
  }

  #visit(path: string, body: object): Promise<Answer> {
    return this.#gateway.sendAs(sender({}), 'POST', path, body)
  }
}

function sender(credentials: Readonly<Record<string, string>>): Sender {
  return { credentials: () => credentials, hear: () => undefined }
}
