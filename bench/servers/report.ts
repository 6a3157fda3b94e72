/** Tells the bench, which has forked this process, that it serves, and answers its questions from then on. */
export function report(urls: Readonly<Record<string, string | undefined>>): void {
  process.on('message', (question) => {
    if (question === 'heap') globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    process.send?.({ cpu: process.cpuUsage(), rss, heap: heapUsed })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ urls })
}
