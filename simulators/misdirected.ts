import type { Edge, Handler } from '../specs/openapi/index.ts'

/** A service with a port of its own. */
export interface Neighbour {
  readonly title: string
  readonly edge: Pick<Edge, 'match'>
  /** Undefined where it has no port. */
  url(): string | undefined
}

/** Tells when a path of one service is asked of another's port. The answer stays as it is. Only failed requests are looked at. */
export function noticeMisdirected(
  handler: Handler,
  own: Neighbour,
  others: readonly Neighbour[],
  notice: (line: string) => void,
): Handler {
  return (request, response, next) => {
    response.once('finish', () => {
      const { method = 'GET', url = '/' } = request
      if (response.statusCode < 400 || own.edge.match(method, url).operation !== undefined) return
      const meant = others.find(({ edge }) => edge.match(method, url).operation !== undefined)
      const place = meant?.url()
      if (meant === undefined || place === undefined) return
      const path = url.replace(/\?.*$/s, '')
      notice(`${method} ${path} came to the port of ${own.title}: that is ${meant.title}, on ${new URL(place).port}`)
    })
    handler(request, response, next)
  }
}
