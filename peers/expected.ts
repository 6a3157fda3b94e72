import type { Difference } from './difference.ts'

/** Why a difference is no fault of the harness. */
export interface Cause {
  readonly name: string
  readonly whose: 'prism' | 'document'
  readonly why: string
  /** Whether it is left to chance, so that a run may do without it. */
  readonly isChance?: true
  explains(difference: Difference): boolean
}

/**
 * Every difference that is understood. One that none of these explains fails the command, and so does one of these that is seen no
 * more, unless it is left to chance.
 */
export const expected: readonly Cause[] = [
  {
    name: 'own-errors',
    whose: 'prism',
    why: 'A refusal that the operation does not document, or a path or method that nothing knows, is answered with an error of its own: problem+json with 401, 404, 405, 415 or 422.',
    explains: ({ result, reply }) =>
      (result.kind === 'invalid' || result.kind === 'credentials') &&
      (reply?.status ?? 0) >= 400 &&
      reply?.body.includes('"type":"https://stoplight.io/prism/errors#') === true,
  },
  {
    name: 'own-violations',
    whose: 'prism',
    why: 'The sampled reply is not valid by its schema (patterns are not followed, recursion ends in {}, a branch of a union gets another one’s example): Prism says the same of it in its sl-violations header.',
    explains: ({ finding: { check, message }, reply }) => {
      const said = reply?.headers['sl-violations'] ?? ''
      const isCut = said.startsWith('Too many violations!')
      return check === 'body' && (isCut || said.includes(JSON.stringify(message).slice(1, -1)))
    },
  },
  {
    name: 'nothing-stored',
    whose: 'prism',
    why: 'The mock keeps nothing, so every id of the right form is there.',
    explains: ({ result, finding }) => /\/path\.[^/]+\/unknown$/.test(result.name) && isTaken(finding.message),
  },
  {
    name: 'same-page',
    whose: 'prism',
    why: 'The mock answers every page with the same example.',
    explains: ({ result, finding }) => result.kind === 'list' && / items stand on two pages$/.test(finding.message),
  },
  {
    name: 'malformed-json',
    whose: 'prism',
    why: 'JSON that can’t be parsed is never answered: the server waits for the end of a request that it has already read.',
    explains: ({ result, finding, request }) =>
      result.name.endsWith('/body/malformed') &&
      finding.check === 'answer' &&
      /json/.test(request?.headers['content-type'] ?? ''),
  },
  {
    name: 'malformed-form',
    whose: 'prism',
    why: 'A form whose escapes are broken is taken as it stands.',
    explains: ({ result, finding, request }) =>
      result.name.endsWith('/body/malformed') && isTaken(finding.message) && request?.body === 'railyard=%zz',
  },
  {
    name: 'null-body',
    whose: 'prism',
    why: 'A body that is the JSON null is taken for none, and these operations do not require one.',
    explains: ({ result, finding, request }) =>
      result.name.endsWith('/body/null') && isTaken(finding.message) && request?.body === 'null',
  },
  {
    name: 'defaults-filled',
    whose: 'document',
    why: 'A field is required and has a default: Prism fills it in before it looks for what is missing.',
    explains: ({ result, finding }) =>
      result.name === 'uspto/perform-search/invalid/body/required.criteria' && isTaken(finding.message),
  },
  {
    name: 'form-fields-dropped',
    whose: 'prism',
    why: 'Of a form only the fields of the schema are read, so one too many is never seen.',
    explains: ({ result, finding, request }) =>
      result.name.endsWith('/body/additionalProperties') &&
      isTaken(finding.message) &&
      /form/.test(request?.headers['content-type'] ?? ''),
  },
  {
    name: 'unevaluated-members',
    whose: 'prism',
    why: 'A union is closed by unevaluatedProperties, which its validator reads only where a schema names its dialect by $schema.',
    explains: ({ result, finding }) =>
      /^train-travel\/create-booking-payment\/invalid\/body\.source<\w+>\/additionalProperties$/.test(result.name) &&
      isTaken(finding.message),
  },
  {
    name: 'accept-parameter',
    whose: 'document',
    why: 'It declares Accept as a parameter, which OpenAPI has ignored; Prism holds the header to it all the same.',
    explains: ({ result, reply }) =>
      result.operationId === 'askOwlbot' && reply?.body.includes('"location":["header","accept"]') === true,
  },
  {
    name: 'callback-untyped',
    whose: 'prism',
    why: 'Callbacks are sent without a content type: where no header is documented it is lost on the way.',
    explains: ({ result, finding }) =>
      result.kind === 'callback' && / came as ""; documented are: /.test(finding.message),
  },
  {
    name: 'callback-drawn',
    whose: 'prism',
    why: 'Bodies of callbacks are drawn at random, and not within bounds and closed schemas.',
    isChance: true,
    explains: ({ result, finding }) => result.kind === 'callback' && finding.check === 'body',
  },
]

function isTaken(message: string): boolean {
  return /^20\d came where the request must be refused/.test(message)
}
