import { gost2025 } from '@dorozhnik/blocks'
import type { Places } from '@dorozhnik/diagnostics'
import type { Registry } from '@dorozhnik/model'
import { dataPlaces, paragraph } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import type { Viewed } from '../testing/view.js'
import { order, plan, registry, view } from '../testing/view.js'
import { viewDocument } from '../view-document.js'
import { expressionHelpers } from './helpers.js'

/** An order whose preamble is one expression, with text around it. */
function evaluate(
  source: string,
  options: { registry?: Registry; appendices?: string[]; after?: string } = {},
): Viewed {
  const written = paragraph({ type: 'expression', source }, ...(options.after === undefined ? [] : [options.after]))
  const documents = {
    'order.md': order({
      preamble: [written],
      clauses: [{ type: 'clause', content: 'Утвердить.' }],
      ...(options.appendices && { appendices: options.appendices }),
    }),
    'plan.md': plan(),
    'b.md': plan({ title: 'Показатели' }),
  }
  return view('order.md', documents, options.registry === undefined ? {} : { registry: options.registry })
}

function printed(source: string): string | undefined {
  const viewed = evaluate(source)
  expect(viewed.messages).toEqual([])
  return viewed.lines()[0]
}

describe('expressions of cases', () => {
  it.each([
    ['{{им @vetrova}}', 'заместитель начальника управления образования Ветрова А.С.'],
    ['{{род @vetrova}}', 'заместителя начальника управления образования Ветровой А.С.'],
    ['{{дат @vetrova}}', 'заместителю начальника управления образования Ветровой А.С.'],
    ['{{вин @vetrova}}', 'заместителя начальника управления образования Ветрову А.С.'],
    ['{{твор @vetrova}}', 'заместителем начальника управления образования Ветровой А.С.'],
    ['{{пред @vetrova}}', 'заместителе начальника управления образования Ветровой А.С.'],
    ['{{тв @vetrova}}', 'заместителем начальника управления образования Ветровой А.С.'],
    ['{{предл @vetrova}}', 'заместителе начальника управления образования Ветровой А.С.'],
    ['{{accusative @sokolov}}', 'главного специалиста Соколова И.П.'],
    ['{{Вин @sokolov}}', 'главного специалиста Соколова И.П.'],
    ['{{вин @sokolov "имя"}}', 'Соколова И.П.'],
    ["{{дат @sokolov 'должность'}}", 'главному специалисту'],
    ['{{вин @sokolov "имя, должность"}}', 'Соколова И.П., главного специалиста'],
    ['{{dative @sokolov "name, post"}}', 'Соколову И.П., главному специалисту'],
    ['{{вин @guest}}', 'Гусева П.И.'],
    ['{{дат @heads}}', 'руководителям общеобразовательных организаций'],
    ['{{твор @uo}}', 'управлением образования администрации Приозёрского муниципального округа'],
    ['{{род @school}}', 'МБУ «Школа № 5»'],
    ['{{! заметка }}', ''],
  ])('%s is «%s»', (source, text) => {
    expect(printed(source)).toBe(text)
  })

  it('put initials where the profile has them', () => {
    const profile = { ...gost2025, words: { ...gost2025.words, initials: 'before' as const } }
    const preamble = [paragraph({ type: 'expression', source: '{{вин @sokolov}}' })]
    const documents = { 'order.md': order({ preamble }), 'plan.md': plan() }
    expect(view('order.md', documents, { profile }).lines()[0]).toBe('главного специалиста И.П. Соколова')
  })

  it('say where a form is a guess, once, and how to give the right one', () => {
    const unsure: Registry = { ...registry, people: { ...registry.people, getz: { name: 'Гетц Т.Н.' } } }
    const source = '{{вин @getz}}'
    const written = paragraph({ type: 'expression', source }, ' и ', { type: 'expression', source })
    const viewed = view(
      'order.md',
      { 'order.md': order({ preamble: [written], clauses: [{ type: 'clause', content: 'А.' }] }), 'plan.md': plan() },
      { registry: unsure },
    )
    expect(viewed.lines()[0]).toBe('Гетц Т.Н. и Гетц Т.Н.')
    expect(viewed.messages).toEqual([
      'Форма «Гетц Т.Н.» от «Гетц Т.Н.» построена предположительно; верную впишите в справочник: `people.getz.forms.accusative`.',
    ])
    expect(viewed.diagnostics[0]?.severity).toBe('warning')
  })

  it('take the forms of the registry before all rules', () => {
    const people = {
      getz: {
        name: 'Гетц Т.Н.',
        post: 'глава',
        forms: { accusative: 'Гетца Т.Н.' },
        postForms: { accusative: 'главу округа' },
      },
    }
    const viewed = evaluate('{{вин @getz}}', { registry: { ...registry, people: { ...registry.people, ...people } } })
    expect(viewed.lines()[0]).toBe('главу округа Гетца Т.Н.')
    expect(viewed.codes).toEqual([])
  })

  it('share the full stop of the sentence', () => {
    expect(evaluate('{{вин @sokolov}}', { after: '.' }).lines()[0]).toBe('главного специалиста Соколова И.П.')
    expect(evaluate('{{вин @sokolov}}', { after: '; далее' }).lines()[0]).toBe(
      'главного специалиста Соколова И.П.; далее',
    )
  })
})

