import { expect, test } from 'vitest'
import { languagesOf, missingLine, readPage } from './readPage.ts'

const fence = '```'
const page = `# A page

${fence}sh
npm i -D railyard
node pay.mjs
${fence}

**\`pay.mjs\`**

${fence}js
console.log('paid')
${fence}

${fence}
paid …
done
${fence}
`

test('a page has files, commands and what is seen', () => {
  const recipe = readPage('page', page)
  expect(recipe).toEqual({
    name: 'page',
    files: [{ name: 'pay.mjs', language: 'js', text: "console.log('paid')\n" }],
    commands: ['npm i -D railyard', 'node pay.mjs'],
    prints: ['paid …', 'done'],
  })
  expect([...languagesOf(recipe)]).toEqual(['js'])
})

test('a block that belongs to nothing, or is not closed, is an error', () => {
  expect(() => readPage('page', page.replace('**`pay.mjs`**\n\n', ''))).toThrow('above a block of js')
  expect(() => readPage('page', `${page}${fence}sh\nls\n`)).toThrow('not closed')
})

test.each([
  ['paid 250\n  done\n', undefined],
  ['first\npaid 250\nbetween\ndone\n', undefined],
  ['done\npaid 250\n', 'done'],
  ['paid\ndone\n', 'paid …'],
  ['paid 250\nundone\n', 'done'],
])('%j lacks %s', (output, missing) => {
  expect(missingLine(readPage('page', page), output)).toBe(missing)
})
