import type { JSX } from 'preact'
import { type Entry, memberOf, withMember } from './entries.ts'
import { errorsWithin, type FieldErrors } from './fieldErrors.ts'
import type { InnerInput } from './fieldProps.ts'
import type { Member } from './fields.ts'

/** The members of an object, each in its field. */
export function MembersInput({
  members,
  Inner,
  entry,
  errors,
  change,
}: {
  readonly members: readonly Member[]
  readonly Inner: InnerInput
  readonly entry: Entry
  readonly errors: FieldErrors
  readonly change: (entry: Entry) => void
}): JSX.Element {
  return (
    <>
      {members.map(({ name, field, isRequired }) => (
        <Inner
          key={name}
          {...{ name, field, isRequired }}
          entry={memberOf(entry, name)}
          errors={errorsWithin(errors, name)}
          change={(member) => change(withMember(entry, name, member))}
        />
      ))}
    </>
  )
}