describe('expressions of documents and dates', () => {
  it.each([
    ['{{дата "2025-08-26"}}', '26 августа 2025 г.'],
    ['{{date "2025-08-26"}}', '26 августа 2025 г.'],
    ['{{приложение "plan.md"}}', 'приложение'],
    ['{{приложение "./plan.md" "дат"}}', 'приложению'],
    ['{{приложение}}', 'приложение'],
    ['{{название "plan.md"}}', 'План мероприятий («дорожная карта») по профориентации'],
    ['{{title "plan.md" "accusative"}}', 'план мероприятий («дорожную карту») по профориентации'],
    ['{{название}}', 'План мероприятий («дорожная карта») по профориентации'],
    ['{{период "plan.md"}}', '2025/26 учебный год'],
  ])('%s is «%s»', (source, text) => {
    expect(printed(source)).toBe(text)
  })

  it('number an appendix only when there are several', () => {
    const appendices = ['b.md', 'plan.md']
    expect(evaluate('{{приложение "plan.md"}}', { appendices }).lines()[0]).toBe('приложение № 2')
    expect(evaluate('{{приложение "plan.md" "дат"}}', { appendices }).lines()[0]).toBe('приложению № 2')
    expect(evaluate('{{приложение}}', { appendices }).codes).toEqual(['wrong-argument'])
  })

  it('are evaluated in a plan from its own folder', () => {
    const parts = [
      { kind: 'prose' as const, content: [paragraph({ type: 'expression', source: '{{период "plan.md"}}' })] },
      { kind: 'prose' as const, content: [paragraph({ type: 'expression', source: '{{приложение}}' })] },
    ]
    const documents = { 'order.md': order({ appendices: ['plans/plan.md'] }), 'plans/plan.md': plan({ parts }) }
    expect(view('order.md', documents).lines(1)).toEqual(['2025/26 учебный год', 'приложение'])
    expect(view('plans/plan.md', documents).messages).toEqual(['«приложение»: план печатается без приказа.'])
  })
})

