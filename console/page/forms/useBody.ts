import { useEffect, useState } from 'preact/hooks'
import { controlDocument, readAny } from '../control/call.ts'
import { isRecord, type Operation } from '../control/document.ts'
import { blank, type Entry, entryOf } from './entries.ts'
import { type Field, fieldOf } from './fields.ts'
import { bodyValue, presentSource } from './present.ts'

/** The body of a form. */
export interface FormBody {
  readonly field: Field | undefined
  readonly entry: Entry
  /** Rises when the form is filled, so that its inputs are made anew. */
  readonly filling: number
  /** The value that is sent. */
  readonly value: unknown
  change(entry: Entry): void
  fill(value: unknown): void
  /** Takes what was entered for what is set now. */
  settle(): void
  /** Fills it with what is set now; undefined where nothing shows that. */
  readonly fillPresent: (() => Promise<void>) | undefined
}

/**
 * The body of the form of an operation. It begins with what is set now, where an operation shows that.
 * @param path the values of its path as they are entered
 * @param initial what it begins with instead
 */
export function useBody(
  operation: Operation | undefined,
  path: Readonly<Record<string, unknown>>,
  initial: unknown,
): FormBody {
  const document = controlDocument()
  const field = operation?.body === undefined ? undefined : fieldOf(operation.body.schema, document.resolve)
  const filledWith = (value: unknown): Entry => (field === undefined ? blank : entryOf(field, value))
  const [{ entry, begun, filling }, set] = useState({ entry: filledWith(initial), begun: blank, filling: 0 })
  const source = operation === undefined ? undefined : presentSource(document, operation)

  const fillPresent = async (isUntouched: (entry: Entry) => boolean = () => true): Promise<void> => {
    const present = source === undefined ? undefined : await readAny({ operation: source, path })
    if (!isRecord(present)) return
    const filled = filledWith(present)
    set((before) =>
      isUntouched(before.entry) ? { entry: filled, begun: filled, filling: before.filling + 1 } : before,
    )
  }
  useEffect(() => {
    const isKnown = operation?.parameters.every(({ name, in: place }) => place !== 'path' || name in path) === true
    if (isKnown && initial === undefined) fillPresent((at) => at === entry)
  }, [])
  return {
    ...{ field, entry, filling },
    value: operation === undefined || field === undefined ? undefined : bodyValue(operation, field, entry, begun),
    change: (changed) => set({ entry: changed, begun, filling }),
    settle: () => set((before) => ({ ...before, begun: before.begun === blank ? blank : before.entry })),
    fill: (value) => set({ entry: filledWith(value), begun, filling: filling + 1 }),
    fillPresent: source === undefined ? undefined : () => fillPresent(),
  }
}
