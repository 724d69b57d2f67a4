import { findingInFile, type Localized, prescanYaml } from '@dorozhnik/diagnostics'
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Reading } from '../reading.js'
import { reportSyntax } from './syntax-message.js'

/** Plain data from YAML: every scalar is the text that the author wrote. */
export type YamlData = string | YamlData[] | { [key: string]: YamlData }

/** Keys that reach into the objects of JavaScript itself. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads a stretch of the source as YAML. Scalars stay texts (`1.10`, `007`, `12.05` are what was
 * written), an empty value is left out of its map. The value is absent when the syntax is broken or
 * the stretch holds nothing. Maps and lists get places, their values too.
 */
export function readYaml(reading: Reading, start: number, end: number): YamlData | undefined {
  const { source } = reading
  const text = source.text.slice(start, end)
  const before = prescanYaml(text, reading.limits)
  reading.diagnostics.push(...before.map((finding) => findingInFile(finding, source.name, start)))
  if (before.some(({ severity }) => severity === 'error')) return undefined
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  reportSyntax(reading, text, document.errors, start)
  const directive = document.errors.length === 0 ? /^%.*/m.exec(text) : null
  if (document.directives?.docStart === true && directive !== null) {
    const at = start + directive.index
    reportPlainData(reading, [at, at + directive[0].length], refusals.directive)
  }
  if (document.errors.length > 0 || document.contents === null) return undefined
  const conversion: Conversion = { reading, offset: start, sound: true }
  const data = convert(conversion, document.contents as Node)
  return conversion.sound ? data : undefined
}

interface Conversion {
  reading: Reading
  /** Of the stretch in the source. */
  offset: number
  /** False as soon as something stands there that is not plain data. */
  sound: boolean
}

function convert(conversion: Conversion, node: Node): YamlData | undefined {
  const range = rangeOf(conversion, node)
  if (isAlias(node)) return refuse(conversion, range, refusals.alias)
  if ('anchor' in node && typeof node.anchor === 'string')
    return refuse(conversion, markBefore(conversion, '&', range), refusals.anchor)
  if (typeof node.tag === 'string') return refuse(conversion, markBefore(conversion, '!', range), refusals.tag)
  if (isScalar(node)) {
    warnOfCutText(conversion, node, range)
    // A block text (| or >) ends with a line end that nobody means.
    return String(node.value ?? '').replace(/\n+$/, '')
  }
  if (isSeq(node)) {
    const list: YamlData[] = conversion.reading.places.set([], conversion.reading.source, ...range)
    for (const item of node.items) {
      const value = convert(conversion, item as Node)
      if (value === undefined) continue
      conversion.reading.places.setKey(list, list.length, ...rangeOf(conversion, item as Node))
      list.push(value)
    }
    return list
  }
  return isMap(node) ? convertMap(conversion, node, range) : undefined
}

function convertMap(conversion: Conversion, node: YAMLMap, range: Range): YamlData {
  const { reading } = conversion
  const map: { [key: string]: YamlData } = reading.places.set({}, reading.source, ...range)
  const seen = new Map<string, Range>()
  for (const { key, value } of node.items) {
    const keyRange = rangeOf(conversion, key as Node)
    if (!isScalar(key)) {
      refuse(conversion, keyRange, refusals.compositeKey)
      continue
    }
    const name = String(key.value ?? '')
    if (name === '<<' || forbiddenKeys.has(name)) {
      refuse(conversion, keyRange, reservedKey(name))
      continue
    }
    const first = seen.get(name)
    if (first !== undefined) {
      conversion.sound = false
      reading.report(
        'yaml-duplicate-key',
        keyRange,
        {
          ru: `Ключ «${name}» стоит здесь второй раз.`,
          en: `The key “${name}” stands here a second time.`,
        },
        {
          help: {
            ru: 'Оставьте ключ один раз, с нужным значением.',
            en: 'Keep the key once, with the value that is meant.',
          },
          related: [
            {
              message: { ru: 'Первый раз он стоит здесь.', en: 'It stands here for the first time.' },
              place: { file: reading.source.name, start: first[0], end: first[1] },
            },
          ],
        },
      )
      continue
    }
    seen.set(name, keyRange)
    reading.places.setName(map, name, ...keyRange)
    if (value === null || isEmpty(value as Node)) {
      if (node.flow === true && /^\d+%?$/.test(name)) reportCutNumber(reading, name, keyRange)
      continue
    }
    const data = convert(conversion, value as Node)
    if (data === undefined) continue
    map[name] = data
    reading.places.setKey(map, name, ...rangeOf(conversion, value as Node))
  }
  return map
}

