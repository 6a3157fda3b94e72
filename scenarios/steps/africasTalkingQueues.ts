import { duration } from '../../specs/formats/duration.ts'
import { expectFields, expectSame } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { numbersFrom } from '../vocabulary/cells.ts'
import type { QueuedProduct } from '../vocabulary/values.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** What waits at Africa's Talking, and how fast it leaves. @see docs/africastalking.md#queues */
export const africasTalkingQueues: Chapter = {
  title: "Queues of Africa's Talking",
  about:
    'Each product has a queue: 50 messages leave it in a second, and 10 of each other product. The first leaves at once.',
  steps: [
    step(
      'the queue of {queued} lets {int} leave in {duration}',
      {
        about: 'Another rate, also of what waits already; it counts from the last that has left.',
        example: 'Given the queue of messages lets 1 leave in 10 seconds',
      },
      async ({ world }, product, count, time) =>
        void (await world.africastalking.setQueue(product, { perSecond: (count * 1_000) / duration(time) })),
    ),
    step(
      'the queue of {queued} is paused',
      { about: 'Nothing leaves until it goes on.', example: 'Given the queue of messages is paused' },
      async ({ world }, product) => void (await world.africastalking.setQueue(product, { isPaused: true })),
    ),
    step(
      'the queue of {queued} goes on',
      {
        about: 'Ends a pause: the first leaves at once, and the others follow at the rate.',
        example: 'When the queue of messages goes on',
      },
      async ({ world }, product) => void (await world.africastalking.setQueue(product, { isPaused: false })),
    ),
    step(
      'the queue of {queued} stalls for {duration}',
      {
        about: 'The first stays where it is for so long, and all others behind it.',
        example: 'When the queue of messages stalls for 5 minutes',
      },
      async ({ world }, product, time) => void (await world.africastalking.stallQueue(product, time)),
    ),
    step(
      'the queue of {queued} loses its head',
      {
        about:
          'The provider loses the one that would leave next: nothing is reported of it, and nothing is given back.',
        example: 'When the queue of messages loses its head',
      },
      async ({ world }, product) => void (await world.africastalking.loseQueueHead(product)),
    ),
    step(
      'the outcomes of {queued} come {duration} later',
      {
        about: 'The operator answers late about all that leaves the queue from now on.',
        example: 'Given the outcomes of payments come 5 minutes later',
      },
      async ({ world }, product, outcomeDelay) => void (await world.africastalking.setQueue(product, { outcomeDelay })),
    ),
    step(
      'another application of my account sends {string} to {int} numbers from {msisdn} on',
      {
        about: 'An application with the same key sends an SMS, through the same queue.',
        example: 'When another application of my account sends "news" to 100 numbers from +254722000000 on',
      },
      ({ otherAfricasTalking }, text, count, first) => otherAfricasTalking.sendMessage(numbersFrom(first, count), text),
    ),
    step(
      '{int} wait(s) in the queue of {queued}',
      { about: 'How many are in a queue.', example: 'Then 99 wait in the queue of messages' },
      async (scene, count, product) =>
        expectSame(`The depth of the queue ${product}`, (await queueOf(scene, product)).depth, count),
    ),
    stepWithTable(
      'the queue of {queued} has:',
      {
        about:
          'What the control plane shows of a queue, by dotted path: `depth`, `head.leavesAt`, `lastLeavesAt`, `stalledUntil` and so on. `null` where there is none.',
        example: [
          'Then the queue of messages has:',
          '  | depth        | 99                       |',
          '  | lastLeavesAt | 2026-01-05T09:00:01.980Z |',
        ].join('\n'),
      },
      async (scene, product, table) => expectFields(`The queue ${product}`, await queueOf(scene, product), table.raw()),
    ),
  ],
}

type Queues = Awaited<ReturnType<Scene['world']['africastalking']['queues']>>

async function queueOf({ world }: Scene, name: QueuedProduct): Promise<Queues[number]> {
  const queue = (await world.africastalking.queues()).find(({ product }) => product === name)
  if (queue === undefined) throw new TypeError(`Africa's Talking has no queue ${name}.`)
  return queue
}
