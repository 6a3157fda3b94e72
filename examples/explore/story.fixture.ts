import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Answer, Call } from './serviceProcess.fixture.ts'

/** A step of story.yaml. */
interface Step {
  readonly POST?: string
  readonly GET?: string
  readonly advance?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly expect?: number
  readonly save?: Readonly<Record<string, string>>
  readonly every?: string
  readonly times?: number
}

interface Stage {
  readonly call: (call: Call) => Promise<Answer | undefined>
  readonly advance: (by: string) => Promise<unknown>
}

/** Plays a story against a service. Returns the steps that were not answered as they expect. */
export async function playStory(file: URL, { call, advance }: Stage): Promise<readonly string[]> {
  const steps: readonly Step[] = parse(readFileSync(file, 'utf8'))
  const saved = new Map<string, string>()
  const unexpected: string[] = []
  for (const step of steps) {
    if (step.advance !== undefined) await advance(duration(step.advance))
    const { POST, GET, times = 1 } = step
    const path = (POST ?? GET)?.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => saved.get(name) ?? name)
    if (path === undefined) continue
    for (let time = 0; time < times; time++) {
      const answer = await call({ ...step, method: POST === undefined ? 'GET' : 'POST', path })
      const status = answer?.status ?? 'no answer'
      if (answer === undefined || (step.expect ?? status) !== status) unexpected.push(`${path}: ${status}`)
      for (const [name, at] of Object.entries(step.save ?? {})) saved.set(name, memberOf(answer, at))
      if (step.every !== undefined) await advance(duration(step.every))
    }
  }
  return unexpected
}

function duration(text: string): string {
  return `PT${text.toUpperCase()}`
}

function memberOf(answer: Answer | undefined, path: string): string {
  return String(Object(answer?.body)[path.replace('$.', '')])
}
