import type { JSX } from 'preact'
import type { FieldProps } from './fieldProps.ts'
import { BranchesInput, GroupInput } from './groupInput.tsx'
import { ListInput, MapInput } from './listInput.tsx'
import { SimpleInput } from './simpleInput.tsx'

/** The inputs for values of any schema. */
export function FieldInput({ field, ...props }: FieldProps): JSX.Element {
  switch (field.kind) {
    case 'group':
      return <GroupInput {...props} field={field} Inner={FieldInput} />
    case 'branches':
      return <BranchesInput {...props} field={field} Inner={FieldInput} />
    case 'list':
      return <ListInput {...props} field={field} Inner={FieldInput} />
    case 'map':
      return <MapInput {...props} field={field} Inner={FieldInput} />
    default:
      return <SimpleInput {...props} field={field} />
  }
}
