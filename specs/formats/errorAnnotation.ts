import { visibleText } from './visibleText.ts'

/** What a reviewer is shown beside a line of a file. */
export interface ErrorAnnotation {
  readonly title: string
  readonly message: string
  /** Relative to the folder of the repository. */
  readonly file?: string
  readonly line?: number
}

/**
 * The GitHub workflow command that shows an error at its place.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function errorAnnotation({ title, message, file, line }: ErrorAnnotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ]
  return `::error ${properties.join(',')}::${data(message)}`
}

function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
