import type { Content, ContentBlock, Id, Inline } from './content.js'
import type { Indicator } from './indicator.js'
import type { Column, SectionChild } from './plan.js'

/** A part of a plan or of a regulation. @discriminator kind */
export type Part = ProsePart | ActivitiesPart | EntriesPart | LevelsPart | StagesPart | SwotPart | IndicatorsPart

/** What every part may have. */
export interface PartBase {
  id?: Id
  /** The heading as the author wrote it; absent for text before the first heading. */
  title?: Content
  /**
   * How the pages of the part lie. When absent, wide tables lie across the paper, and a few lines around them with
   * them.
   */
  orientation?: 'portrait' | 'landscape'
  /**
   * True for a part that is an appendix to its own document: it begins a page under a mark «Приложение № 1 к
   * Положению …», and the parts below it belong to it. Its heading bears no number.
   */
  appendix?: true
  /** True for a part of a regulation whose heading bears no number. */
  unnumbered?: true
  /** The number that the author wrote by hand before the heading in a regulation. Never printed, only compared. */
  writtenNumber?: string
}

/** What a part that is printed as a table may have. */
export interface TablePartBase extends PartBase {
  /** Name of the table; a table with a name is numbered: «Таблица 1 — …». */
  caption?: Inline[]
}

/**
 * Known kinds of prose: explanatory note, goal, tasks, principles, directions of work, expected results,
 * effects; anything else is `prose`.
 */
export type ProseKind = 'note' | 'goal' | 'tasks' | 'principles' | 'directions' | 'results' | 'effects' | 'prose'

/** A part that is text. */
export interface ProsePart extends PartBase {
  kind: ProseKind
  content: ContentBlock[]
}

/** The roadmap table: activities, grouped in sections to any depth. */
export interface ActivitiesPart extends TablePartBase {
  kind: 'activities'
  children: SectionChild[]
}

/** Text between the rows of a part; before the first row and after the last one it stands outside the table. */
export interface ProseBlock {
  type: 'prose'
  content: ContentBlock[]
}

/** A table of two columns, name and contents: the passport of a project, its resources. */
export interface EntriesPart extends TablePartBase {
  kind: 'passport' | 'resources'
  /** Headings of the two columns; without them the table has no header row. */
  headings?: [name: string, value: string]
  children: (Entry | ProseBlock)[]
}

/** One row of a table of names and contents. */
export interface Entry {
  type: 'entry'
  id?: Id
  /** What is told: `Руководитель проекта`. */
  name: Content
  /** What it is; lists and several paragraphs stay as they are. */
  value: Content
}

/** The matrix of education levels: what is done on each, how often and by whom. */
export interface LevelsPart extends TablePartBase {
  kind: 'levels'
  /**
   * Columns in the order of printing, by key or label: `level`, `goal`, `form`, `term`, `responsible`. When
   * absent, those of them that hold anything.
   */
  columns?: (string | Column)[]
  children: (Level | ProseBlock)[]
}

/** An education level. Its goal and those who answer are printed once, merged over its forms of work. */
export interface Level {
  type: 'level'
  id?: Id
  title: Content
  goal?: Content
  /** Who answers for everything on the level that names nobody else. */
  responsible?: Content
  forms: FormOfWork[]
}

/** A form of work on a level. */
export interface FormOfWork {
  type: 'form'
  id?: Id
  title: Content
  /** How often or when, as the author wrote it. */
  term?: Content
  /** Who answers, when not those of the level. */
  responsible?: Content
}

/** Stages of a project with their periods. */
export interface StagesPart extends PartBase {
  kind: 'stages'
  children: (Stage | ProseBlock)[]
}

/** A stage. */
export interface Stage {
  type: 'stage'
  id?: Id
  /** As the author wrote it; a period in brackets at its end belongs to it. */
  title: Content
  /** The period, when it is given as a field of its own. */
  term?: Content
  /** What is done on the stage. */
  content: ContentBlock[]
  /** The number that the author wrote by hand. Never printed, only compared. */
  writtenNumber?: string
}

/** SWOT analysis: quadrants of a table of two columns in the author's order, text around it. */
export interface SwotPart extends TablePartBase {
  kind: 'swot'
  children: (Quadrant | ProseBlock)[]
}

/** What a quadrant gathers: strong and weak sides, opportunities and threats. */
export type SwotFactor = 'strengths' | 'weaknesses' | 'opportunities' | 'threats'

/** A quadrant of a SWOT analysis. */
export interface Quadrant {
  type: 'quadrant'
  factor: SwotFactor
  id?: Id
  title: Content
  content: ContentBlock[]
}

/**
 * How the rows of a table of indicators are numbered: `continuous` (indicators 1, 2, 3 …), `hierarchical`
 * (groups and indicators, 1, 1.1), `per-section` (indicators from 1 in each group), `groups` (groups of the
 * lowest level from 1 in each group above, indicators without number), `none`.
 */
export type IndicatorNumbering = 'continuous' | 'hierarchical' | 'per-section' | 'groups' | 'none'

/** Indicators: with their planned values by period, or with the method by which each is calculated. */
export interface IndicatorsPart extends TablePartBase {
  kind: 'indicators' | 'methodology'
  /** When absent: `hierarchical` with groups, `continuous` without. */
  numbering?: IndicatorNumbering
  /**
   * Columns in the order of printing, by key or label: `number`, `name`, `unit`, `baseline`, `values` (one
   * column for each period), `target`, `direction`, `formula`, `monitoring`, `source`, or a column of your
   * own. When absent, those that hold anything.
   */
  columns?: (string | Column)[]
  /** The periods of planned values in the order of printing; when absent, as the indicators name them. */
  periods?: IndicatorPeriod[]
  children: IndicatorChild[]
}

/** A period that planned values are given for. */
export interface IndicatorPeriod {
  /** Name in `Indicator.values`: `2025`, `2025/2026`, or the label itself. */
  key: string
  /** Heading of the column, as printed. */
  label: string
}

/** What a table of indicators holds, in the author's order. @discriminator type */
export type IndicatorChild = IndicatorGroup | IndicatorRow | ProseBlock

/** A group of indicators. Its fields hold for every indicator in it that has none of its own, and are printed merged. */
export interface IndicatorGroup {
  type: 'group'
  id?: Id
  title: Content
  /** The number that the author wrote by hand. Never printed, only compared. */
  writtenNumber?: string
  /** True for a group that bears no number. */
  unnumbered?: true
  unit?: string
  formula?: Content
  monitoring?: Content
  source?: Content
  children: IndicatorChild[]
}

/** A row of a table of indicators. */
export interface IndicatorRow extends Indicator {
  type: 'indicator'
  id?: Id
  /** The number that the author wrote by hand. Never printed, only compared. */
  writtenNumber?: string
  /** True for a row that bears no number. */
  unnumbered?: true
}
