import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import control from '../../specs/types/control.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }
import gateway from '../../specs/types/gateway.generated.json' with { type: 'json' }
import type { Contract } from '../document/contract.ts'
import { readContract } from '../document/readContract.ts'

const own: Readonly<Record<string, unknown>> = { dtone, africastalking, gateway, control }

/** A document of ours, by its name. */
export function ownContract(name: string): Contract {
  if (own[name] === undefined)
    throw new Error(
      `there is no document "${name}": it is one of ${Object.keys(own).join(', ')}, or give --spec file=URL`,
    )
  return readContract(name, own[name])
}

/** A document out of a file, YAML or JSON; it is named after the file. */
export function contractIn(file: string): Contract {
  return readContract(documentName(file), parse(readText(file)))
}

/** The name of the document in a YAML or JSON file. */
export function documentName(file: string): string {
  return basename(file).replace(/\.(ya?ml|json)$/i, '')
}

/** The text in which a place of a document can be shown: the file itself, or ours where it is at hand. */
export function textOf(
  name: string,
  file: string | undefined,
): { readonly file: string; readonly text: string } | undefined {
  const shown = file ?? `specs/${name}.yaml`
  try {
    return { file: shown, text: readFileSync(file ?? join(import.meta.dirname, '../..', shown), 'utf8') }
  } catch {
    return undefined
  }
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
