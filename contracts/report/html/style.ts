import { html, raw } from '../../../specs/formats/html.ts'
import { pageStyle } from '../../../specs/formats/pageStyle.ts'

const own = raw(`
header { background: var(--sheet); border-bottom: 1px solid var(--line); padding: 20px 0 }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(270px, 1fr)); gap: 14px; margin-top: 20px }
.tile { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px }
.tile h3 { margin: 0 }
.tile .share { font-size: 26px; font-weight: 600; line-height: 1.2; margin-top: 6px }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--line); margin: 8px 0 10px; overflow: hidden }
.bar rect { fill: var(--good) }
.tile.broken .bar rect { fill: var(--bad) }
.tile.broken .share { color: var(--bad) }
h2, .group, .failure { scroll-margin-top: 64px }
.scroll { overflow: auto; max-height: 80vh; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px }
table { border-collapse: separate; border-spacing: 0 }
.grid { width: 100% }
.grid th, .grid td { border-bottom: 1px solid var(--line); padding: 4px 8px; text-align: center; font-size: 13px; font-variant-numeric: tabular-nums }
.grid tbody tr:last-child > * { border-bottom: 0 }
.grid thead th { position: sticky; top: 0; z-index: 2; background: var(--sheet); border-bottom: 2px solid var(--line) }
.grid th:first-child { position: sticky; left: 0; z-index: 1; background: var(--sheet); text-align: left; font-weight: 500; white-space: nowrap; border-right: 1px solid var(--line) }
.grid thead th:first-child { z-index: 3; font-weight: 600 }
.grid .hit { color: var(--good); background: var(--good-ground) }
.grid .miss { color: var(--open); background: var(--open-ground); font-weight: 700; box-shadow: inset 0 0 0 2px var(--open) }
.grid .none { color: var(--quiet) }
.legend { display: flex; gap: 18px; flex-wrap: wrap; font-size: 13px; color: var(--quiet); margin: 8px 0 }
.legend b { padding: 0 8px; margin-right: 6px; font-weight: 600 }
.legend .hit { color: var(--good); background: var(--good-ground) }
.legend .miss { color: var(--open); background: var(--open-ground); box-shadow: inset 0 0 0 2px var(--open) }
.failure { border-left: 4px solid var(--bad) }
.failure .name { font-weight: 600 }
.findings { list-style: none; margin: 0; padding: 0 }
.findings li { padding: 6px 10px; margin: 4px 0; border-radius: 6px; background: var(--bad-ground); overflow-wrap: anywhere }
.findings code { color: var(--bad); font-weight: 600 }
.findings .where { display: block; color: var(--ink); font-weight: 400 }
.headers, .earlier { background: none; border: 0; border-radius: 0; margin: 0 }
.earlier { margin-top: 10px }
.earlier[open] { border-left: 2px solid var(--line); padding-left: 12px }
.headers summary, .earlier summary { padding: 2px 0; font-size: 13px; color: var(--quiet) }
.cases { width: 100% }
.cases td, .cases th { padding: 3px 10px 3px 0; text-align: left; vertical-align: top; font-size: 13px; border-top: 1px solid var(--line) }
.cases th[scope=row] { font-weight: 400; overflow-wrap: anywhere }
.cases thead th { border-top: 0; color: var(--quiet); font-weight: 500 }
.cases .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.empty { padding: 14px; color: var(--quiet) }
@media (max-width: 800px) { h2, .group, .failure { scroll-margin-top: 108px } }
@media print { .filter { display: none } .scroll { max-height: none } }
`)

export const style = html`${pageStyle}${own}`
