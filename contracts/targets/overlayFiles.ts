import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import acquirer from '../../specs/expectations/acquirer.generated.json' with { type: 'json' }
import africastalking from '../../specs/expectations/africastalking.generated.json' with { type: 'json' }
import control from '../../specs/expectations/control.generated.json' with { type: 'json' }
import dtone from '../../specs/expectations/dtone.generated.json' with { type: 'json' }
import gateway from '../../specs/expectations/gateway.generated.json' with { type: 'json' }
import type { Overlay, OverlayFile } from '../overlay/overlay.ts'
import { readOverlay } from '../overlay/readOverlay.ts'
import { lineFinder } from '../report/index.ts'
import { readText } from './readText.ts'
import { readYaml } from './readYaml.ts'

const own: Readonly<Record<string, unknown>> = { dtone, africastalking, acquirer, gateway, control }

/** Our expectations of a document, by its name. */
export function ownOverlay(name: string): Overlay {
  const file = `specs/expectations/${name}.yaml`
  return readOverlay(own[name], { file, lineOf: linesOf(() => ownText(file)) })
}

/** The overlay in a file, YAML or JSON. Throws with `file:line` if it is none. */
export function overlayIn(file: string): Overlay {
  const text = readText(file)
  return readOverlay(readYaml(text, file), { file, lineOf: linesOf(() => text) })
}

/** Finds lines in a text, which is read and parsed when a line is first asked for. */
function linesOf(read: () => string | undefined): OverlayFile['lineOf'] {
  let find: OverlayFile['lineOf'] | undefined
  return (pointer) => {
    find ??= lineFinder(read() ?? '')
    return find(pointer)
  }
}

/** The text of our expectations; the published package does not have it. */
function ownText(file: string): string | undefined {
  try {
    return readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
  } catch {
    return undefined
  }
}
