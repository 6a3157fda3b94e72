import type { SnippetOptions } from './snippet.ts'

/** Code that tells the story: requests, time, and the moment of the kill. */
export const storyCode = `/** Tells a story: requests to the service, and time that passes in the world. Kills the service once its point has come. */
function tell(world: World, service: Service, hasCome: () => Promise<boolean>) {
  const saved: Record<string, string> = {}
  const filled = (text: string): string => text.replaceAll(/{{(.+?)}}/g, (_mark, name: string) => saved[name] ?? '')
  let isKilled = false

  async function killAtPoint(): Promise<void> {
    if (isKilled || !(await hasCome())) return
    isKilled = true
    await service.restart()
  }

  /** Sends a request and gives the answer, parsed if it is JSON; undefined where none came. */
  async function ask(method: string, path: string, headers: Record<string, string>, body?: string, isLast = false): Promise<any> {
    let isOver = false
    const asked = fetch(service.url + filled(path), { method, headers, ...(body !== undefined && { body: filled(body) }) })
      .then(async (answer) => parsed(await answer.text()), () => undefined)
      .finally(() => { isOver = true })
    while (!isOver) {
      await killAtPoint()
      await pause(5)
    }
    const answer = await asked
    await world.advance('PT0S', { quiet: 100 })
    await killAtPoint()
    // As a careful client would: an idempotency key makes it safe to ask again.
    const isSafe = Object.keys(headers).some((name) => name.toLowerCase() === 'idempotency-key')
    return answer === undefined && isSafe && !isLast ? ask(method, path, headers, body, true) : answer
  }

  /** Lets time pass from one thing that falls due to the next, so that the service is killed in time. */
  async function pass(milliseconds: number): Promise<void> {
    let now = Date.parse((await world.clock()).now)
    const end = now + milliseconds
    while (now <= end) {
      await world.advance('PT0S', { quiet: 100 })
      await killAtPoint()
      const [next] = (await world.due()).items
      if (next === undefined || Date.parse(next.due) > end) break
      now = Math.max(now, Date.parse(next.due))
      await world.advanceTo(new Date(now).toISOString())
    }
    await world.advanceTo(new Date(end).toISOString())
  }
  return { ask, pass, saved }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Counts the payments to a number that the providers have reported: a payment has one id in all its callbacks. */
async function effectsReported(world: World) {
  const [callbacks, journal] = [await world.callbacks(), await world.journal()]
  const asked = new Map(journal.map(({ id, request }) => [id, request.body]))
  return (name: string, digits: string): number => {
    const reported = callbacks.filter((one) => one.name === name)
    // The body of a callback may be garbled; the request that caused it is not.
    const isTo = (text = ''): boolean => text.includes(digits)
    return new Set(reported.filter(({ body, cause = 0 }) => isTo(body) || isTo(asked.get(cause))).map(({ about }) => about)).size
  }
}
`

/** Code that starts the service, kills it and starts it again. */
export function serviceCode({ command, baseUrl, ready }: SnippetOptions['service']): string {
  return `interface Service extends AsyncDisposable {
  readonly url: string
  filled(text: string): string
  /** Kills it at this moment, and starts it again. */
  restart(): Promise<void>
}

async function startService(world: World): Promise<Service> {
  const places: Record<string, string> = { port: await freePort(), world: world.key, dir: mkdtempSync(join(tmpdir(), 'service-')) }
  const filled = (text: string): string => text.replaceAll(/{(port|world|dir)}/g, (_mark, name: string) => places[name] ?? '')
  const env = {
    ...process.env,
    PORT: places['port'],
    RAILYARD_WORLD: world.key,
    RAILYARD_CONTROL_URL: world.urls.control,
    RAILYARD_AFRICASTALKING_URL: world.urls.africastalking,
    RAILYARD_DTONE_URL: world.urls.dtone.replace(/\\/v1$/, ''),
  }
  const start = async () => {
    // A process group of its own: the shell and the service are killed together.
    const child = spawn(filled(${JSON.stringify(command)}), { env, shell: true, detached: true, stdio: 'inherit' })
    const ended = once(child, 'exit')
    while (!(await fetch(filled(${JSON.stringify(ready)})).then(({ ok }) => ok, () => false))) {
      if (child.exitCode !== null) throw new Error('The service has ended before it was ready.')
      await pause(20)
    }
    return { child, ended }
  }
  let running = await start()
  const kill = async (): Promise<void> => {
    if (running.child.exitCode === null && running.child.pid !== undefined) process.kill(-running.child.pid, 'SIGKILL')
    await running.ended
  }
  return {
    url: filled(${JSON.stringify(baseUrl)}),
    filled,
    async restart() {
      await kill()
      running = await start()
    },
    async [Symbol.asyncDispose]() {
      await kill()
      rmSync(places['dir'] ?? '', { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return String(typeof address === 'object' ? address?.port : 0)
}
`
}
