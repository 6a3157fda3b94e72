import type { Visit } from '../capability/context.ts'
import { uploads } from '../documents/data/uploads.generated.ts'
import type { ReceivedFile } from '../documents/index.ts'
import { invalidRequest, type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'

export interface FieldFile extends ReceivedFile {
  /** The field of the form that it came in. */
  readonly field: string
}

type Refused = Refusal<
  typeof invalidRequest | (typeof problems)['documentUnsupported' | 'documentTooLarge' | 'tooManyDocuments']
>

/** Why files cannot be documents, with the name of each that cannot; undefined where all can. */
export function refuseFiles(visit: Visit, files: readonly FieldFile[]): Refused | undefined {
  if (files.length > uploads.files) return refusal(visit, problems.tooManyDocuments)
  const empty = files.filter(({ size }) => size === 0)
  if (empty.length > 0) return refusal(visit, invalidRequest, { errors: told(empty, () => 'is empty') })
  const tooLarge = files.filter(({ size }) => size > uploads.fileSize)
  const unsupported = files.filter(({ contentType, size }) => contentType === undefined && size <= uploads.fileSize)
  const wrong = [...tooLarge, ...unsupported]
  if (wrong.length === 0) return undefined
  const names = wrong.map(({ fileName }) => fileName).join(', ')
  const problem = tooLarge.length > 0 ? problems.documentTooLarge : problems.documentUnsupported
  const why = ({ size }: FieldFile) =>
    size > uploads.fileSize ? `is larger than ${uploads.fileSize} bytes` : 'is no PDF, JPEG or PNG by its content'
  return refusal(visit, problem, { detail: `${problem.detail} Refused: ${names}.`, errors: told(wrong, why) })
}

function told(files: readonly FieldFile[], why: (file: FieldFile) => string): Record<string, string[]> {
  return Object.fromEntries(files.map((file) => [file.field, [`"${file.fileName}" ${why(file)}`]]))
}
