import { parsedJson } from '../../specs/formats/json.ts'
import { patience } from '../service/realTime.ts'
import type { Place } from '../stage/place.ts'
import { reasonOf } from './reasonOf.ts'

/** A response of the service under test. */
export interface ServiceResponse {
  /** `GET /payouts/1`: what it is the response to. */
  readonly to: string
  readonly status: number
  readonly headers: Response['headers']
  readonly text: string
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown
}

type Headers = Readonly<Record<string, string>>

/** Real milliseconds after which a sentence no longer waits for the response, so that the next ones can move the clock. */
const sentencePatience = 2_000
/** Real milliseconds after which a response that is asked about counts as missing. */
const responsePatience = 30_000

/** A client of the service under test. */
export class ServiceActor {
  readonly #place: Place
  readonly #headers = new Map<string, string>()
  readonly #ending = new AbortController()
  #last: Promise<ServiceResponse> | undefined
  #lastIs = ''

  constructor(place: Place) {
    this.#place = place
  }

  /** Sends a header with all requests that follow. */
  setHeader(name: string, value: string): void {
    this.#headers.set(name, value)
  }

  /**
   * Sends a request, and waits for the response, and until what it has caused is done. Waits for two real seconds only: a service
   * that takes part in the clock may need time to pass before it answers. Rejects when the service is not reached.
   */
  async send(method: string, path: string, body?: string, headers: Headers = {}): Promise<void> {
    const { stage, world } = this.#place
    if (stage.service === undefined)
      throw new Error('No service is under test: name it by --base-url, or start it by --start.')
    if (!path.startsWith('/')) throw new Error(`"${path}" is no path like "/payouts".`)
    this.#lastIs = `${method} ${path}`
    const sending = this.#exchange(method, path, body, headers)
    this.#last = sending
    const isAnswered = await Promise.race([
      sending.then(() => true),
      patience(stage.service.patience ?? sentencePatience).then(() => false),
    ])
    // Patience may have won; then the rejection is told where the response is asked for.
    sending.catch(() => {})
    if (isAnswered && method !== 'GET' && stage.settings.clock === 'manual') await world.advance('PT0S')
  }

  /** The response to the last request. `within`: real milliseconds. */
  async response(within = responsePatience): Promise<ServiceResponse> {
    if (this.#last === undefined) throw new Error('Nothing has been sent to the service in this scenario.')
    const late = patience(within).then(() => undefined)
    const response = await Promise.race([this.#last, late])
    if (response !== undefined) return response
    throw new Error(`The service has not answered ${this.#lastIs} in time. Move the clock first if it waits for that.`)
  }

  /** Breaks off requests that have no response. */
  async endRequests(): Promise<void> {
    this.#ending.abort()
    await this.#last?.catch(() => {})
  }

  #exchange(method: string, path: string, body: string | undefined, headers: Headers): Promise<ServiceResponse> {
    return this.#place.trace.around(
      {
        ...{ from: 'client', to: 'service', kind: 'request', title: `${method} ${path}` },
        request: { method, target: path, body: body ?? '' },
      },
      () => this.#fetch(method, path, body, headers),
    )
  }

  async #fetch(method: string, path: string, body: string | undefined, headers: Headers): Promise<ServiceResponse> {
    const url = this.#place.stage.service?.url
    const { signal } = this.#ending
    const to = `${method} ${path}`
    try {
      const response = await fetch(`${url}${path}`, {
        ...{ method, redirect: 'manual', signal },
        headers: { ...headers, ...Object.fromEntries(this.#headers) },
        ...(body !== undefined && { body }),
      })
      const text = await response.text()
      const { status, headers: answered } = response
      const contentType = answered.get('content-type') ?? ''
      this.#place.stage.service?.onAnswer?.(to, { status, contentType, text })
      const json = parsedJson(text)
      return { ...{ to, status, text }, headers: answered, body: json === undefined ? text : json }
    } catch (error) {
      const reason = signal.aborted ? 'none before the scenario ended' : reasonOf(error)
      throw new Error(`No response to ${to} came from ${url}: ${reason}.`)
    }
  }
}
