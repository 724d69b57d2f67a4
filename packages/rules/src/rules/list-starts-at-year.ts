import { isTextPlace, type Place } from '@dorozhnik/diagnostics'
import { placeOf } from '../context/place-in.js'
import { goodPlan, orderText, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { looksLikeYear } from '../words/years.js'

export const listStartsAtYear: Rule = rule({
  id: 'list-starts-at-year',
  family: 'numbering',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'Год в начале строки не стал номером списка', en: 'A year at the start of a line is no list number' },
  why: {
    ru: 'Строку «2026. Итоги…» Markdown понимает как пункт списка с номером 2026, и год пропадает из текста.',
    en: 'Markdown takes a line such as “2026. Results…” for item 2026 of a list, and the year is gone from the text.',
  },
  source: {
    ru: 'спецификация CommonMark: число с точкой в начале строки открывает список',
    en: 'CommonMark: a number with a dot at the beginning of a line opens a list',
    url: 'https://spec.commonmark.org/0.31.2/#list-items',
    grade: 'known',
  },
  messages: {
    year: ({ year }: { year: string }) => ({
      ru: `Список начинается с номера ${year}: похоже, это год, а не номер.`,
      en: `The list begins with number ${year}, which looks like a year.`,
      help: {
        ru: `Если это год, поставьте перед точкой обратную косую черту: «${year}\\.»; если список, начните его с 1.`,
        en: `If it is a year, put a backslash before the full stop: “${year}\\.”; if it is a list, begin it with 1.`,
      },
    }),
  },
  examples: [
    {
      name: { ru: 'фраза кончается годом на новой строке', en: 'a sentence ends with a year on a line of its own' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace(
          '# План',
          '# Пояснительная записка\n\nПлан рассчитан на два года:\n\n2026. Первый этап.\n\n# План',
        ),
      },
      says: [
        {
          at: 'plan.md:11:1-11:5',
          ru: 'Список начинается с номера 2026: похоже, это год, а не номер.',
          en: 'The list begins with number 2026, which looks like a year.',
        },
      ],
    },
    {
      name: { ru: 'пункт приказа с годом вместо номера', en: 'a clause with a year in the place of its number' },
      files: {
        'dorozhnik.yaml': registryText,
        'order.md': orderText(
          ['subject: О признании приказа утратившим силу', 'signatory: lebedeva', 'executor: sokolov'],
          'ПРИКАЗЫВАЮ:',
          '',
          '2025. Считать годом профориентации.',
        ),
      },
      says: [
        {
          at: 'order.md:11:1-11:5',
          ru: 'Список начинается с номера 2025: похоже, это год, а не номер.',
          en: 'The list begins with number 2025, which looks like a year.',
        },
      ],
    },
    {
      name: { ru: 'год с обратной косой чертой', en: 'a year with a backslash' },
      files: {
        'dorozhnik.yaml': registryText,
        'plan.md': goodPlan.replace('# План', '# Пояснительная записка\n\n2026\\. Первый этап.\n\n# План'),
      },
      says: [],
    },
  ],
  checkWorkspace(workspace, report, places) {
    for (const { written } of [...workspace.documents, { written: workspace.registryWritten }])
      for (const { inline: list, holder } of written.lists)
        if (list.ordered && list.start !== undefined && looksLikeYear(String(list.start)))
          report(atNumber(placeOf(places, list, holder), String(list.start)), 'year', { year: String(list.start) })
  },
  checkPlan({ nodes }, report, places) {
    for (const { node } of nodes)
      if (node.type !== 'prose' && node.writtenNumber !== undefined && looksLikeYear(node.writtenNumber))
        report(places.at(node, 'writtenNumber'), 'year', { year: node.writtenNumber.replace(/\D/g, '') })
  },
  checkOrder({ clauses }, report, places) {
    for (const { clause } of clauses)
      if (clause.writtenNumber !== undefined && looksLikeYear(clause.writtenNumber))
        report(places.at(clause, 'writtenNumber'), 'year', { year: clause.writtenNumber.replace(/\D/g, '') })
  },
})

/** A list begins with its first number. */
function atNumber(place: Place | undefined, number: string): Place | undefined {
  if (place === undefined || !isTextPlace(place) || place.end - place.start < number.length) return place
  return { file: place.file, start: place.start, end: place.start + number.length }
}
