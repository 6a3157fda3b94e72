import { shownKey, withoutKey, withoutKeys } from '../../specs/formats/shownKey.ts'
import { type LogLine, withoutQuery } from './logLine.ts'

/**
 * A line as it is shown: keys that look real are shortened. An application that runs unchanged has the key of its live account, which
 * names its world.
 */
export function shownLine(line: LogLine): LogLine {
  const { world, service, target, error, hints } = line
  const key = world ?? worldIn(service === 'control' ? target : undefined)
  const shown = (text: string): string => (key === undefined ? withoutKeys(text) : withoutKey(text, key))
  return {
    ...line,
    ...(world !== undefined && { world: shownKey(world) }),
    ...(target !== undefined && { target: shown(service === 'control' ? withoutQuery(target) : target) }),
    ...(error !== undefined && { error: shown(error) }),
    ...(hints !== undefined && { hints: hints.map(shown) }),
  }
}

/** The world in the path of a control request. */
function worldIn(target = ''): string | undefined {
  const [, name] = /^\/worlds\/([^/?]+)/.exec(target) ?? []
  try {
    return name && decodeURIComponent(name)
  } catch {
    return name
  }
}
