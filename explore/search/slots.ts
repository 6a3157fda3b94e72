/**
 * Runs a task for each item, several at once, each on a slot of its own. The results are in the order of the items. No further task
 * begins once `goesOn` says no: the last items then have no results. Nor does one after a task has failed; then it rejects with the reason.
 */
export async function onSlots<Slot, Item, Result>(
  slots: readonly Slot[],
  items: readonly Item[],
  task: (item: Item, slot: Slot) => Promise<Result>,
  goesOn: () => boolean,
): Promise<Result[]> {
  const results: Result[] = []
  let [next, hasFailed] = [0, false]
  async function work(slot: Slot): Promise<void> {
    while (next < items.length && !hasFailed && goesOn()) {
      const at = next++
      const item = items[at]
      if (item !== undefined) results[at] = await task(item, slot)
    }
  }
  const ended = await Promise.allSettled(
    slots.map((slot) =>
      work(slot).catch((error: unknown) => {
        hasFailed = true
        throw error
      }),
    ),
  )
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return results
}
