import { type Finding, shiftFinding } from './finding.js'
import { gateFinding } from './gate-finding.js'
import type { Limits } from './limits.js'
import { MarkdownScan } from './markdown-scan.js'
import { countInRussian } from './plural.js'
import { prescanYaml } from './prescan-yaml.js'

/**
 * Measures a Markdown text before a parser sees it: how deep quotes, lists, footnotes and emphasis are nested, how many
 * delimiters a paragraph and how many rows and columns a table has. The front matter is measured as YAML. Takes
 * time linear in the text and no recursion. Follows the dialect, where indented code is off: any indent may
 * stand before a mark.
 */
export function prescanMarkdown(text: string, limits: Limits): Finding[] {
  const head = /^---[ \t]*\n/.exec(text)
  const closing = /^---[ \t]*$/gm
  closing.lastIndex = head?.[0].length ?? 0
  const foot = head && closing.exec(text)
  if (!head || !foot) return new MarkdownScan(text, limits).run(0)
  const start = head[0].length
  const yaml = prescanYaml(text.slice(start, foot.index), limits, limits.frontMatterKeys)
  return [
    ...(foot.index - start > limits.frontMatterLength ? [longFrontMatter(foot.index - start, limits)] : []),
    ...yaml.map((finding) => shiftFinding(finding, start)),
    ...new MarkdownScan(text, limits).run(closing.lastIndex + 1),
  ]
}

function longFrontMatter(length: number, limits: Limits): Finding {
  const characters = ['знак', 'знака', 'знаков'] as const
  const limit = countInRussian(limits.frontMatterLength, characters)
  return gateFinding('front-matter-too-long', 0, 3, {
    ru: `В шапке ${countInRussian(length, characters)} — больше предела в ${limit}.`,
    en: `The front matter is ${length} characters long; the limit is ${limits.frontMatterLength}.`,
  })
}