describe('an expression that cannot be evaluated', () => {
  it.each([
    ['{{вен @sokolov}}', 'Помощника «вен» нет; возможно, «вин».'],
    ['{{вин @sokolow}}', 'В справочнике нет записи «sokolow»; возможно, «sokolov».'],
    ['{{вин}}', '«вин»: нужно имя из справочника, например @sokolov.'],
    ['{{вин "Соколов"}}', '«вин»: нужно имя из справочника, например @sokolov.'],
    ['{{вин @sokolov "фамилия"}}', '«вин»: вместо "фамилия" бывает "имя", "должность" или "имя, должность".'],
    ['{{вин @sokolov "constructor"}}', '«вин»: вместо "constructor" бывает "имя", "должность" или "имя, должность".'],
    ['{{вин @sokolov "имя" "имя"}}', '«вин»: слов больше, чем нужно.'],
    ['{{вин @sokolov @vetrova}}', '«вин»: слов больше, чем нужно.'],
    ['{{дата "26.08.2025"}}', '«26.08.2025» — не дата вида 2025-08-26.'],
    ['{{дата}}', '«дата»: нужен день в кавычках: "2025-08-26".'],
    ['{{приложение "b.md"}}', '«приложение»: документа «b.md» нет среди приложений приказа.'],
    ['{{приложение "plam.md"}}', 'Приложения «plam.md» нет; возможно, «plan.md».'],
    ['{{приложение "plan.md" "кому"}}', '«приложение»: второе слово — падеж, например "дат".'],
    [
      '{{приложение «plan.md»}}',
      'Выражение `{{приложение «plan.md»}}` не понято: кавычки вокруг слов должны быть прямыми.',
    ],
    ['{{вин sokolov}}', 'Выражение `{{вин sokolov}}` не понято: «sokolov» пишется со знаком @ или в прямых кавычках.'],
    ['{{@sokolov}}', 'Выражение `{{@sokolov}}` не понято: перед @sokolov нужен падеж: {{им @sokolov}}.'],
    ['{{вин @sokolov', 'Выражение `{{вин @sokolov` не понято: нарушена запись в двойных скобках.'],
    ['{{{вин @sokolov}}}', 'Выражение `{{{вин @sokolov}}}` не понято: нужны ровно две скобки.'],
    ['{{&вин @sokolov}}', 'Выражение `{{&вин @sokolov}}` не понято: нужны ровно две скобки.'],
    ['{{#if a}}b{{/if}}', 'Выражение `{{#if a}}b{{/if}}` не понято: условия и циклы не поддерживаются.'],
    ['{{> файл}}', 'Выражение `{{> файл}}` не понято: вставки других файлов не поддерживаются.'],
    ['{{вин (им @sokolov)}}', 'Выражение `{{вин (им @sokolov)}}` не понято: вложенные вызовы не поддерживаются.'],
    [
      '{{вин кто=@sokolov}}',
      'Выражение `{{вин кто=@sokolov}}` не понято: слова вида «имя=значение» не поддерживаются.',
    ],
    ['{{вин @sokolov.name}}', 'Выражение `{{вин @sokolov.name}}` не понято: «@sokolov.name» — не имя из справочника.'],
    ['{{lookup @root "x"}}', 'Помощника «lookup» нет.'],
    ['{{constructor}}', 'Помощника «constructor» нет.'],
    ['{{__proto__}}', 'Помощника «__proto__» нет.'],
    ['{{вин @constructor}}', 'В справочнике нет записи «constructor».'],
    ['{{this}}', 'Выражение `{{this}}` не понято: нужно имя помощника.'],
    ['{{"вин" @sokolov}}', 'Выражение `{{"вин" @sokolov}}` не понято: нужно имя помощника.'],
    ['{{../вин @sokolov}}', 'Выражение `{{../вин @sokolov}}` не понято: нужно имя помощника.'],
    ['{{вин.toString}}', 'Выражение `{{вин.toString}}` не понято: нужно имя помощника.'],
  ])('%s is printed as it stands: %s', (source, message) => {
    const viewed = evaluate(source)
    expect(viewed.messages).toEqual([message])
    expect(viewed.lines()[0]).toBe(source)
  })

  it('is found at its own place, the wrong word underlined', () => {
    const source = '{{вен @sokolov}}'
    const expression = { type: 'expression' as const, source }
    const unknown = { type: 'expression' as const, source: '{{вин @nobody}}' }
    const documents = { 'order.md': order({ preamble: [paragraph(expression, unknown)] }), 'plan.md': plan() }
    const workspace = { registry, documents }
    const places: Places = {
      at(node, key) {
        if (node === expression) return { file: 'order.md', start: 100, end: 100 + source.length }
        if (node === unknown) return { file: 'order.md', start: 200, end: 215 }
        return dataPlaces(workspace).at(node, key)
      },
    }
    const { diagnostics } = viewDocument('order.md', { workspace, places, profile: gost2025 })
    expect(diagnostics.filter(({ code }) => code.startsWith('unknown-')).map(({ place }) => place)).toEqual([
      { file: 'order.md', start: 102, end: 105 },
      { file: 'order.md', start: 206, end: 213 },
    ])
  })
})

describe('the list of helpers', () => {
  it('shows only examples that work', () => {
    for (const { example } of expressionHelpers) for (const source of Object.values(example)) printed(source)
  })

  it('has a name and a line in each language', () => {
    expect(expressionHelpers.map(({ names }) => `${names.ru} ${names.en}`)).toEqual([
      'им nominative',
      'род genitive',
      'дат dative',
      'вин accusative',
      'твор instrumental',
      'пред prepositional',
      'дата date',
      'приложение appendix',
      'название title',
      'период period',
    ])
  })
})
