import { isLoopback } from '../../specs/openapi/index.ts'
import type { Place } from '../stage/place.ts'
import { endsSoon } from './endsSoon.ts'
import type { GatewayActor } from './gatewayActor.ts'
import { type HtmlForm, type HtmlPage, readPage } from './htmlPage.ts'
import { Mismatch } from './mismatch.ts'

type Fields = Readonly<Record<string, string>>

/** What a browser sends. */
interface Sent {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly fields: Fields
  /** The page that it is sent from. */
  readonly from?: URL
}

interface SeenPage extends HtmlPage {
  readonly url: URL
}

/** The site of a client, which no scenario has. */
export interface Outside {
  readonly url: URL
  /** The form that was brought there; empty for a link or a redirect. */
  readonly fields: Fields
}

/** What reports do not show of a form. */
const secret = ['cardNumber', 'securityCode']

/** Redirects that are followed, one after the other. */
const mostRedirects = 5

/** Who pays in a browser without scripts: reads the forms of pages, fills them in and sends them, and goes where the answers lead. */
export class ShopperActor {
  readonly #place: Place
  readonly #gateway: GatewayActor
  /** The pages that were shown, the last one now. */
  readonly #pages: SeenPage[] = []
  #outside: Outside | undefined
  #last: Sent | undefined
  #going: Promise<void> = Promise.resolve()
  /** How many answers have come: while they come, the shopper is on the way. */
  #answers = 0

  constructor(place: Place, gateway: GatewayActor) {
    this.#place = place
    this.#gateway = gateway
  }

  /** Opens an address. */
  visit(url: string): Promise<void> {
    return this.#go({ method: 'GET', url: new URL(url), fields: {} })
  }

  /** Presses a button of the page, with these fields filled in. Rejects where the page has no such button or field. */
  async press(button: string, entered: Fields = {}): Promise<void> {
    const page = await this.page()
    const form = page.forms.find((one) => one.button.startsWith(button))
    if (form === undefined) throw new Mismatch(`The page has no button "${button}". It says: ${page.text}`)
    await this.#go(sentBy(form, entered, page.url))
  }

  /** Presses the last button once more, as it was filled in. */
  async pressAgain(): Promise<void> {
    if (this.#last === undefined) throw new Error('The shopper has pressed no button in this scenario.')
    await this.#go(this.#last)
  }

  /** Follows a link of the page. */
  async follow(text: string): Promise<void> {
    const page = await this.page()
    const link = page.links.find((one) => one.text.startsWith(text))
    if (link === undefined) throw new Mismatch(`The page has no link "${text}". It says: ${page.text}`)
    await this.#go({ method: 'GET', url: new URL(link.href, page.url), fields: {} })
  }

  /** Shows the page before this one as it was then. The gateway hears nothing of it. */
  async goBack(): Promise<void> {
    await this.#arrive()
    // From another site the button leads to the page that was left.
    if (this.#outside === undefined) this.#pages.pop()
    this.#outside = undefined
  }

  /** The page that is shown. Rejects where the browser has left it, or waits for another one. */
  async page(): Promise<SeenPage> {
    await this.#arrive()
    const page = this.#pages.at(-1)
    if (this.#outside !== undefined) throw new Mismatch(`The shopper has left for ${this.#outside.url.href}.`)
    if (page === undefined) throw new Error('The shopper has opened no page in this scenario.')
    return page
  }

  /** Where the shopper has gone. Rejects where a page of the scenario is shown, or waited for. */
  async outside(): Promise<Outside> {
    await this.#arrive()
    if (this.#outside === undefined)
      throw new Mismatch(`The shopper is not back at the shop. The page says: ${this.#pages.at(-1)?.text}`)
    return this.#outside
  }

  async #go(sent: Sent): Promise<void> {
    if (sent.method === 'POST') this.#last = sent
    await this.#gateway.untilHeld(() => {
      this.#going = this.#travel(sent)
      return this.#going
    })
    await this.#hasArrived()
  }

  /** Whether the way of the last request has ended: else it waits for the clock. Each answer on the way gives it time again. */
  async #hasArrived(): Promise<boolean> {
    const { idle } = await this.#gateway.running()
    const look = async (): Promise<void> => {
      await this.#place.world.clock()
      await idle()
    }
    let before: number
    do {
      before = this.#answers
      if (await endsSoon(this.#going, look)) return true
    } while (before !== this.#answers)
    return false
  }

  async #arrive(): Promise<void> {
    if (!(await this.#hasArrived())) throw new Mismatch('The shopper waits for the answer to a form.')
    await this.#going
  }

  /** Sends, and follows redirects to a page or to another site. */
  async #travel(first: Sent): Promise<void> {
    let sent = first
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const { url, method, fields } = sent
      this.#outside = undefined
      if (!isLoopback(url.hostname)) {
        this.#outside = { url, fields: method === 'POST' ? fields : {} }
        return
      }
      const { location, markup } = await this.#send(sent)
      this.#answers++
      if (location === null) {
        this.#pages.push({ url, ...readPage(markup) })
        return
      }
      sent = { method: 'GET', url: new URL(location, url), fields: {} }
    }
    throw new Error(`More than ${mostRedirects} redirects after ${first.url.href}.`)
  }

  async #send(sent: Sent): Promise<{ readonly location: string | null; readonly markup: string }> {
    const { origin } = new URL((await this.#gateway.running()).url)
    // The journal of the acquirer has what goes there.
    if (sent.url.origin !== origin) return answered(await exchange(sent))
    const { method, url, fields } = sent
    const body = method === 'POST' ? new URLSearchParams(redacted(fields)).toString() : ''
    const request = { method, target: `${url.pathname}${url.search}`, body }
    return this.#place.trace.around(
      { from: 'shopper', to: 'gateway', kind: 'request', title: `${method} ${url.pathname}`, request },
      async () => answered(await exchange(sent)),
    )
  }
}

/** What a form sends; a form by GET has its fields in the address. */
function sentBy(form: HtmlForm, entered: Fields, from: URL): Sent {
  const unknown = Object.keys(entered).filter((name) => !(name in form.fields))
  if (unknown.length > 0) throw new Mismatch(`The form "${form.button}" has no field ${unknown.join(', ')}.`)
  const [url, fields] = [new URL(form.action, from), { ...form.fields, ...entered }]
  if (form.method === 'post') return { method: 'POST', url, fields, from }
  url.search = new URLSearchParams(fields).toString()
  return { method: 'GET', url, fields: {}, from }
}

function exchange({ method, url, fields, from }: Sent): Promise<Response> {
  const posted = method === 'POST' && {
    body: new URLSearchParams(fields),
    headers: from === undefined ? {} : { origin: from.origin },
  }
  return fetch(url, { method, redirect: 'manual', ...posted })
}

function redacted(fields: Fields): Fields {
  const shown = Object.entries(fields).map(([name, value]) => [name, secret.includes(name) ? '[redacted]' : value])
  return Object.fromEntries(shown)
}

async function answered(response: Response) {
  const markup = await response.text()
  const { status, headers } = response
  return { status, body: markup, markup, location: status === 303 ? headers.get('location') : null }
}
