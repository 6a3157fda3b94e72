import { now, soon } from '../realTime.ts'

/** How long items are taken up before the page draws and hears its user again, in ms of real time. */
const longest = 8

export interface Slices<Item> {
  add(item: Item): void
  /** Drops what was not taken up yet. */
  clear(): void
}

/** When slices run and how long they took; a test has its own. */
export interface Pace {
  /** @default a task of the page */
  readonly nextTask: (run: () => void) => void
  /** In ms. @default real time */
  readonly now: () => number
}

/** Takes up items in the order in which they were added, a few ms in each task: a thousand may come at once. */
export function slices<Item>(takeUp: (item: Item) => void, pace: Pace = { nextTask: soon, now }): Slices<Item> {
  let waiting: Item[] = []
  let isDue = false

  function run(): void {
    const end = pace.now() + longest
    const items = waiting
    let taken = 0
    try {
      for (const item of items) {
        taken += 1
        takeUp(item)
        if (pace.now() >= end) break
      }
    } finally {
      items.splice(0, taken)
      isDue = false
      schedule()
    }
  }

  function schedule(): void {
    if (isDue || waiting.length === 0) return
    isDue = true
    pace.nextTask(run)
  }

  return {
    add(item) {
      waiting.push(item)
      schedule()
    },
    clear() {
      waiting = []
    },
  }
}
