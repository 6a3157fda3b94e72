import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { ApiDocument, Schema } from '../document/document.ts'
import type { Diagnostic } from '../document/problem.ts'
import { diagnose } from './diagnose.ts'
import { isDateTime } from './isDateTime.ts'
import { isMultiple } from './isMultiple.ts'
import { rebase } from './rebase.ts'

export interface Validator {
  /** Compiles, on its first use, the check of an object with these parts; `required` parts may not be absent. */
  parts(schemas: Readonly<Record<string, Schema>>, required: readonly string[]): Check
}

/** What is wrong with a value: nothing when it is as its schema says. */
export type Check = (value: unknown) => readonly Diagnostic[]

const documentId = 'document'
const nothing: readonly Diagnostic[] = []

/**
 * One validator for a document: its component schemas are registered once, whatever refers to them. A hasty one, which stops
 * at the first error, sees every value; the thorough one, which finds them all, only what the hasty one refuses.
 */
export function validator(document: ApiDocument): Validator {
  let hasty: Ajv2020 | undefined
  let thorough: Ajv2020 | undefined
  const compiled = new Map<string, Check>()

  /** Operations share most of their error replies. */
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
    hasty ??= newAjv(document, false)
    const isValid = hasty.compile(schema)
    let validate: ValidateFunction | undefined
    return (value) => {
      if (isValid(value)) return nothing
      thorough ??= newAjv(document, true)
      validate ??= thorough.compile(schema)
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
}

function newAjv(document: ApiDocument, allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    // The messages of a refusal quote the document.
    verbose: allErrors,
    strict: false,
    // The documents are proved sound by their own tests; checking them again would cost 40 ms at every start.
    validateSchema: false,
    logger: false,
    formats: { ...fullFormats, tel: true, 'date-time': isDateTime },
    // Optimising the generated code doubles the time of the first request and makes no later one faster.
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
    validate: (step: number, value: number) => isMultiple(value, step),
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
