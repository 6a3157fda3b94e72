import type { Operation } from '../../contracts/index.ts'
import { placedAt, typesOf, valueAt } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import type { Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant, onReplies, repliesOf } from './deriveContext.ts'
import { pathsIn, replyPlaces } from './replyPlaces.ts'

/** Replaces an error code by another documented one, preferably one that the reply may not carry. */
export function codeMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const { contract } = context
  return repliesOf(operation)
    .filter(({ status, schema }) => status >= 400 && status < 500 && schema !== undefined)
    .flatMap(({ status, schema }) => {
      const codes = replyPlaces(contract.source, schema).filter(
        ({ path, schemas }) => path.at(-1) === 'code' && schemas.some((one) => typesOf(one).includes('integer')),
      )
      return codes.map(({ path }) => {
        const change = onReplies(context, operation, status, (reply) => {
          const body = parsedJson(reply.body)
          const [place] = pathsIn(body, path)
          if (place === undefined) return undefined
          const swapped = shownCodes(contract.operations, path)
            .filter((code) => code !== valueAt(body, place))
            .map((code) => ({ ...reply, body: JSON.stringify(placedAt(body, place, code)) }))
          return swapped.find((other) => !context.isDocumented(operation, other)) ?? swapped[0]
        })
        return newMutant(context, operation, 'error-code-swapped', [status, ...path].join('.'), change)
      })
    })
}

function shownCodes(operations: readonly Operation[], path: readonly string[]): unknown[] {
  return operations.flatMap(({ responses }) =>
    responses.flatMap(({ media }) =>
      media.flatMap(({ examples }) =>
        [...examples.values()].flatMap((example) => pathsIn(example, path).map((place) => valueAt(example, place))),
      ),
    ),
  )
}
