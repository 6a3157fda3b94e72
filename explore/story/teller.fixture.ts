import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { Scene } from '../../scenarios/scene/scene.ts'
import { openStage } from '../../scenarios/stage/stage.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import type { StoryAnswer, StoryStep, StoryTeller } from './story.ts'

/** A request that a service has received. */
export interface Received {
  readonly request: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A teller of stories in a world, and a service that answers with what a test says. */
export interface TestTeller extends StoryTeller, AsyncDisposable {
  readonly received: readonly Received[]
  /** How far the clock was moved, in order. */
  readonly moved: readonly string[]
  /** Answers the requests that follow. @default 200 with `{}` */
  answer(status: number, body: string, type?: string): void
  /** Runs all steps, and gives why those failed that did. */
  tell(steps: readonly StoryStep[]): Promise<string[]>
}

/** Starts simulators, and a service. */
export async function openTeller(): Promise<TestTeller> {
  let next = { status: 200, body: '{}', type: 'application/json' }
  const received: Received[] = []
  const moved: string[] = []
  const service = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('')
    received.push({ request: `${request.method} ${request.url}`, headers: request.headers, body })
    response.writeHead(next.status, { 'content-type': next.type }).end(next.body)
  })
  await once(service.listen(0, '127.0.0.1'), 'listening')
  const baseUrl = `http://127.0.0.1:${Object(service.address()).port}`
  const stage = await openStage({
    ...{ seed: '42', clock: 'manual', keepsWorlds: false },
    service: { world: 'shop', baseUrl, callbacks: {}, quiet: 0 },
  })
  const world = await stage.openWorld('a story')
  const scene = new Scene(stage, world, (await world.clock()).now)
  const teller: StoryTeller = {
    scene,
    async ask({ method, path, headers, body }): Promise<StoryAnswer> {
      const answer = await fetch(`${baseUrl}${path}`, {
        ...{ method, ...(headers && { headers }), ...(body !== undefined && { body }) },
      })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, text, body: parsedJson(text) ?? text }
    },
    async advance(by) {
      moved.push(by)
      await world.advance(by)
    },
  }
  return {
    ...{ ...teller, received, moved },
    answer(status, body, type = 'application/json') {
      next = { status, body, type }
    },
    async tell(steps) {
      const failures: string[] = []
      for (const step of steps) {
        await step.run(teller).catch((error: unknown) => void failures.push(`${step.text}: ${Object(error).message}`))
      }
      return failures
    },
    async [Symbol.asyncDispose]() {
      await scene.close()
      await stage.close()
      service.closeAllConnections()
      service.close()
    },
  }
}
