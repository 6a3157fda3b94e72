/** What falls due in the model of a world, in order. */
export class Agenda {
  #events: { readonly due: number; readonly happen: () => void }[] = []

  add(due: number, happen: () => void): void {
    this.#events.push({ due, happen })
  }

  /** When the next event falls due. */
  get next(): number {
    return this.#events.reduce((first, { due }) => Math.min(first, due), Number.POSITIVE_INFINITY)
  }

  /** Takes the first of the events that fall due next. */
  take(): () => void {
    const { next } = this
    const event = this.#events.find(({ due }) => due === next)
    this.#events = this.#events.filter((one) => one !== event)
    return event?.happen ?? (() => undefined)
  }
}
