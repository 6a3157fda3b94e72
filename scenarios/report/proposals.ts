import { visibleText } from '../../specs/formats/visibleText.ts'
import { misspeltName } from '../steps/misspeltNames.ts'
import { nearestSteps } from '../steps/nearestSteps.ts'

/** What to write instead of a sentence that is not in the vocabulary. */
export function proposals(sentence: string): string[] {
  const wrong = misspeltName(sentence)
  if (wrong !== undefined) {
    const are = wrong.nearest.length === 1 ? 'nearest is' : 'nearest are'
    return [
      `No such ${wrong.kind}: ${visibleText(wrong.name)}. The ${are}:`,
      ...wrong.nearest.map((name) => `  ${name}`),
    ]
  }
  const near = nearestSteps(sentence)
  if (near.length === 0) return ['No sentence is like it. `railyard steps` lists all.']
  return ['No such sentence. The nearest are:', ...near.map(({ example }) => `  ${example.split('\n', 1)}`)]
}
