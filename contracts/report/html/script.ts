import { raw } from '../../../specs/formats/html.ts'

/** Filters by text and outcome, and unfolds the target of a link. The page is complete without it. */
export const script = raw(`
const text = document.querySelector('#text')
const outcome = document.querySelector('#outcome')
const shown = document.querySelector('#shown')
const items = [...document.querySelectorAll('[data-outcome]')].map((element) => ({ element, text: (element.dataset.name + ' ' + element.textContent).toLowerCase() }))
const rows = [...document.querySelectorAll('[data-row]')]
const groups = [...document.querySelectorAll('.group')]
function filter() {
  const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const active = words.length > 0 || outcome.value !== ''
  const listed = new Set()
  for (const { element, text } of items) {
    const fits = (outcome.value === '' || element.dataset.outcome === outcome.value) && words.every((word) => text.includes(word))
    element.hidden = !fits
    if (fits) listed.add(element.dataset.name)
  }
  for (const row of rows) row.hidden = !words.every((word) => row.dataset.row.toLowerCase().includes(word))
  for (const group of groups) group.hidden = group.querySelector('[data-outcome]:not([hidden])') === null
  for (const grid of document.querySelectorAll('.sheet')) grid.hidden = grid.querySelector('[data-row]:not([hidden])') === null
  const all = shown.dataset.total + ' ' + shown.dataset.unit
  shown.textContent = active ? listed.size + ' of ' + all : all
}
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  if (target && target.tagName === 'DETAILS') target.open = true
}
let waiting
text.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120) })
outcome.addEventListener('change', filter)
addEventListener('hashchange', unfold)
document.querySelector('.filter').hidden = false
filter()
unfold()
`)
