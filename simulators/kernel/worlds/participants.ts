import type { Participant } from './participant.ts'

/** The participants of all worlds of a process. They belong to the name of a world, so they outlive one that is replaced. */
export class Participants {
  readonly #byWorld = new Map<string, Map<string, Participant>>()
  #turns = 0

  /** The number of the next event. */
  readonly nextTurn = (): number => ++this.#turns

  /** Those of a world in the order of their names, in which they get their turns. */
  of(world: string): readonly Participant[] {
    const named = this.#byWorld.get(world)
    return named === undefined ? [] : [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  find(world: string, name: string): Participant | undefined {
    return this.#byWorld.get(world)?.get(name)
  }

  /** Adds one in the place of any other of its name, which leaves; the returned function removes it. */
  add(world: string, participant: Participant): () => void {
    const named = this.#byWorld.get(world) ?? new Map<string, Participant>()
    this.#byWorld.set(world, named)
    const former = named.get(participant.name)
    named.set(participant.name, participant)
    former?.leave(true)
    return () => this.#remove(world, participant)
  }

  /** Removes all. */
  close(): void {
    const all = [...this.#byWorld.values()].flatMap((named) => [...named.values()])
    this.#byWorld.clear()
    for (const participant of all) participant.leave()
  }

  #remove(world: string, participant: Participant): void {
    const named = this.#byWorld.get(world)
    if (named?.get(participant.name) !== participant) return
    named.delete(participant.name)
    if (named.size === 0) this.#byWorld.delete(world)
    participant.leave()
  }
}