type Range = [start: number, end: number]

/** Where a node stands in the source, without the spaces and comments after it. */
function rangeOf(conversion: Conversion, node: Node): Range {
  const [start, end] = node.range ?? [0, 0]
  return [conversion.offset + start, conversion.offset + end]
}

/** True for `key:` with nothing behind it, which means that the field is not given. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.value === ''
}

/** Why something of YAML is not taken, and what to write instead. */
interface Refusal {
  message: Localized
  help: Localized
}

const writeOut: Localized = {
  ru: 'Напишите значение целиком; если это обычный текст, возьмите его в кавычки.',
  en: 'Write the value out; put a plain text in quotes.',
}

const refusals = {
  alias: {
    message: { ru: 'Псевдонимы (*имя) в данных не применяются.', en: 'Data holds no aliases (*name).' },
    help: writeOut,
  },
  anchor: {
    message: { ru: 'Якоря (&имя) в данных не применяются.', en: 'Data holds no anchors (&name).' },
    help: writeOut,
  },
  tag: {
    message: { ru: 'Метки (!имя) в данных не применяются.', en: 'Data holds no tags (!name).' },
    help: writeOut,
  },
  directive: {
    message: { ru: 'Директивы (%…) в данных не применяются.', en: 'Data holds no directives (%…).' },
    help: { ru: 'Удалите эту строку.', en: 'Remove this line.' },
  },
  compositeKey: {
    message: { ru: 'Ключом может быть только слово, а не список или словарь.', en: 'A key is a word, no list or map.' },
    help: { ru: 'Напишите «ключ: значение».', en: 'Write “key: value”.' },
  },
} satisfies Record<string, Refusal>

function reservedKey(name: string): Refusal {
  return {
    message: { ru: `Ключ «${name}» здесь не применяется.`, en: `The key “${name}” is not used here.` },
    help: { ru: 'Назовите ключ иначе или уберите его.', en: 'Give the key another name or remove it.' },
  }
}

/** The mark of an anchor or a tag, which stands before its value. */
function markBefore({ reading, offset }: Conversion, mark: string, [start, end]: Range): Range {
  const { text } = reading.source
  let at = text.lastIndexOf(mark, start)
  while (text[at - 1] === mark) at--
  if (at < offset) return [start, end]
  return [at, at + (/^\S+/.exec(text.slice(at, at + 200))?.[0].length ?? 1)]
}

function refuse(conversion: Conversion, range: Range, refusal: Refusal): undefined {
  conversion.sound = false
  reportPlainData(conversion.reading, range, refusal)
}

function reportPlainData(reading: Reading, range: Range, { message, help }: Refusal): void {
  reading.report('yaml-plain-data', range, message, { help })
}

/** «Приказ # 12»: YAML drops what stands after the sign, and nobody would notice. */
function warnOfCutText(conversion: Conversion, node: Node, range: Range): void {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.comment !== 'string') return
  if (!/^\s*\d/.test(node.comment)) return
  conversion.reading.report(
    'yaml-comment-cuts-text',
    range,
    {
      ru: `После «${String(node.value)}» стоит «#${node.comment}» — YAML считает это примечанием и не читает.`,
      en: `After “${String(node.value)}” stands “#${node.comment}”, which YAML takes for a comment.`,
    },
    {
      help: {
        ru: 'Если это часть текста, возьмите весь текст в кавычки.',
        en: 'If it belongs to the text, put the whole text in quotes.',
      },
    },
  )
}

/** `{ 2025: 33,3 }`: inside of braces the comma begins a new key, and half of the number would vanish. */
function reportCutNumber(reading: Reading, rest: string, range: Range): void {
  reading.report(
    'yaml-comma-cuts-number',
    range,
    {
      ru: `Запятая перед «${rest}» обрывает число: внутри фигурных скобок YAML читает её как конец значения.`,
      en: `The comma before “${rest}” cuts the number: inside of braces YAML takes it for the end of a value.`,
    },
    { help: { ru: `Возьмите число в кавычки: "33,3".`, en: 'Put the number in quotes: "33,3".' } },
  )
}
