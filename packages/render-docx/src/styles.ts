import type { Profile } from '@dorozhnik/blocks'
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { halfPoints, linePitch, twips } from './units.js'

/** Styles of the document: everything that a clerk may want to change in one place in Word. */
export function styles(profile: Profile, tableSizes: Iterable<number>): IStylesOptions {
  const { text } = profile
  const size = halfPoints(text.size)
  const justified = text.align === 'justify' ? AlignmentType.BOTH : AlignmentType.LEFT
  const single = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 }
  const running = { line: linePitch(text.lineSpacing), lineRule: LineRuleType.AUTO, before: 0, after: 0 }
  const firstLine = { firstLine: twips(text.firstLineIndent) }
  const { bold: letterheadBold, capitals } = profile.letterhead
  const titleAlign = profile.title.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
  const operativeAlign = profile.operativeWord.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
  const headings = [1, 2, 3, 4, 5, 6].map((level) => [
    `heading${level}`,
    {
      name: `heading ${level}`,
      quickFormat: true,
      run: { bold: profile.heading.bold, italics: level > 2, size, color: '000000' },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        spacing: { ...single, before: level === 1 ? 240 : 180, after: 120 },
        ...(level === 1 && profile.heading.align === 'center'
          ? { alignment: AlignmentType.CENTER }
          : { alignment: AlignmentType.LEFT, indent: firstLine }),
      },
    },
  ])
  const centred = { alignment: AlignmentType.CENTER, spacing: single }
  return {
    default: {
      document: {
        run: {
          font: text.font,
          size,
          language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: single },
      },
      title: {
        run: { bold: profile.title.bold, size },
        paragraph: {
          alignment: titleAlign,
          keepNext: true,
          keepLines: true,
          spacing: { ...single, before: 240, after: 240 },
        },
      },
      ...Object.fromEntries(headings),
      footnoteText: {
        run: { size: halfPoints(profile.footnote.size) },
        paragraph: { spacing: single, alignment: justified },
      },
      hyperlink: { run: { color: '000000' } },
    },
    characterStyles: [
      // docx names it as the base of its own styles without writing it.
      {
        id: 'DefaultParagraphFont',
        name: 'Default Paragraph Font',
        uiPriority: 1,
        semiHidden: true,
        unhideWhenUsed: true,
      },
      {
        id: 'Mono',
        name: 'Равноширинный',
        run: { font: profile.code.font },
      },
    ],
    paragraphStyles: [
      style('PageNumber', 'Номер страницы', centred),
      style('LetterheadParent', 'Бланк: вышестоящий орган', centred),
      style('Letterhead', 'Бланк: наименование', centred, {
        bold: letterheadBold,
        ...(capitals && { allCaps: true }),
      }),
      style('LetterheadShort', 'Бланк: сокращённое наименование', centred, { bold: letterheadBold }),
      style(
        'LetterheadReference',
        'Бланк: справочные данные',
        { ...centred, spacing: { ...single, before: 60 } },
        { size: halfPoints(profile.executor.size) },
      ),
      style(
        'DocumentKind',
        'Вид документа',
        { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...single, before: 360, after: 240 } },
        {
          bold: profile.kind.bold,
          ...(profile.kind.letterSpacing > 0 && { characterSpacing: profile.kind.letterSpacing * 20 }),
        },
      ),
      style('DateAndNumber', 'Дата и номер', { alignment: AlignmentType.LEFT, keepNext: true, spacing: single }),
      style('Place', 'Место составления', { ...centred, keepNext: true, spacing: { ...single, before: 120 } }),
      style(
        'Subject',
        'Заголовок к тексту',
        {
          alignment: profile.subject.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext: true,
          keepLines: true,
          spacing: { ...single, before: 360, after: 480 },
        },
        { bold: profile.subject.bold },
      ),
      style('Body', 'Текст документа', { alignment: justified, indent: firstLine, spacing: running }),
      style('OperativeWord', 'Распорядительное слово', {
        alignment: operativeAlign,
        ...(profile.operativeWord.align === 'indent' && { indent: firstLine }),
        keepNext: true,
        spacing: { ...running, before: 120, after: 120 },
      }),
      style('Clause', 'Пункт', { alignment: justified, indent: firstLine, spacing: running }),
      style('ListText', 'Перечень', { alignment: justified, spacing: running }),
      style('TableCaption', 'Название таблицы', {
        alignment: AlignmentType.LEFT,
        keepNext: true,
        keepLines: true,
        spacing: { ...single, before: 120, after: 60 },
      }),
      style('Quotation', 'Цитата', {
        alignment: justified,
        indent: { left: twips(text.firstLineIndent) },
        spacing: running,
      }),
      style(
        'CodeText',
        'Построчный текст',
        { alignment: AlignmentType.LEFT, spacing: single },
        {
          font: profile.code.font,
          size: size - 8,
        },
      ),
      style(
        'Signature',
        'Подпись',
        { alignment: AlignmentType.LEFT, keepNext: true, keepLines: true, spacing: single },
        { bold: profile.signature.bold },
      ),
      style(
        'Executor',
        'Отметка об исполнителе',
        { alignment: AlignmentType.LEFT, keepLines: true, spacing: single },
        { size: halfPoints(profile.executor.size) },
      ),
      style('Acquaintance', 'Ознакомление', {
        alignment: AlignmentType.LEFT,
        keepLines: true,
        spacing: { ...single, before: 120 },
      }),
      style('AppendixMark', 'Отметка о приложении', {
        alignment: AlignmentType.LEFT,
        keepNext: true,
        keepLines: true,
        spacing: single,
      }),
      style('Corner', 'Угол листа', { alignment: AlignmentType.RIGHT, spacing: single }),
      style('Stamp', 'Гриф', { alignment: AlignmentType.LEFT, keepNext: true, keepLines: true, spacing: single }),
      style(
        'Gap',
        'Отступ после таблицы',
        { spacing: { line: 160, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
        { size: 8 },
      ),
      style(
        'SectionEnd',
        'Конец раздела',
        { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
        { size: 2 },
      ),
      ...[...tableSizes].toSorted((a, b) => a - b).flatMap((half) => tableStyles(half, profile)),
    ],
  }
}

/** Styles for text in tables of one size. */
function tableStyles(half: number, profile: Profile): IParagraphStyleOptions[] {
  const points = String(half / 2).replace('.', ',')
  const single = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 }
  const { sectionRow, headerBold } = profile.table
  return [
    style(
      `TableText${half}`,
      `Таблица ${points} пт: текст`,
      { alignment: AlignmentType.LEFT, spacing: single },
      { size: half },
    ),
    style(
      `TableHeader${half}`,
      `Таблица ${points} пт: головка`,
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: single },
      { size: half, bold: headerBold },
    ),
    style(
      `TableSection${half}`,
      `Таблица ${points} пт: раздел`,
      {
        alignment: sectionRow.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: true,
        keepLines: true,
        spacing: single,
      },
      { size: half, bold: sectionRow.bold, italics: sectionRow.italic },
    ),
  ]
}

function style(
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'],
  run?: IParagraphStyleOptions['run'],
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...(paragraph && { paragraph }), ...(run && { run }) }
}
