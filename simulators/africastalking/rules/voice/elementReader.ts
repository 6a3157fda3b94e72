import type { XmlElement } from './xmlElement.ts'

/** Whether posts can be sent to it. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** Reads what an element may have, and then tells what else is in it. Names are case-sensitive. */
export class ElementReader {
  readonly #element: XmlElement
  readonly #notes: string[]
  readonly #known = new Set<string>()

  /** @param notes receives what is ignored */
  constructor(element: XmlElement, notes: string[]) {
    this.#element = element
    this.#notes = notes
  }

  get content(): string {
    return this.#element.text.trim()
  }

  /** Whether the element has any of the attributes that were read. */
  get hasAttributes(): boolean {
    return Object.keys(this.#element.attributes).some((name) => this.#known.has(name))
  }

  /** The text of an attribute; undefined where it is left out or empty. */
  text(name: string): string | undefined {
    this.#known.add(name)
    const text = this.#element.attributes[name]?.trim()
    return text === '' ? undefined : text
  }

  /** A whole number above 0. */
  number(name: string): number | undefined {
    const text = this.text(name)
    if (text === undefined || /^0*[1-9]\d{0,8}$/.test(text)) return text === undefined ? undefined : Number(text)
    this.note(`${name}="${text}" is no whole number above 0 and is ignored`)
    return undefined
  }

  /** Where the application can be asked. */
  url(name: string): string | undefined {
    const text = this.text(name)
    if (text === undefined || isWebUrl(text)) return text
    this.note(`${name}="${text}" is no URL of http or https and is ignored`)
    return undefined
  }

  /** One key of a phone. */
  key(name: string): string | undefined {
    const text = this.text(name)
    if (text === undefined || /^[\d*#]$/.test(text)) return text
    this.note(`${name}="${text}" is no key of a phone and is ignored`)
    return undefined
  }

  /** `true` or `false`, in any case. False where it is left out. */
  flag(name: string): boolean {
    const text = this.text(name)?.toLowerCase()
    if (text !== undefined && text !== 'true' && text !== 'false')
      this.note(`${name}="${text}" is neither true nor false and counts as false`)
    return text === 'true'
  }

  /** The children. Each that `isKnown` does not take is noted. */
  children(isKnown: (name: string) => boolean): readonly XmlElement[] {
    const { name, children } = this.#element
    for (const child of children)
      if (!isKnown(child.name)) this.note(`<${child.name}> has no meaning in <${name}> and is ignored`, child.place)
    return children.filter((child) => isKnown(child.name))
  }

  /** Notes attributes that were not read. */
  end(): void {
    for (const name of Object.keys(this.#element.attributes)) {
      if (this.#known.has(name)) continue
      const meant = [...this.#known].find((known) => known.toLowerCase() === name.toLowerCase())
      this.note(
        `the attribute ${name} is unknown and is ignored${meant === undefined ? '' : `; it is written ${meant}`}`,
      )
    }
  }

  note(text: string, place = this.#element.place): void {
    this.#notes.push(`${place} <${this.#element.name}>: ${text}`)
  }
}
