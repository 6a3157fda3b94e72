import { raw } from '../../../specs/formats/html.ts'

/** Filters by text, status and tag, unfolds the target of a link, and unfolds everything for print. The page is complete without it. */
export const script = raw(`
const text = document.querySelector('#text')
const outcome = document.querySelector('#outcome')
const tag = document.querySelector('#tag')
const shown = document.querySelector('#shown')
const scenarios = [...document.querySelectorAll('.scenario')].map((element) => ({ element, text: element.textContent.toLowerCase() }))
const features = [...document.querySelectorAll('.feature')]
function filter() {
  const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const { element, text } of scenarios) {
    const fits = (outcome.value === '' || element.dataset.outcome === outcome.value)
      && (tag.value === '' || element.dataset.tags.split(' ').includes(tag.value))
      && words.every((word) => text.includes(word))
    element.hidden = !fits
    if (fits) count += 1
  }
  for (const feature of features) {
    feature.hidden = feature.querySelector('.scenario:not([hidden])') === null
    document.querySelector('[data-feature="' + feature.id + '"]').hidden = feature.hidden
  }
  shown.textContent = count === scenarios.length ? count + ' scenarios' : count + ' of ' + scenarios.length + ' scenarios'
}
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  if (!target) return
  for (let element = target; element; element = element.parentElement) if (element.tagName === 'DETAILS') element.open = true
  target.scrollIntoView({ block: 'center' })
  target.querySelector('summary')?.focus({ preventScroll: true })
}
let folded = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')]
  for (const element of folded) element.open = true
})
addEventListener('afterprint', () => { for (const element of folded) element.open = false })
let waiting
text.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120) })
outcome.addEventListener('change', filter)
tag.addEventListener('change', filter)
addEventListener('hashchange', unfold)
document.addEventListener('click', (event) => { if (event.target.closest('a[href="' + location.hash + '"]')) unfold() })
document.querySelector('.filter').hidden = false
filter()
unfold()
`)
