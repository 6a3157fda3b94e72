import { type JsonObject, rememberEach } from '../../specs/openapi/index.ts'
import type { Media, Operation, Parameter } from '../document/contract.ts'

/**
 * One schema for all parts of a request, so that parameters and body are varied by the same rules. It is the same object each time,
 * so that it is compiled once.
 */
export function requestSchema(operation: Operation, media: Media | undefined): JsonObject {
  const { bare, withBody } = schemasOf(operation)
  return media === undefined ? bare : withBody(media)
}

const schemasOf = rememberEach((operation: Operation) => ({
  bare: combined(operation, undefined),
  withBody: rememberEach((media: Media) => combined(operation, media)),
}))

function combined(operation: Operation, media: Media | undefined): JsonObject {
  return {
    type: 'object',
    properties: {
      path: objectOf(operation.parameters, 'path'),
      query: objectOf(operation.parameters, 'query'),
      header: objectOf(operation.parameters, 'header'),
      cookie: objectOf(operation.parameters, 'cookie'),
      ...(media !== undefined && { body: media.schema }),
    },
    required: media !== undefined && operation.body?.required === true ? ['body'] : [],
  }
}

function objectOf(parameters: readonly Parameter[], place: Parameter['in']): JsonObject {
  const here = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
  }
}
