import type { Reply, ReplyHeaders } from '../../../../specs/openapi/index.ts'

const challenge = { 'WWW-Authenticate': 'Basic realm="api",charset=UTF-8' } as const

/** The provider's errors with a fixed text, by the names that fault rules use. @see docs/africastalking.md#errors */
export const errors = {
  entityMissing: plainText(400, 'Request entity expected but not supplied'),
  credentialsMissing: plainText(
    401,
    'The resource requires authentication, which was not supplied with the request',
    challenge,
  ),
  credentialsInvalid: plainText(401, 'The supplied authentication is invalid', challenge),
  notFound: plainText(404, 'The requested resource could not be found.'),
  tooManyRequests: plainText(429, 'The user has sent too many requests in a given amount of time.'),
  internalServerError: plainText(500, 'There was an internal server error.'),
  unavailable: plainText(
    503,
    'The server is currently unavailable (because it is overloaded or down for maintenance).',
  ),
} as const

/** Finds an error of the table by its name; undefined when there is none. */
export function namedError(name: string | number): Reply | undefined {
  return new Map(Object.entries(errors)).get(String(name))
}

/** Makes a reply in plain text without a newline at its end. @see docs/africastalking.md#errors */
export function plainText(status: number, body: string, headers: ReplyHeaders = {}): Reply {
  return { status, contentType: 'text/plain; charset=UTF-8', headers, body }
}
