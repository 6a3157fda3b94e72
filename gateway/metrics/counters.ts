import type { Sample } from './exposition.ts'

/** Counts what happens in this process since its start. Labels must come from small sets: no clients, numbers or ids. */
export interface Counter {
  add(labels: Readonly<Record<string, string>>): void
  samples(): Sample[]
}

export interface Counters {
  /** Callbacks, by path and status of the answer. */
  readonly callbacks: Counter
  /** Requests to the providers, by rail and outcome. */
  readonly calls: Counter
}

export function createCounters(): Counters {
  return { callbacks: counter(), calls: counter() }
}

function counter(): Counter {
  const counts = new Map<string, { readonly labels: Readonly<Record<string, string>>; value: number }>()
  return {
    add(labels) {
      const key = JSON.stringify(labels)
      const known = counts.get(key) ?? { labels, value: 0 }
      known.value += 1
      counts.set(key, known)
    },
    samples: () => [...counts.values()].map(({ labels, value }) => ({ labels, value })),
  }
}
