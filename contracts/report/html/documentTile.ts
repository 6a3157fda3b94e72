import { escapedXml } from '../escapedXml.ts'
import type { DocumentGrid } from '../gridOf.ts'
import { percent } from '../percent.ts'
import { badge } from './badge.ts'

/** The totals of one document. */
export function documentTile({ document, title, url, totals }: DocumentGrid): string {
  const { cells, reached, held, broken, unsupported } = totals
  const width = cells === 0 ? 0 : (reached / cells) * 100
  return `<section class="tile">
<h3>${escapedXml(title)}</h3>
<p class="quiet"><code>${escapedXml(document)}</code><br><code>${escapedXml(url)}</code></p>
<p class="share">${percent(reached, cells)}</p>
<p class="quiet">${reached} of ${cells} documented cells reached</p>
<div class="bar"><i style="width:${width.toFixed(1)}%"></i></div>
<p>${[badge(broken, 'broken'), badge(held, 'held'), badge(unsupported, 'unsupported')].filter(Boolean).join(' ') || '<span class="quiet">no cases</span>'}</p>
</section>`
}
