const { RAILYARD_SEED: seed = '42', RAILYARD_PATH: path, RAILYARD_RUNS: runs = '1000' } = process.env

/** How the environment wants a model to be run: `RAILYARD_RUNS`, `RAILYARD_SEED` (or `fresh`), `RAILYARD_PATH`. */
export const chosenRuns = {
  numRuns: Number(runs),
  ...(seed !== 'fresh' && { seed: Number(seed) }),
  ...(path !== undefined && { path }),
}

/** Whether so many runs are made, all of them, that what they have in common can be expected of them. */
export const isWholeRun = path === undefined && Number(runs) >= 500
