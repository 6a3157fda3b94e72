import type { JSX } from 'preact'
import type { Problem } from '../control/call.ts'

/** Why a call was refused, in one line. */
export function problemLine({ title, detail }: Problem): string {
  return detail === '' ? title : `${title}: ${detail}`
}

/** Why a call was refused, where it was; read aloud when it appears. */
export function ProblemText({ problem }: { readonly problem: Problem | undefined }): JSX.Element {
  return (
    <span role="alert" class="problem">
      {problem !== undefined && problemLine(problem)}
    </span>
  )
}
