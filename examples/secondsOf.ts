/** Real seconds that something takes. */
export async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint()
  await run()
  return Number((process.hrtime.bigint() - started) / 1_000_000n) / 1_000
}
