import type { Browser, Page } from 'playwright-core'
import { isRecord } from '../../specs/openapi/index.ts'

/**
 * The longest task of the main threads of a browser's pages while something goes on, in ms of CPU time: wall time depends on what else
 * the machine does. It rounds up to the next ms.
 */
export async function longestTask(browser: Browser, page: Page, run: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] })
  await run()
  const trace: unknown = JSON.parse(String(await browser.stopTracing()))
  const events = isRecord(trace) && Array.isArray(trace['traceEvents']) ? trace['traceEvents'].filter(isRecord) : []
  const isMain = ({ name, args }: Readonly<Record<string, unknown>>): boolean =>
    name === 'thread_name' && isRecord(args) && args['name'] === 'CrRendererMain'
  const threads = new Set(events.filter(isMain).map(threadOf))
  const tasks = events.filter((event) => String(event['name']).endsWith('RunTask') && threads.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('Failed to measure: the browser told of no task.')
  return Math.ceil(Math.max(...tasks.map((task) => Number(task['tdur'] ?? 0))) / 1_000)
}

function threadOf({ pid, tid }: Readonly<Record<string, unknown>>): string {
  return `${pid} ${tid}`
}
