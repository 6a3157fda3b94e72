import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import type { ConfigFile, ConfigPath } from './config.ts'
import { worldMembers } from './worldSchema.ts'
import { type WorldPlace, worldTree } from './worldTree.ts'

/** A request to the control plane that a configuration stands for. */
export interface WorldRequest {
  readonly method: string
  readonly target: string
  readonly body: unknown
  /** Where it is in the configuration. */
  readonly path: ConfigPath
}

/** The requests that make the worlds of a configuration. */
export function makingRequests({ worlds }: ConfigFile): WorldRequest[] {
  return [...worlds].map(([world, members]) => {
    const own = Object.entries(members).filter(([name]) => name in worldMembers)
    return { method: 'PUT', target: targetOf(world, []), body: Object.fromEntries(own), path: ['worlds', world] }
  })
}

/** The requests that set what is in them, in the order of the file. */
export function fillingRequests({ worlds }: ConfigFile): WorldRequest[] {
  return [...worlds].flatMap(([world, members]) => {
    const levers = Object.fromEntries(Object.entries(members).filter(([name]) => !(name in worldMembers)))
    return requestsAt(worldTree, { world, steps: [] }, levers)
  })
}

interface At {
  readonly world: string
  /** The path below the world. */
  readonly steps: readonly string[]
}

function requestsAt({ lever, members, named }: WorldPlace, at: At, value: unknown): WorldRequest[] {
  const { world, steps } = at
  const path = ['worlds', world, ...steps]
  const requests: WorldRequest[] = []
  const add = (body: unknown, ...index: number[]): void => {
    if (lever !== undefined)
      requests.push({ method: lever.method, target: targetOf(world, steps), body, path: [...path, ...index] })
  }
  if (lever?.kind === 'flag') add(undefined)
  if (lever?.kind === 'list' && Array.isArray(value)) {
    for (const [index, body] of value.entries()) add(body, index)
  }
  if (!isRecord(value)) return requests
  const isInner = (name: string): boolean => members.has(name) || named !== undefined
  const own = Object.entries(value).filter(([name]) => !isInner(name))
  if (lever?.kind === 'body' && (own.length > 0 || members.size === 0)) add(Object.fromEntries(own))
  for (const [name, inner] of Object.entries(value)) {
    const place = members.get(name) ?? named?.place
    if (place !== undefined) requests.push(...requestsAt(place, { world, steps: [...steps, name] }, inner))
  }
  return requests
}

function targetOf(world: string, steps: readonly string[]): string {
  return ['', 'worlds', world, ...steps].map((step) => encodeURIComponent(step)).join('/')
}
