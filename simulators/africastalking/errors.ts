import { plainText } from './plainText.ts'

const challenge = { 'WWW-Authenticate': 'Basic realm="api",charset=UTF-8' } as const

/** The provider's errors whose words never change, by the names that fault rules know. @see docs/africastalking.md#errors */
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
