import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inImage, instructionsOf, variablesOf, wordsOf } from './dockerfile.ts'

const text = readFileSync(new URL('../../../containers/Dockerfile', import.meta.url), 'utf8')
const instructions = instructionsOf(text)

test('lines are joined, and comments and earlier stages left out', () => {
  const read = instructionsOf('FROM a AS b\nUSER 1\n# a comment\nFROM c\nENV A=1 \\\n  B=2\nCMD ["d", "e"]\n')
  expect(inImage(read, 'USER')).toEqual([])
  expect(variablesOf(read)).toEqual({ A: '1', B: '2' })
  expect(inImage(read, 'CMD').map(wordsOf)).toEqual([['d', 'e']])
})

test('each base is pinned to a version, in the image and in the compose example', () => {
  const bases = instructions.filter(({ keyword }) => keyword === 'FROM').map(({ text }) => text.split(' ')[0])
  const compose = readFileSync(new URL('../compose.yaml', import.meta.url), 'utf8')
  expect(new Set(bases)).toEqual(new Set(compose.match(/(?<=image: )node:\S+/g)))
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-\w+-slim$/)
})

test('the user is a number, and not that of root', () => {
  expect(inImage(instructions, 'USER')).toEqual(['1000:1000'])
})

test('the image is healthy by Node alone', () => {
  expect(inImage(instructions, 'HEALTHCHECK').map((health) => wordsOf(health).slice(0, 2))).toEqual([['node', '-e']])
})

test('it listens on all addresses, and answers to one name beside loopback', () => {
  expect(variablesOf(instructions)).toMatchObject({ RAILYARD_HOST: '0.0.0.0', RAILYARD_ALLOW_HOST: 'railyard' })
})

test('the context of a build has the packed package and the versions of its dependencies, and nothing else', () => {
  const ignore = readFileSync(new URL('../../../.dockerignore', import.meta.url), 'utf8')
  expect(ignore).toBe('*\n!railyard-*.tgz\n!package-lock.json\n')
})
