import type { Content } from './content.js'
import type { Indicator, IndicatorItem } from './indicator.js'
import type { IndicatorChild, IndicatorGroup, Part } from './parts.js'
import type { SectionChild } from './plan.js'

/** A text of the author with the node that holds it and the key. */
export interface HeldContent {
  content: Content
  node: object
  key: string
}

/** Everything that the author wrote in a part, in the author's order: its heading, rows, fields, text around them. */
export function* contentsOfPart(part: Part): Generator<HeldContent> {
  yield* held(part, 'title')
  if ('caption' in part && part.caption !== undefined)
    yield { content: [{ type: 'paragraph', children: part.caption }], node: part, key: 'caption' }
  switch (part.kind) {
    case 'activities':
      yield* contentsOfRows(part.children)
      return
    case 'passport':
    case 'resources':
      for (const [index, heading] of (part.headings ?? []).entries())
        yield { content: heading, node: part.headings ?? [], key: String(index) }
      for (const child of part.children)
        yield* child.type === 'prose' ? held(child, 'content') : held(child, 'name', 'value')
      return
    case 'levels':
      for (const child of part.children) {
        if (child.type === 'prose') yield* held(child, 'content')
        else {
          yield* held(child, 'title', 'goal', 'responsible')
          for (const form of child.forms) yield* held(form, 'title', 'term', 'responsible')
        }
      }
      return
    case 'stages':
      for (const child of part.children)
        yield* child.type === 'prose' ? held(child, 'content') : held(child, 'title', 'term', 'content')
      return
    case 'swot':
      for (const child of part.children)
        yield* child.type === 'prose' ? held(child, 'content') : held(child, 'title', 'content')
      return
    case 'indicators':
    case 'methodology':
      yield* contentsOfIndicators(part.children)
      return
    default:
      yield* held(part, 'content')
  }
}

/** Everything that the author wrote about an indicator. */
export function* contentsOfIndicator(indicator: Indicator): Generator<HeldContent> {
  yield* held(indicator, 'name', 'unit', 'formula', 'source', 'monitoring')
  yield* figures(indicator)
  for (const item of indicator.items ?? []) {
    yield* held(item, 'name')
    yield* figures(item)
  }
  yield* fields(indicator.fields)
}

function* contentsOfRows(children: readonly SectionChild[]): Generator<HeldContent> {
  for (const child of children) {
    if (child.type === 'prose') yield* held(child, 'content')
    else if (child.type === 'section') {
      yield* held(child, 'title')
      yield* contentsOfRows(child.children)
    } else {
      yield* held(child, 'title', 'term', 'responsible', 'result')
      yield* fields(child.fields)
    }
  }
}

function* contentsOfIndicators(children: readonly IndicatorChild[]): Generator<HeldContent> {
  for (const child of children) {
    if (child.type === 'prose') yield* held(child, 'content')
    else if (child.type === 'indicator') yield* contentsOfIndicator(child)
    else {
      yield* held<IndicatorGroup>(child, 'title', 'unit', 'formula', 'monitoring', 'source')
      yield* contentsOfIndicators(child.children)
    }
  }
}

function* figures(of: Indicator | IndicatorItem): Generator<HeldContent> {
  yield* held(of, 'baseline', 'target')
  yield* fields(of.values)
}

function* fields(values: Record<string, Content> | undefined): Generator<HeldContent> {
  for (const [key, content] of Object.entries(values ?? {})) yield { content, node: values as object, key }
}

function* held<T extends object>(node: T, ...keys: (keyof T & string)[]): Generator<HeldContent> {
  for (const key of keys) {
    const content = node[key] as Content | undefined
    if (content !== undefined) yield { content, node, key }
  }
}
