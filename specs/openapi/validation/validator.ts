import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { ApiDocument, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import type { Diagnostic } from '../document/problem.ts'
import { rememberEach } from '../document/remember.ts'
import { diagnose } from './diagnose.ts'
import { isDateTime } from './isDateTime.ts'
import { isMultiple } from './isMultiple.ts'
import { rebase } from './rebase.ts'

export interface Validator {
  /** Makes a check of an object with these parts. `required` parts must be present. The check is compiled on its first use. */
  parts(schemas: Readonly<Record<string, Schema>>, required: readonly string[]): Check
}

/** Validates a value. The list is empty when the value is valid. */
export type Check = (value: unknown) => readonly Diagnostic[]

const documentId = 'document'
const nothing: readonly Diagnostic[] = []

/**
 * Makes the validator of a document. Component schemas are registered once. The fast validator stops at the first error and
 * checks every value. The full validator lists all errors and runs only on values that the fast one refused.
 */
export const validator = rememberEach((document: ApiDocument): Validator => {
  let fast: Ajv2020 | undefined
  let full: Ajv2020 | undefined
  const compiled = new Map<string, Check>()

  /** Reuses the check of equal schemas: operations share most of their error replies. */
  function compileOnce(schemas: Readonly<Record<string, Schema>>, required: readonly string[]): Check {
    const key = JSON.stringify([schemas, required])
    const check = compiled.get(key) ?? compile(schemas, required)
    compiled.set(key, check)
    return check
  }

  function compile(schemas: Readonly<Record<string, Schema>>, required: readonly string[]): Check {
    const properties = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, rebase(schema, documentId)]),
    )
    const schema = { type: 'object', properties, required }
    fast ??= newAjv(document, false)
    const isValid = fast.compile(schema)
    let validate: ValidateFunction | undefined
    return (value) => {
      if (isValid(value)) return nothing
      full ??= newAjv(document, true)
      validate ??= full.compile(schema)
      return validate(value) ? nothing : diagnose(validate.errors ?? [])
    }
  }

  return {
    parts(schemas, required) {
      let check: Check | undefined
      return (value) => {
        check ??= compileOnce(schemas, required)
        return check(value)
      }
    },
  }
})

interface Place {
  readonly parentData: unknown
  readonly parentDataProperty: string | number
  readonly rootData: unknown
}

/** A number as the request writes it, if it was read as another one. */
function writtenNumber(where: Place | undefined): string | undefined {
  const written = isRecord(where?.rootData) ? where.rootData['written'] : undefined
  const texts: unknown = written instanceof Map ? written.get(where?.parentData) : undefined
  const text: unknown = texts instanceof Map ? texts.get(String(where?.parentDataProperty)) : undefined
  return typeof text === 'string' ? text : undefined
}

function newAjv(document: ApiDocument, allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    // Messages quote parts of the schema.
    verbose: allErrors,
    strict: false,
    // `1e400` is JSON, and Infinity when parsed: it is no amount.
    strictNumbers: true,
    // Tests validate the documents. Validating them again would take 40 ms at every start.
    validateSchema: false,
    logger: false,
    formats: { ...fullFormats, tel: true, 'date-time': isDateTime },
    // Optimised code doubles the time of the first request and does not speed up later ones.
    code: { optimize: false },
  })
  const schemas = Object.fromEntries(
    Object.entries(document.schemas).map(([name, schema]) => [name, rebase(schema, documentId)]),
  )
  ajv.removeKeyword('multipleOf')
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (step: number, value: number, _schema?: unknown, where?: Place) =>
      isMultiple(writtenNumber(where) ?? value, step),
    errors: false,
  })
  ajv.addKeyword({
    keyword: 'isFile',
    validate: (_: true, value: unknown) => value instanceof Blob,
    error: { message: 'must be a file' },
  })
  ajv.addSchema({ $id: documentId, components: { schemas } })
  return ajv
}
