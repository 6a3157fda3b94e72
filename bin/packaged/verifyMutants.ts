import type * as inClone from '../verifyMutants.ts'

/** What `verify --mutants` is in the package: the mutants of our own suite stay in the repository. Says so; the exit code is 2. */
export const verifyMutants: typeof inClone.verifyMutants = async () => {
  process.stderr.write(
    'railyard: verify --mutants tests the suite of Railyard itself: run it in a clone of the repository. ' +
      'For your own tests there is railyard mutants --test <command>.\n',
  )
  return 2
}
