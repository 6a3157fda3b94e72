import { atPointer } from '../../specs/formats/pointer.ts'
import type { Answer } from '../../testing/index.ts'
import type { GatewayActor, Sender } from './gatewayActor.ts'

const password = 'Harmattan 2026'

/** The smallest files of each kind. */
const contents = {
  picture: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  PDF: Buffer.from('%PDF-1.4\n%%EOF\n'),
  text: Buffer.from('just words\n'),
} as const

/** The owners of wallets by their e-mail addresses, and their documents by the names of the files. */
export class CustomerActor {
  readonly #gateway: GatewayActor
  readonly #tokens = new Map<string, string>()
  readonly #documents = new Map<string, string>()

  constructor(gateway: GatewayActor) {
    this.#gateway = gateway
  }

  /** Registers and signs in. */
  async open(email: string): Promise<void> {
    const stranger: Sender = { credentials: () => ({}), hear: () => undefined }
    await this.#gateway.sendAs(stranger, 'POST', '/api/Customers/register', { email, password })
    const answer = await this.#gateway.sendAs(stranger, 'POST', '/api/Customers/login', { email, password })
    const token = atPointer(answer.body, '/token')
    if (typeof token !== 'string') throw new Error(`${email} could not sign in.`)
    this.#tokens.set(email, token)
  }

  send(email: string, method: string, path: string, body?: object): Promise<Answer> {
    const token = this.#tokens.get(email)
    if (token === undefined) throw new Error(`${email} has not registered in this scenario.`)
    const credentials = () => ({ authorization: `Bearer ${token}` })
    return this.#gateway.sendAs({ credentials, hear: () => undefined }, method, path, body)
  }

  /** Uploads a file of a kind: picture, PDF or text. */
  async upload(email: string, kind: string, fileName: string): Promise<void> {
    const content: Buffer | undefined = new Map<string, Buffer>(Object.entries(contents)).get(kind)
    if (content === undefined) throw new Error(`There is no file of the kind ${kind}: write picture, PDF or text.`)
    const form = new FormData()
    form.append('file', new File([Uint8Array.from(content)], fileName))
    const { body } = await this.send(email, 'POST', '/api/Kyc/upload', form)
    const id = atPointer(body, '/id')
    if (typeof id === 'string') this.#documents.set(fileName, id)
  }

  /** The id of the document that was uploaded last under a name. */
  document(fileName: string): string {
    const id = this.#documents.get(fileName)
    if (id === undefined) throw new Error(`There is no document "${fileName}" in this scenario.`)
    return id
  }
}
