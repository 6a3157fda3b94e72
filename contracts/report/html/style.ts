import { raw } from '../../../specs/formats/html.ts'

/** Text has a contrast of 4.5 to 1 or more, light and dark; no state is shown by colour alone. */
export const style = raw(`
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #14171c);
  --sheet: light-dark(#ffffff, #1c2027);
  --line: light-dark(#d5dae1, #353c47);
  --ink: light-dark(#1b2430, #e4e8ee);
  --quiet: light-dark(#57616f, #a0abba);
  --link: light-dark(#0b57b0, #7db7ff);
  --good: light-dark(#14622f, #7fdc9b);
  --good-ground: light-dark(#dff3e5, #17341f);
  --bad: light-dark(#a3161f, #ff9a9f);
  --bad-ground: light-dark(#fde5e6, #451a1e);
  --open: light-dark(#7a4a00, #f5c26b);
  --open-ground: light-dark(#fff0d2, #3d2e10);
  --code: light-dark(#eef1f5, #11141a);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
main, header > div { max-width: 1320px; margin: 0 auto; padding: 0 24px }
header { background: var(--sheet); border-bottom: 1px solid var(--line); padding: 20px 0 }
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
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(270px, 1fr)); gap: 14px; margin-top: 20px }
.tile { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px }
.tile h3 { margin: 0 }
.tile .share { font-size: 26px; font-weight: 600; line-height: 1.2; margin-top: 6px }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; background: var(--line); margin: 8px 0 10px; overflow: hidden }
.bar rect { fill: var(--good) }
.tile.broken .bar rect { fill: var(--bad) }
.tile.broken .share { color: var(--bad) }
.filter { position: sticky; top: 0; z-index: 5; background: var(--ground); padding: 12px 0; margin-top: 10px; display: flex; gap: 12px; align-items: center; flex-wrap: wrap; border-bottom: 1px solid var(--line) }
.filter input, .filter select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--quiet); border-radius: 6px; padding: 5px 10px }
.filter input { flex: 1 1 260px; min-width: 0 }
.filter nav { display: flex; gap: 14px }
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
details { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; margin: 8px 0 }
summary { cursor: pointer; padding: 8px 14px; overflow-wrap: anywhere }
summary .badge { margin-left: 8px }
details > div { padding: 0 14px 14px }
.failure { border-left: 4px solid var(--bad) }
.failure .name { font-weight: 600 }
.findings { list-style: none; margin: 0; padding: 0 }
.findings li { padding: 6px 10px; margin: 4px 0; border-radius: 6px; background: var(--bad-ground); overflow-wrap: anywhere }
.findings code { color: var(--bad); font-weight: 600 }
.findings .where { display: block; color: var(--ink); font-weight: 400 }
pre { margin: 4px 0; padding: 10px 12px; border-radius: 6px; background: var(--code); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 420px; overflow: auto }
pre.copy { user-select: all }
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
[hidden] { display: none !important }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 800px) { h2, .group, .failure { scroll-margin-top: 108px } }
@media print { .filter { display: none } .scroll { max-height: none } }
`)
