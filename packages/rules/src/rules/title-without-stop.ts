import type { Place } from '@dorozhnik/diagnostics'
import { type Content, plainText } from '@dorozhnik/model'
import type { WorkspaceContext } from '../context/context.js'
import { within } from '../context/place-in.js'
import { orderFiles, goodPlan, goodOrder } from '../example.js'
import { type Messages, type Report, type Rule, rule } from '../rule.js'

const messages = {
  stop: () => ({ ru: 'В конце заголовка стоит точка.', en: 'There is a full stop after the title.' }),
  quoted: () => ({
    ru: 'Заголовок взят в кавычки.',
    en: 'The title stands in quotation marks.',
    help: { ru: 'Уберите кавычки по краям.', en: 'Take the outer quotation marks off.' },
  }),
} satisfies Messages

export const titleWithoutStop: Rule = rule({
  id: 'title-without-stop',
  family: 'order',
  scope: 'record',
  severity: 'warning',
  title: {
    ru: 'Заголовок стоит без точки и без кавычек',
    en: 'A title stands without a full stop and without quotation marks',
  },
  why: {
    ru: 'Точка в конце заголовка — первое, что правит канцелярия; в кавычки заголовок берут только там, где на него ссылаются.',
    en: 'A full stop after a title is the first thing that gets mended; quotation marks belong where others cite it.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97 и инструкции по делопроизводству: точка в конце заголовка не ставится, в кавычки он не берётся',
    en: 'GOST R 7.0.97 and instructions on paperwork: no full stop after a title, no quotation marks around it',
    url: 'https://bazanpa.ru/federalnaia-probirnaia-palata-prikaz-n55-ot26032021-h5195555/prilozhenie6/4',
    grade: 'seen',
  },
  messages,
  examples: [
    {
      name: { ru: 'точка и кавычки', en: 'a full stop and quotation marks' },
      files: orderFiles(
        goodOrder.replace('Об утверждении плана мероприятий', 'Об утверждении плана мероприятий.'),
        goodPlan.replace(
          'План мероприятий («дорожная карта») по профориентации',
          '«План мероприятий по профориентации»',
        ),
      ),
      says: [
        { at: 'order.md:5:42-5:43', ru: 'В конце заголовка стоит точка.', en: 'There is a full stop after the title.' },
        { at: 'plan.md:3:8-3:44', ru: 'Заголовок взят в кавычки.', en: 'The title stands in quotation marks.' },
      ],
    },
    {
      name: { ru: 'без точки', en: 'without a full stop' },
      files: orderFiles(goodOrder, goodPlan.replace('## Мониторинг', '## Мониторинг, анализ и т.д.')),
      says: [],
    },
  ],
  checkPlan({ plan, nodes, workspace }, report, places) {
    checkTitle(workspace, places.at(plan, 'title'), plan.title, report)
    for (const part of plan.parts)
      if (part.title !== undefined) checkTitle(workspace, places.at(part, 'title'), part.title, report)
    for (const { node } of nodes)
      if (node.type === 'section') checkTitle(workspace, places.at(node, 'title'), node.title, report)
  },
  checkOrder({ order, workspace }, report, places) {
    checkTitle(workspace, places.at(order, 'subject'), order.subject, report)
  },
})

function checkTitle(
  workspace: WorkspaceContext,
  whole: Place | undefined,
  title: Content,
  report: Report<typeof messages>,
): void {
  const text = plainText(title)
  const trimmed = text.trimEnd()
  // «и т.д.», «2026 г.» and initials end with their own full stop; several sentences need theirs.
  if (
    /[\p{L}\d)»]\.$/u.test(trimmed) &&
    !/(?:(?<![a-zЀ-ӿ])[a-zЀ-ӿ]{1,2}|гг|др|тыс|руб|чел|см|стр|им)\.$/iu.test(trimmed) &&
    !/[.!?]\s+\p{Lu}/u.test(trimmed)
  ) {
    const { place, exact } = within(workspace, whole, text, trimmed.length - 1, trimmed.length)
    report(place, 'stop', undefined, {
      fixes: exact && [
        { title: { ru: 'Убрать точку', en: 'Take the full stop off' }, edits: [{ ...exact, text: '' }] },
      ],
    })
  } else if (isQuotedWhole(trimmed.trimStart())) report(whole, 'quoted', undefined)
}

/** «…» around everything: the mark that opens the text is closed by its last one. */
function isQuotedWhole(text: string): boolean {
  if (!/^[«"].*[»"]$/su.test(text) || text.length > 1000) return false
  let depth = 0
  for (let index = 0; index < text.length - 1; index++) {
    if (text[index] === '«') depth += 1
    else if (text[index] === '»') depth -= 1
    if (text[index] === '»' && depth === 0) return false
  }
  return !/"/u.test(text.slice(1, -1))
}
