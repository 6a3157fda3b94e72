import type { ChoicePoint } from '../schedule/choicePoint.ts'
import { subjectIn } from '../schedule/subjectIn.ts'

/** A callback that a provider has made, sent or not. */
export interface MadeCallback {
  readonly id: number
  readonly name: string
  readonly body: string
}

/** Numbers callbacks as the plans of the control plane do: in the order in which they were made, for each name and subject. */
export class CallbackNumbers {
  readonly #made: () => Iterable<MadeCallback>

  /** @param made all callbacks of the world so far, oldest first */
  constructor(made: () => Iterable<MadeCallback>) {
    this.#made = made
  }

  /** The point of a callback. */
  of(id: number): ChoicePoint | undefined {
    return this.all().find((one) => one.id === id)?.point
  }

  all(): readonly { readonly id: number; readonly point: ChoicePoint }[] {
    const counts = new Map<string, number>()
    return [...this.#made()].map(({ id, name, body }) => {
      const subject = subjectIn(name, body)
      const key = JSON.stringify([name, subject])
      const nth = (counts.get(key) ?? 0) + 1
      counts.set(key, nth)
      return { id, point: { at: 'callback', operation: name, subject, nth } }
    })
  }
}
