import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

const plan = `---
document: plan
title: "План \\"Йод\\" 😀 мepоприятий по профориентации"
period: 2025-09-01/2026-08-31
indicators:
  share:
    name: 'Доля школ с ''картой''   охвата'
    unit: "%"
    formula: >
      число школ
      с картой / общее   число школ
      в течении года
    values: { 2026: "60" }
---

# Пояснительная записка

Йогурт и ёлка 😀 👨‍👩‍👧 в течении года, цена 5  \tруб.

> Йод: **жирный тeкст** и *в продолжении дня* &nbsp; и \`в течении\` кода.

# План мероприятий

| № | Мероприятие | Срок | Ответственные | Результат |
| - | :-: | -: | --- | --- |
| 1 | Йога \\| ёж 😀 в течении дня \`a\\|b\` мeра | май 2024 г. | @mm | не менее 5 [[share]] |
|2|😀😀 тест и ещё|май 2026 г.|школы|повышение качества|
`

/** What each finding covers in its file as it lies on the disk, by line and column. */
async function covered(bytes: string): Promise<string[]> {
  const { run } = temporaryFolder({ 'dorozhnik.yaml': '{}\n', 'plan.md': bytes })
  const { findings } = JSON.parse((await run('check', '--format', 'json')).stdout) as {
    findings: { code: string; start: { line: number; column: number }; end: { line: number; column: number } }[]
  }
  const lines = bytes.replace('\ufeff', '').split(/\r?\n/)
  return findings.map(({ code, start, end }) => {
    expect(end.line).toBe(start.line)
    return `${code}: ${lines[start.line - 1]?.slice(start.column - 1, end.column - 1)}`.normalize('NFC')
  })
}

const words = [
  'one-script-in-word: мepоприятий',
  'single-spaces:    ',
  'single-spaces:    ',
  'preposition-spelling: в течении',
  'preposition-spelling: в течении',
  'single-spaces:   \t',
  'one-script-in-word: тeкст',
  'preposition-spelling: в продолжении',
  'preposition-spelling: в течении',
  'one-script-in-word: мeра',
  'term-inside-period: май 2024 г.',
  'person-exists: mm',
  'result-is-verifiable: повышение качества',
]

it.each([
  ['as it is', plan],
  ['with a byte order mark and CRLF', `\ufeff${plan.replaceAll('\n', '\r\n')}`],
  ['decomposed', plan.normalize('NFD')],
  ['all of these', `\ufeff${plan.normalize('NFD').replaceAll('\n', '\r\n')}`],
])('a finding covers the word and nothing else in a text %s', async (_, bytes) => {
  expect(await covered(bytes)).toEqual(words)
})
