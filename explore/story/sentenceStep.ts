import { performStep } from '../../scenarios/steps/performStep.ts'
import type { Sentence } from '../../scenarios/steps/readSentence.ts'
import { oneLine } from './oneLine.ts'
import type { StoryStep, StoryTeller } from './story.ts'

/** The chapters whose sentences start a gateway, or need one that a sentence has started. */
const aboutGateway = /\bgateway\b|^Strangers$/

/** A step that does what a sentence of the vocabulary says. `text`: the sentence with its keyword. */
export function sentenceStep(text: string, sentence: Sentence): StoryStep {
  return { text, told: [{ kind: 'other', text }], run: (teller) => perform(sentence, teller) }
}

/** Does what a sentence says. Rejects with one line. */
export async function perform({ step, chapter, values }: Sentence, { scene }: StoryTeller): Promise<void> {
  if (aboutGateway.test(chapter) && (scene.stage.service !== undefined || scene.stage.own === undefined))
    throw new Error(
      'This sentence is about the reference gateway, but the story is about the service under test. Leave it out.',
    )
  try {
    await performStep(step, scene, values)
  } catch (error) {
    throw new Error(oneLine(error))
  }
}
