import type { ApiParameter, Schema } from '../document/document.ts'

/** The schema of an object that has parameters or headers as its members. */
export function objectSchema(members: readonly Pick<ApiParameter, 'name' | 'required' | 'schema'>[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
    required: members.filter(({ required }) => required).map(({ name }) => name),
  }
}
