import { afterEach, beforeEach, vi } from 'vitest'

/** What this process prints in a test. */
export interface Printed {
  /** Since the test began, or since `clear`. */
  text(): string
  clear(): void
}

/** Keeps from the terminal what the tests of a file print, and collects it. */
export function collectPrinted(): Printed {
  let text = ''
  const print = (more: string | Uint8Array): boolean => {
    text += String(more)
    return true
  }
  beforeEach(() => {
    text = ''
    vi.spyOn(process.stdout, 'write').mockImplementation(print)
    vi.spyOn(process.stderr, 'write').mockImplementation(print)
  })
  afterEach(() => void vi.restoreAllMocks())
  return {
    text: () => text,
    clear() {
      text = ''
    },
  }
}
