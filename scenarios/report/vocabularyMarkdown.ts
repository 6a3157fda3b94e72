import { vocabulary } from '../steps/vocabulary.ts'
import { parameterTypes } from '../vocabulary/parameterTypes.ts'

const block = /(?<=<!-- vocabulary -->\n)[\s\S]*?(?=<!-- end of vocabulary -->)/

/** Fills the vocabulary into a Markdown page, between its marks. */
export function fillVocabulary(page: string): string {
  return page.replace(block, () => vocabularyMarkdown())
}

function vocabularyMarkdown(): string {
  const values = [
    '### Values',
    '',
    '| in a sentence | what it is |',
    '| --- | --- |',
    ...parameterTypes.map(({ name, about }) => `| \`{${name}}\` | ${about.replaceAll('|', '\\|')} |`),
    '| `{int}`, `{string}`, `{word}` | a whole number, a text in quotes, a word |',
    '',
  ]
  const chapters = vocabulary.flatMap(({ title, about, steps }) => [
    `### ${title}`,
    '',
    about,
    '',
    ...steps.flatMap((step) => [
      `- \`${step.text}\`: ${step.about}`,
      '',
      ...['```gherkin', ...step.example.split('\n'), '```'].map((line) => `  ${line}`.trimEnd()),
      '',
    ]),
  ])
  return `${[...values, ...chapters].join('\n')}`
}
