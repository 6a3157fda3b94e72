import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentSource, documentName } from './documents.ts'
import { overlayIn } from './overlayFiles.ts'

/** Two words with an equals sign between them: `dtone=http://127.0.0.1:4002`. */
export interface Assignment {
  readonly name: string
  readonly value: string
}

/** An overlay that a user names. */
export interface NamedOverlay {
  /** The file of the document, or the name of one of ours. @default the document that the overlay's `extends` names */
  readonly document: string | undefined
  readonly file: string
}

/** The documents that a user names. */
export interface NamedDocuments {
  /** One of our documents by its name, and a URL. */
  readonly target: readonly Assignment[]
  /** The file of a document, and a URL. */
  readonly spec: readonly Assignment[]
  readonly overlay: readonly NamedOverlay[]
}

/** The named documents, each with its overlays and the URL of its service. Throws if an overlay belongs to none. */
export function documentSources({
  target,
  spec,
  overlay,
}: NamedDocuments): (DocumentSource & { readonly url: string })[] {
  const sources = [
    ...target.map(({ name, value: url }) => ({ name, file: undefined, url })),
    ...spec.map(({ name: file, value: url }) => ({ name: documentName(file), file, url })),
  ]
  const owned = overlay.map((one) => ({ file: one.file, owner: ownerOf(one, sources) }))
  return sources.map((source) => ({
    ...source,
    overlays: owned.filter(({ owner }) => owner === source).map(({ file }) => file),
  }))
}

type Named = Omit<DocumentSource, 'overlays'>

function ownerOf({ document, file }: NamedOverlay, sources: readonly Named[]): Named {
  const remedy = 'give --overlay document=file, with the file of a --spec or the name of a --target'
  if (document !== undefined) {
    const found = sources.find((source) => (source.file ?? source.name) === document)
    if (found === undefined) throw new Error(`--overlay ${document}=${file}: no document is named so: ${remedy}`)
    return found
  }
  const { extends: reference } = overlayIn(file)
  if (reference === undefined) {
    const [only] = sources
    if (only === undefined || sources.length > 1) throw new Error(`${file}: it extends no document: ${remedy}`)
    return only
  }
  const path = fileOf(reference, file)
  const found = sources.find((source) => source.file !== undefined && resolve(source.file) === path)
  if (found === undefined)
    throw new Error(`${file}: no --spec is the document ${reference}, which it extends: ${remedy}`)
  return found
}

/** The file that a reference names, relative to the overlay; undefined if it is on the network. */
function fileOf(reference: string, overlay: string): string | undefined {
  if (/^file:/i.test(reference)) return fileURLToPath(reference)
  if (/^[a-z][a-z\d+.-]+:/i.test(reference)) return undefined
  return resolve(dirname(overlay), decodeURI(reference))
}
