import { raw } from './html.ts'
import { pageColors } from './pageColors.ts'

/** What all pages look like. Text has a contrast of 4.5 to 1 or more, light and dark; no state is shown by colour alone. */
export const pageStyle = raw(`
${pageColors}* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
main, header > div { max-width: 1320px; margin: 0 auto; padding: 0 24px }
h1 { font-size: 22px; margin: 0; display: flex; gap: 12px; align-items: center; flex-wrap: wrap }
h2 { font-size: 18px; margin: 32px 0 12px }
h3 { font-size: 15px; margin: 20px 0 8px; font-weight: 600 }
h4 { font-size: 13px; margin: 14px 0 4px; font-weight: 600; color: var(--quiet) }
p { margin: 4px 0 }
a { color: var(--link) }
code, pre, .name, th[scope=row] { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 13px }
.quiet { color: var(--quiet) }
.badge { display: inline-block; padding: 1px 9px; border-radius: 10px; font-size: 13px; font-weight: 600; white-space: nowrap }
.held { color: var(--good); background: var(--good-ground) }
.broken { color: var(--bad); background: var(--bad-ground) }
.known { color: var(--open); background: var(--open-ground) }
.unsupported { color: var(--open); background: var(--open-ground) }
.filter { position: sticky; top: 0; z-index: 5; background: var(--ground); padding: 12px 0; margin-top: 10px; display: flex; gap: 12px; align-items: center; flex-wrap: wrap; border-bottom: 1px solid var(--line) }
.filter input, .filter select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--quiet); border-radius: 6px; padding: 5px 10px }
.filter input { flex: 1 1 260px; min-width: 0 }
.filter nav { display: flex; gap: 14px }
details { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; margin: 8px 0 }
summary { cursor: pointer; padding: 8px 14px; overflow-wrap: anywhere }
summary .badge { margin-left: 8px }
details > div { padding: 0 14px 14px }
pre { margin: 4px 0; padding: 10px 12px; border-radius: 6px; background: var(--code); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 420px; overflow: auto }
pre.copy { user-select: all }
[hidden] { display: none !important }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
`)
