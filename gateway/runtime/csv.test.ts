import { expect, test } from 'vitest'
import { type Cell, csvText } from './csv.ts'

async function written(rows: Iterable<readonly Cell[]>): Promise<string[]> {
  return Array.fromAsync(csvText(['Name', 'Amount'], rows))
}

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['a "quoted" word', '"a ""quoted"" word"'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['Amadou Bâ', 'Amadou Bâ'],
  ['', ''],
  ['=1+2', "'=1+2"],
  ['+23276123100', "'+23276123100"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['=HYPERLINK("http://x.example","a")', `"'=HYPERLINK(""http://x.example"",""a"")"`],
  ['1=1', '1=1'],
])('the text %o is written as %o', async (text, cell) => {
  expect(await written([[text, 1]])).toEqual([`Name,Amount\r\n${cell},1\r\n`])
})

test('numbers and what is absent are no formulas', async () => {
  expect(await written([[null, -2.5]])).toEqual(['Name,Amount\r\n,-2.5\r\n'])
})

test('without rows, the columns remain', async () => {
  expect(await written([])).toEqual(['Name,Amount\r\n'])
})

test('many rows come in pieces, none lost', async () => {
  const pieces = await written(Array.from({ length: 1_001 }, (_, index) => [`row ${index}`, index]))
  expect(pieces.length).toBe(5)
  const lines = pieces.join('').split('\r\n')
  expect([lines.length, lines[1], lines.at(-2), lines.at(-1)]).toEqual([1_003, 'row 0,0', 'row 1000,1000', ''])
})
