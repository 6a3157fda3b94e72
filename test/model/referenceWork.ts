/** What reference work writes as JSON and reads again. */
const order = {
  id: 1,
  items: Array.from({ length: 50 }, (_, id) => ({ id, number: '+254711000001', amount: '10.00' })),
}

/** Measures the CPU time of one pass of reference work, in µs. Other load makes it larger, as it does all work at the time. */
export function referenceWork(passes = 2_000): number {
  const before = process.cpuUsage()
  let length = 0
  for (let pass = 0; pass < passes; pass++) length += JSON.stringify(JSON.parse(JSON.stringify(order))).length
  const { user, system } = process.cpuUsage(before)
  return (user + system) / (length === 0 ? Number.NaN : passes)
}
