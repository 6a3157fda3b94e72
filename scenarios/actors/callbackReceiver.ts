import type { CallbackCatcher, CallbackName, CaughtCallback } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import { withValue } from '../vocabulary/cells.ts'
import { providerCallbacks } from '../vocabulary/providerNames.ts'

/** Where the applications of a scenario receive callbacks. */
export class CallbackReceiver {
  readonly #place: Place
  #catcher: Promise<CallbackCatcher> | undefined

  constructor(place: Place) {
    this.#place = place
  }

  /** Its addresses. It starts listening when they are first asked for, and enters them at Africa's Talking. */
  async urls(): Promise<CallbackCatcher['urls']> {
    return (await this.#listening()).urls
  }

  /** Answers further callbacks with this status, and with a JSON text as the body. */
  async answerWith(status: number, body?: string): Promise<void> {
    ;(await this.#listening()).answerWith(status, body)
  }

  /** Answers further callbacks of one kind by what they ask. */
  async answerBy(...how: Parameters<CallbackCatcher['answerBy']>): Promise<void> {
    ;(await this.#listening()).answerBy(...how)
  }

  /** What has arrived of one kind, the oldest first. */
  async received(name: CallbackName): Promise<readonly CaughtCallback['body'][]> {
    const caught = (await this.#catcher)?.caught ?? []
    return caught.filter((one) => one.name === name).map(({ body }) => body)
  }

  /** Receives a callback that no provider sent: the last one of its kind, if there is one, with some members changed. */
  async receiveForged(name: CallbackName, members: Readonly<Record<string, unknown>>): Promise<void> {
    const last = (await this.received(name)).at(-1) ?? {}
    const forged = Object.entries(members).reduce<unknown>(
      (body, [path, value]) => withValue(body, path.split('.'), value),
      last,
    )
    const { content, contentType } = bodyOf(name, Object(forged))
    const response = await fetch((await this.urls())[name], {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: content,
    })
    await response.arrayBuffer()
    await this.#place.trace.add({
      at: (await this.#place.world.clock()).now,
      ...{ from: 'stranger', to: 'application', kind: 'callback', title: name },
      request: { method: 'POST', target: `/${name}`, body: content },
      reply: { status: response.status, body: '' },
    })
  }

  /** Stops listening. */
  async close(): Promise<void> {
    await (await this.#catcher)?.close()
  }

  #listening(): Promise<CallbackCatcher> {
    this.#catcher ??= this.#place.world.catchCallbacks()
    return this.#catcher
  }
}

export const formType = 'application/x-www-form-urlencoded'

/** The body of a callback as its provider would send it. */
export function bodyOf(
  name: CallbackName,
  members: object,
): { readonly content: string; readonly contentType: string } {
  const isForm = providerCallbacks.some((one) => one.name === name && one.mediaType === formType)
  return isForm
    ? { content: formOf(members), contentType: formType }
    : { content: JSON.stringify(members), contentType: 'application/json' }
}

/** The members of an object as the fields of a form. */
export function formOf(members: object): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(members)) form.set(name, String(value))
  return form.toString()
}
