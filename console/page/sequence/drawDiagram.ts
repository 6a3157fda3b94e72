import type { Html } from '../../../specs/formats/html.ts'

interface Policy {
  createHTML(markup: string): string
}

/** Only markup of the escaping template gets into the page, by this policy alone: the server allows no other. */
const policy = createPolicy()

function createPolicy(): Policy {
  const rules: Policy = { createHTML: (markup) => markup }
  const types: { createPolicy(name: string, rules: Policy): Policy } | undefined = Reflect.get(
    globalThis,
    'trustedTypes',
  )
  return types === undefined ? rules : types.createPolicy('diagram', rules)
}

/** Replaces what an element holds by a diagram. The link that has the focus keeps it. */
export function drawDiagram(element: Element, diagram: Html): void {
  const focused = document.activeElement
  const link = focused !== null && element.contains(focused) ? focused.getAttribute('href') : null
  element.innerHTML = policy.createHTML(String(diagram))
  if (link === null) return
  const links = [...element.querySelectorAll<SVGAElement>('a')]
  links.find((candidate) => candidate.getAttribute('href') === link)?.focus({ preventScroll: true })
}
