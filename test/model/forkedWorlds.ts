import assert from 'node:assert/strict'
import type { ModelStack } from './modelStack.ts'

/** A world that is followed through its forks. Those that are left behind must stay as they are. */
export class ForkedWorlds {
  readonly #stack: ModelStack
  readonly #origin: string
  /** Worlds that were left for a fork, or forks that nobody follows, and their state. */
  readonly #left: { readonly name: string; readonly state: string }[] = []
  #current: string

  constructor(stack: ModelStack, name: string) {
    this.#stack = stack
    this.#origin = name
    this.#current = name
  }

  /** The name of the world that is followed. */
  get current(): string {
    return this.#current
  }

  /** Copies the world, and goes on with the copy or without it. */
  async fork(isFollowed: boolean): Promise<void> {
    const former = this.#current
    const copy = `${this.#origin}-copy-${this.#left.length}`
    await this.#stack.steer(copy, 'DELETE', '')
    const { status, body } = await this.#stack.steer(former, 'POST', '/fork', { name: copy })
    assert.equal(status, 201, body)
    const state = this.#stack.stateOf(former)
    assert.equal(this.#stack.stateOf(copy), state, 'a fork has the state of its world')
    this.#current = isFollowed ? copy : former
    this.#left.push({ name: isFollowed ? former : copy, state })
  }

  /** Asserts that what was left has not changed, and deletes it. */
  async end(): Promise<void> {
    for (const { name, state } of this.#left) {
      assert.equal(this.#stack.stateOf(name), state, `${name} was left and has changed`)
      await this.#stack.steer(name, 'DELETE', '')
    }
  }
}
