import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** What people do by themselves. @see docs/control.md#scripts */
export const handsetScripts: Chapter = {
  title: 'Habits of phones',
  about:
    'What the person with a phone does whenever something happens on it, until the scenario ends. The first habit that fits acts alone. Time has to pass for it.',
  steps: [
    step(
      '{msisdn} types {string} {duration} after the screen says {string}',
      {
        about: 'Each menu with this text gets this answer.',
        example: 'Given +254711123456 types "1234" 4 seconds after the screen says "PIN"',
      },
      (scene, number, text, after, shown) =>
        add(scene, number, { cue: { kind: 'screen', text: shown }, action: { kind: 'type', text }, after }),
    ),
    ...(['answer', 'refuse'] as const).map((verb) =>
      step(
        `{msisdn} ${verb}s each call after {duration}`,
        {
          about: verb === 'answer' ? 'Each call is answered.' : 'No call is taken.',
          example: `Given +254711123456 ${verb}s each call after 6 seconds`,
        },
        (scene, number, after) => add(scene, number, { cue: { kind: 'ring' }, action: { kind: verb }, after }),
      ),
    ),
    step(
      '{msisdn} lets the next {int} call(s) ring',
      { about: 'Nobody takes the phone, so many times.', example: 'Given +254711123456 lets the next 2 calls ring' },
      (scene, number, times) => add(scene, number, { cue: { kind: 'ring' }, action: { kind: 'ignore' }, times }),
    ),
    step(
      '{msisdn} presses {string} {duration} after hearing {string}',
      {
        about: 'Keys, each time that something with this text is said or played.',
        example: 'Given +254711123456 presses "1" 2 seconds after hearing "Press 1"',
      },
      (scene, number, keys, after, text) =>
        add(scene, number, { cue: { kind: 'hear', text }, action: { kind: 'press', keys }, after }),
    ),
    step(
      '{msisdn} says {string} {duration} after hearing {string}',
      {
        about: 'Speech, each time that something with this text is said or played.',
        example: 'Given +254711123456 says "Amina" 2 seconds after hearing "Your name"',
      },
      (scene, number, words, after, text) =>
        add(scene, number, { cue: { kind: 'hear', text }, action: { kind: 'speak', text: words }, after }),
    ),
    step(
      '{msisdn} hangs up {duration} after hearing {string}',
      {
        about: 'The call ends when something with this text was said or played.',
        example: 'Given +254711123456 hangs up 2 seconds after hearing "Good bye"',
      },
      (scene, number, after, text) =>
        add(scene, number, { cue: { kind: 'hear', text }, action: { kind: 'hangUp' }, after }),
    ),
    step(
      '{msisdn} accepts each question with the PIN {string} after {duration}',
      {
        about: 'Each question of a payment or a subscription gets a yes with this PIN.',
        example: 'Given +254711123456 accepts each question with the PIN "1234" after 5 seconds',
      },
      (scene, number, pin, after) =>
        add(scene, number, { cue: { kind: 'prompt' }, action: { kind: 'reply', accept: true, pin }, after }),
    ),
    step(
      '{msisdn} rejects each question after {duration}',
      {
        about: 'Each question of a payment or a subscription gets a no.',
        example: 'Given +254711123456 rejects each question after 5 seconds',
      },
      (scene, number, after) =>
        add(scene, number, { cue: { kind: 'prompt' }, action: { kind: 'reply', accept: false }, after }),
    ),
  ],
}

type Script = Parameters<ReturnType<Scene['world']['subscribers']['phone']>['scripts']['add']>[0]

async function add({ world }: Scene, number: string, script: Script): Promise<void> {
  await world.subscribers.phone(number).scripts.add(script)
}
