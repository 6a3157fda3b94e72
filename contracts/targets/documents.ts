import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { remember } from '../../specs/openapi/index.ts'
import acquirer from '../../specs/types/acquirer.generated.json' with { type: 'json' }
import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import control from '../../specs/types/control.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }
import gateway from '../../specs/types/gateway.generated.json' with { type: 'json' }
import type { Contract } from '../document/contract.ts'
import { readContract } from '../document/readContract.ts'
import { applyOverlays, type Overlaid } from '../overlay/applyOverlays.ts'
import { readOverlay } from '../overlay/readOverlay.ts'
import { overlayIn, ownOverlay } from './overlayFiles.ts'
import { readText } from './readText.ts'
import { readYaml } from './readYaml.ts'

const own: Readonly<Record<string, unknown>> = { dtone, africastalking, acquirer, gateway, control }

/** A document, and the overlays that are applied to it. */
export interface DocumentSource {
  readonly name: string
  /** The file of a user's document, YAML or JSON; undefined for one of ours. */
  readonly file: string | undefined
  /** Files of a user's overlays, in the order in which they are applied. */
  readonly overlays: readonly string[]
}

/** A document of ours with its expectations, by its name. It is read once in a process. */
export const ownContract = remember(
  (name: string): Contract => contractOf({ name, file: undefined, overlays: [] }),
  Object.keys(own).length,
)

/** An earlier version of a document of ours, parsed, with the expectations that it had then. */
export function earlierContract(name: string, document: unknown, expectations: unknown): Contract {
  const overlays =
    expectations === undefined
      ? []
      : [readOverlay(expectations, { file: `specs/expectations/${name}.yaml`, lineOf: () => undefined })]
  return readContract(name, applyOverlays(document, overlays).document)
}

/** Reads a document with its overlays. Throws where one cannot be read or applied. */
export function contractOf(source: DocumentSource): Contract {
  return readContract(source.name, overlaid(source).document)
}

/** A document with its overlays; a document of ours has its expectations too. */
export function overlaid({ name, file, overlays }: DocumentSource): Overlaid {
  const given = overlays.map(overlayIn)
  if (file !== undefined) return applyOverlays(readYaml(readText(file), file), given)
  if (own[name] === undefined)
    throw new Error(
      `there is no document "${name}": it is one of ${Object.keys(own).join(', ')}, or give --spec file=URL`,
    )
  return applyOverlays(own[name], [ownOverlay(name), ...given])
}

/** The name of the document in a YAML or JSON file. */
export function documentName(file: string): string {
  return basename(file).replace(/\.(ya?ml|json)$/i, '')
}

/** The text in which a place of a document can be shown: the file itself, or ours where it is at hand. */
export function textOf({ name, file }: DocumentSource): { readonly file: string; readonly text: string } | undefined {
  const shown = file ?? `specs/${name}.yaml`
  try {
    return { file: shown, text: readFileSync(file ?? join(import.meta.dirname, '../..', shown), 'utf8') }
  } catch {
    return undefined
  }
}
