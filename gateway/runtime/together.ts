interface Waiting<Asked, Answer> {
  readonly asked: Asked
  readonly told: PromiseWithResolvers<Answer>
}

/**
 * Serves one round after another: who asks while a round is being served is served in the next one, together with all others who did.
 * An answer rests on nothing from before it was asked for. A round that fails rejects all who are in it.
 * @param most how many one round serves
 * @param serve resolves with the answers in the order of what was asked
 */
export function together<Asked, Answer>(
  most: number,
  serve: (asked: readonly [Asked, ...Asked[]]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  const waiting: Waiting<Asked, Answer>[] = []
  let isServing = false

  async function serveAll(): Promise<void> {
    isServing = true
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift())
      await serveRound([first, ...waiting.splice(0, most - 1)])
    isServing = false
  }

  async function serveRound(round: readonly [Waiting<Asked, Answer>, ...Waiting<Asked, Answer>[]]): Promise<void> {
    const [first, ...others] = round
    try {
      const answers = await serve([first.asked, ...others.map(({ asked }) => asked)])
      for (const [place, answer] of answers.entries()) round[place]?.told.resolve(answer)
    } catch (error) {
      for (const { told } of round) told.reject(error)
    }
  }

  return (asked) => {
    const told = Promise.withResolvers<Answer>()
    waiting.push({ asked, told })
    if (!isServing) void serveAll()
    return told.promise
  }
}
