import type { Edge } from '../specs/openapi/index.ts'

/** A service with a port of its own. */
export interface Neighbour {
  readonly name: string
  readonly title: string
  readonly edge: Pick<Edge, 'match'>
  /** Undefined where it has no port. */
  url(): string | undefined
}

/** Names the service, and its port, that has the operation of a request which another service does not have. */
export type Elsewhere = (asked: string, method: string, target: string) => string | undefined

/** Finds where a request belongs that came to the port of another service. Neighbours may be added later. */
export function elsewhereAmong(neighbours: readonly Neighbour[]): Elsewhere {
  return (asked, method, target) => {
    const meant = neighbours.find(
      ({ name, edge }) => name !== asked && edge.match(method, target).operation !== undefined,
    )
    const url = meant?.url()
    return meant === undefined || url === undefined ? undefined : `${meant.title}, on ${new URL(url).port}`
  }
}
