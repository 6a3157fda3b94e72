/** What a sequence diagram looks like, in the colours of all pages. */
export const diagramStyle = `.sequence { display: block; margin: 14px; font: 12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
.sequence text { fill: var(--ink); text-anchor: middle }
.sequence line, .sequence path { stroke: var(--ink); stroke-width: 1.3; fill: none }
.sequence .life { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 2 4 }
.sequence .party { fill: var(--code); stroke: var(--quiet) }
.sequence .name { font: 600 13px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
.sequence .time { text-anchor: end; fill: var(--quiet); font-variant-numeric: tabular-nums }
.sequence .step rect { fill: var(--code) }
.sequence .step text { text-anchor: start; font-weight: 600 }
.sequence .step.failed rect, .sequence .step.undefined rect, .sequence .step.ambiguous rect { fill: var(--bad-ground) }
.sequence .step.failed text, .sequence .step.undefined text, .sequence .step.ambiguous text { fill: var(--bad) }
.sequence .step.skipped text, .sequence .note { fill: var(--quiet); font-weight: 400 }
.sequence .hit { fill: transparent }
.sequence .message:hover .hit { fill: var(--code) }
.sequence .message .title { fill: var(--link); paint-order: stroke; stroke: var(--sheet); stroke-width: 4px }
.sequence .callback line { stroke-dasharray: 6 4 }
.sequence .tip.filled { fill: var(--ink) }
.sequence .again { fill: var(--open); font-weight: 600 }
.sequence .fault { fill: var(--bad); font-weight: 600 }
.sequence .answer line, .sequence .answer path { stroke: var(--quiet) }
.sequence .answer text { fill: var(--quiet); paint-order: stroke; stroke: var(--sheet); stroke-width: 4px }
.sequence .across line { stroke: var(--bad); stroke-width: 2 }
.sequence .across text { fill: var(--bad); font-weight: 600; paint-order: stroke; stroke: var(--sheet); stroke-width: 8px }
.sequence .refused line, .sequence .refused path, .sequence .lost line, .sequence .lost path { stroke: var(--bad) }
.sequence .refused text, .sequence .lost text { fill: var(--bad); font-weight: 600 }
.sequence .lost line { stroke-dasharray: 2 3 }
`
