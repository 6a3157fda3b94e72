/** Runs a task for each item, several at once, each on a slot of its own. The results are in the order of the items. */
export async function onSlots<Slot, Item, Result>(
  slots: readonly Slot[],
  items: readonly Item[],
  task: (item: Item, slot: Slot) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  async function work(slot: Slot): Promise<void> {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at]
      if (item !== undefined) results[at] = await task(item, slot)
    }
  }
  const ended = await Promise.allSettled(slots.map(work))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return results
}
