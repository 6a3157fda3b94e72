import { afterEach, beforeEach, vi } from 'vitest'

/** Gives what this process prints to a function, instead of the terminal; the returned function ends that. */
export function printTo(take: (text: string) => void): () => void {
  const print = (text: string | Uint8Array): boolean => {
    take(String(text))
    return true
  }
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(print))
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

/** What this process prints in a test. */
export interface Printed {
  /** Since the test began, or since `clear`. */
  text(): string
  clear(): void
}

/** Collects what the tests of a file print. */
export function collectPrinted(): Printed {
  let text = ''
  let end: () => void
  beforeEach(() => {
    text = ''
    end = printTo((more) => {
      text += more
    })
  })
  afterEach(() => end())
  return {
    text: () => text,
    clear() {
      text = ''
    },
  }
}
