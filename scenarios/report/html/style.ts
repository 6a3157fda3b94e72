import { diagramStyle } from '../../../diagrams/diagramStyle.ts'
import { html, raw } from '../../../specs/formats/html.ts'
import { pageStyle } from '../../../specs/formats/pageStyle.ts'

const own = raw(`
header { background: var(--sheet); border-bottom: 1px solid var(--line); padding: 20px 0 }
main { padding-bottom: 60px }
.figures { list-style: none; display: flex; flex-wrap: wrap; gap: 14px; margin: 20px 0 0; padding: 0 }
.figures li { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px; color: var(--quiet) }
.figures b { display: block; color: var(--ink); font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums }
.figures .is-failed b, .index .has-failed { color: var(--bad); font-weight: 600 }
.figures .is-known b, .index .has-known { color: var(--open); font-weight: 600 }
h2, .feature, .scenario { scroll-margin-top: 64px }
.scroll { overflow: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px }
table { border-collapse: collapse }
.index { width: 100% }
.index th, .index td { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: left; font-size: 14px }
.index tbody tr:last-child > * { border-bottom: 0 }
.index thead th { color: var(--quiet); font-weight: 500 }
.index th[scope=row] { font: inherit; font-weight: 600 }
.index .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.tag { display: inline-block; padding: 0 7px; border: 1px solid var(--line); border-radius: 4px; font-size: 12px; color: var(--quiet) }
.scenario > summary .badge { margin: 0 6px 0 0 }
.scenario > summary .title { font-weight: 600 }
.scenario > summary .spans { float: right; color: var(--quiet); font-variant-numeric: tabular-nums }
.scenario.is-failed { border-left: 4px solid var(--bad) }
.scenario.is-known { border-left: 4px solid var(--open) }
.badge.skipped { color: var(--quiet); background: var(--code) }
.reason { color: var(--bad); font-weight: 600 }
.steps { list-style: none; margin: 8px 0; padding: 0 }
.steps li { padding: 3px 10px; border-left: 3px solid var(--line); margin: 2px 0; overflow-wrap: anywhere }
.steps .passed { border-color: var(--good) }
.steps .failed, .steps .undefined, .steps .ambiguous { border-color: var(--bad); background: var(--bad-ground) }
.steps .skipped { color: var(--quiet) }
.argument { margin: 4px 0 }
.argument td { border: 1px solid var(--line); padding: 1px 9px; font-size: 13px; background: var(--sheet); color: var(--ink) }
.failure .expected { color: var(--good) }
.failure .found { color: var(--bad) }
.messages { list-style: none; margin: 0; padding: 0 }
.messages details { margin: 3px 0; border-radius: 6px; scroll-margin-top: 80px }
.messages summary { padding: 3px 10px; white-space: pre-wrap; font: 13px ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
.messages .callback { border-style: dashed }
.messages details:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link) }
.messages h4 { overflow-wrap: anywhere }
.messages .note { padding: 3px 10px; color: var(--bad); font-weight: 600 }
.hint { color: var(--open) }
${diagramStyle}@media print {
  :root { color-scheme: light }
  .filter { display: none }
  .scroll, pre { overflow: visible; max-height: none }
  main, header > div { max-width: none; padding: 0 }
  details::details-content { content-visibility: visible; display: block; height: auto }
  .sequence { max-width: 100%; height: auto; margin: 0 }
  .messages details, .steps li { break-inside: avoid }
}
`)

export const style = html`${pageStyle}${own}`
