import { deadline, pause } from './realTime.ts'
import { printed, type ShellProcess } from './shellProcess.ts'

/** Real milliseconds between two looks. */
const interval = 50

/** Waits until a URL, which messages call as the user wrote it, answers 2xx. Throws with the output of the command when it ends first, or when it takes too long. Without a command the service runs elsewhere. */
export async function whenReady(
  { url, written }: { readonly url: string; readonly written: string },
  command: ShellProcess | undefined,
  seconds: number,
): Promise<void> {
  const limit = deadline(seconds * 1_000)
  let found = 'nothing answers there'
  while (!limit.aborted) {
    const answer = await ask(url, limit)
    if (answer === 'ready') return
    if (!limit.aborted) found = answer
    if (command?.end !== undefined)
      throw new Error(`The service ended ${command.end} before ${written} answered.${printed(command.output)}`)
    await Promise.race([pause(interval), ...(command === undefined ? [] : [command.ended])])
  }
  throw new Error(
    `The service is not ready after ${seconds} s at ${written}: ${found}.${command === undefined ? '' : printed(command.output)}`,
  )
}

async function ask(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal })
    await response.arrayBuffer()
    return response.ok ? 'ready' : `it answers ${response.status}`
  } catch {
    return 'nothing answers there'
  }
}
