import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { pointerKeys } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject, rememberEach } from '../../specs/openapi/index.ts'
import { readPattern } from './readPattern.ts'

/** One violated keyword of a schema. */
export interface SchemaError {
  readonly path: readonly string[]
  readonly message: string
  readonly keyword: string
  /** What the validator says about the keyword: `{ limit: 100 }`, `{ missingProperty: 'id' }`. */
  readonly params: JsonObject
  /** JSON pointer to the keyword: from the document, `document#/components/…`, or from the checked schema, `#/…`. */
  readonly place: string
}

/** The errors of a value; empty if it is valid. */
export type SchemaErrors = readonly SchemaError[]

export type SchemaCheck = (schema: unknown) => (value: unknown) => SchemaErrors

/** Validates values against schemas of a document, references included. A schema that cannot be compiled allows everything. */
export const schemaChecks = rememberEach((source: JsonObject): SchemaCheck => {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    logger: false,
    multipleOfPrecision: 8,
    formats: fullFormats,
    code: { regExp: Object.assign(asWritten, { code: 'asWritten' }) },
  })
  const { components, paths } = source
  ajv.addSchema({ ...absolute({ components, paths }), $id: 'document' })
  const compiled = new Map<unknown, (value: unknown) => SchemaErrors>()

  function compile(schema: unknown): (value: unknown) => SchemaErrors {
    try {
      const validate = ajv.compile(absolute({ schema: wrap(schema) })['schema'] ?? {})
      return (value) =>
        validate({ value })
          ? []
          : (validate.errors ?? []).map(({ instancePath, message, keyword, params, schemaPath }) => ({
              path: pointerKeys(instancePath).slice(1),
              message: message ?? 'is not valid',
              ...{ keyword, params, place: schemaPath.replace('#/properties/value', '#') },
            }))
    } catch {
      return () => []
    }
  }

  return (schema) => {
    const check = compiled.get(schema) ?? compile(schema)
    compiled.set(schema, check)
    return check
  }
})

function wrap(schema: unknown): JsonObject {
  return { type: 'object', properties: { value: schema } }
}

/** The same schemas with absolute references. */
function absolute(schemas: JsonObject): Record<string, JsonObject> {
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite)
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) =>
        key === '$ref' && typeof part === 'string' && part.startsWith('#')
          ? [key, `document${part}`]
          : [key, rewrite(part)],
      ),
    )
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([key, part]) => {
      const rewritten = rewrite(part)
      return [key, isRecord(rewritten) ? rewritten : {}]
    }),
  )
}

/** A pattern of unknown syntax matches everything, so that the rest of its schema is still checked. */
function asWritten(pattern: string): RegExp {
  return readPattern(pattern) ?? /(?:)/
}
