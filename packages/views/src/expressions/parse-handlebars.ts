import type { Localized } from '@dorozhnik/diagnostics'
import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js'

/** A piece of a text in the language that is allowed: characters, or a call. */
export type Piece = { type: 'characters'; value: string } | Call

/** A name with its arguments: a helper, or a word of a template. */
export interface Call {
  type: 'call'
  name: string
  arguments: Argument[]
}

/** `@id`, or a text in quotes. */
export type Argument = { type: 'party'; id: string } | { type: 'text'; value: string }

/** Why a text is not in the language that is allowed. */
export interface Refusal {
  reason: Localized
}

/**
 * Reads Handlebars and lets through only what documents need: text and calls with `@id`, quoted
 * text and numbers. Blocks, partials, raw output, paths, hashes and nested calls are refused, so
 * that no text of a user can reach a property or run for long.
 */
export function parseHandlebars(source: string): Piece[] | Refusal {
  if (source.length > longest) return refusal('слишком длинно', 'it is too long')
  let statements: Statement[]
  try {
    statements = parseWithoutProcessing(source).body as Statement[]
  } catch {
    return typographicQuote.test(source)
      ? straightQuotes()
      : refusal('нарушена запись в двойных скобках', 'the writing in double braces is broken')
  }
  const pieces: Piece[] = []
  for (const statement of statements) {
    const piece = readStatement(statement)
    if (piece === undefined) continue
    if ('reason' in piece) return piece
    pieces.push(piece)
  }
  return pieces
}

/** Longer than any phrase of an order. */
const longest = 10_000

function readStatement(statement: Statement): Piece | Refusal | undefined {
  switch (statement.type) {
    case 'ContentStatement':
      return { type: 'characters', value: statement.value }
    case 'CommentStatement':
      return undefined
    case 'MustacheStatement':
      return readCall(statement)
    case 'BlockStatement':
    case 'DecoratorBlock':
      return refusal('условия и циклы не поддерживаются', 'conditions and loops are not supported')
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return refusal('вставки других файлов не поддерживаются', 'partials are not supported')
    default:
      return refusal('такая запись не поддерживается', 'this writing is not supported')
  }
}

function readCall(statement: MustacheStatement): Call | Refusal {
  if (!statement.escaped) return refusal('нужны ровно две скобки', 'exactly two braces are needed')
  const { path, params, hash } = statement
  if (path.type === 'PathExpression' && path.data === true) {
    const id = path.parts.join('.')
    return refusal(`перед @${id} нужен падеж: {{им @${id}}}`, `a case is needed: {{nominative @${id}}}`)
  }
  const name = simpleName(path)
  if (name === undefined) return refusal('нужно имя помощника', 'a helper is needed')
  if (hash !== undefined && hash.pairs.length > 0) {
    return refusal('слова вида «имя=значение» не поддерживаются', 'words such as «name=value» are not supported')
  }
  const args: Argument[] = []
  for (const param of params) {
    const argument = readArgument(param)
    if ('reason' in argument) return argument
    args.push(argument)
  }
  return { type: 'call', name, arguments: args }
}

function readArgument(param: Expression): Argument | Refusal {
  if (param.type === 'StringLiteral') return { type: 'text', value: param.value }
  if (param.type === 'NumberLiteral') return { type: 'text', value: String(param.value) }
  if (param.type === 'SubExpression')
    return refusal('вложенные вызовы не поддерживаются', 'nested calls are not supported')
  if (param.type === 'PathExpression') {
    const id = param.parts[0]
    if (param.data === true && param.depth === 0 && param.parts.length === 1 && id !== undefined) {
      return { type: 'party', id }
    }
    const name = param.original
    if (typographicQuote.test(name)) return straightQuotes()
    return name.startsWith('@')
      ? refusal(`«${name}» — не имя из справочника`, `«${name}» is not an id of the registry`)
      : refusal(`«${name}» пишется со знаком @ или в прямых кавычках`, `«${name}» needs an @ or straight quotes`)
  }
  return refusal('слово пишется в прямых кавычках', 'a word needs straight quotes')
}

function simpleName(path: Expression): string | undefined {
  if (path.type !== 'PathExpression' || path.depth !== 0 || path.parts.length !== 1) return undefined
  const [name] = path.parts
  // `this.x`, `./x` and `[x]` name things that nobody needs to name here.
  return name === path.original ? name : undefined
}

/** Word processors put these in place of straight quotes. */
const typographicQuote = /[«»“”„‘’]/u

function straightQuotes(): Refusal {
  return refusal('кавычки вокруг слов должны быть прямыми', 'quotes around words have to be straight')
}

function refusal(ru: string, en: string): Refusal {
  return { reason: { ru, en } }
}

type Statement =
  | { type: 'ContentStatement'; value: string }
  | { type: 'CommentStatement' }
  | MustacheStatement
  | { type: 'BlockStatement' | 'DecoratorBlock' | 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' }

interface MustacheStatement {
  type: 'MustacheStatement'
  escaped: boolean
  path: Expression
  params: Expression[]
  hash?: { pairs: unknown[] }
}

type Expression =
  | { type: 'PathExpression'; data: boolean | undefined; depth: number; parts: string[]; original: string }
  | { type: 'StringLiteral'; value: string }
  | { type: 'NumberLiteral'; value: number }
  | { type: 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral' | 'SubExpression' }
