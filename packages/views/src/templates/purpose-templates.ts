import type { StandardTemplate } from './standard-template.js'

/** Names of the phrases of orders that are no approvals. */
export type PurposeTemplateName =
  | 'clause-enact'
  | 'clause-enact-several'
  | 'clause-assignment'
  | 'clause-heads'
  | 'clause-control-by'
  | 'project-coordinate'
  | 'project-report'
  | 'project-take-part'
  | 'project-inform'
  | 'appointment-appoint'
  | 'appointment-appoint-several'
  | 'appointment-in-organizations'
  | 'appointment-inform'
  | 'amendment-appendix'
  | 'amendment-several'
  | 'amendment-item'
  | 'repeal-act'
  | 'repeal-several'
  | 'monitoring-discuss'
  | 'monitoring-plan'
  | 'monitoring-inform'
  | 'monitoring-effectiveness'

/** Phrases of orders about projects, appointments, amendments, repeals and monitoring. */
export const purposeTemplates: Readonly<Record<PurposeTemplateName, StandardTemplate>> = {
  'clause-enact': {
    text: 'Утвердить и ввести в действие {{plan}} ({{reference}}).',
    words: ['plan', 'reference', 'dativeReference'],
    about: {
      ru: 'Приказ о проекте: утверждение единственного приложения; `plan` — название в винительном падеже.',
      en: 'An order on a project: approves the only appendix; `plan` is its title in the accusative.',
    },
  },
  'clause-enact-several': {
    text: 'Утвердить и ввести в действие:',
    words: [],
    about: {
      ru: 'Приказ о проекте с несколькими приложениями; подпункты следуют.',
      en: 'An order on a project with several appendices; sub-clauses follow.',
    },
  },
  'clause-assignment': {
    text: '{{whom}}:',
    words: ['whom'],
    about: {
      ru: 'Поручения одному или нескольким; `whom` — в дательном падеже, подпункты следуют.',
      en: 'Assignments to one or several; `whom` is in the dative, sub-clauses follow.',
    },
  },
  'clause-heads': {
    text: 'Руководителям образовательных организаций:',
    words: [],
    about: {
      ru: 'Поручения руководителям, когда адресаты не названы в шапке; подпункты следуют.',
      en: 'Assignments to heads when the head of the order names nobody; sub-clauses follow.',
    },
  },
  'clause-control-by': {
    text: 'Контроль за исполнением приказа возложить на {{person}}.',
    words: ['person'],
    about: {
      ru: 'Последний пункт, когда контролирует не подписавший; `person` — в винительном падеже.',
      en: 'The last clause when somebody else controls; `person` is in the accusative.',
    },
  },
  'project-coordinate': {
    text: 'обеспечить координацию мероприятий проекта;',
    words: [],
    about: { ru: 'Поручение координатору проекта.', en: 'An assignment to the coordinator of a project.' },
  },
  'project-report': {
    text: 'ежегодно, в срок до 31 декабря, представлять отчёт о ходе реализации проекта.',
    words: [],
    about: { ru: 'Поручение координатору проекта отчитываться.', en: 'The coordinator of a project reports.' },
  },
  'project-take-part': {
    text: 'обеспечить участие организаций в реализации проекта;',
    words: [],
    about: { ru: 'Поручение руководителям по проекту.', en: 'An assignment to heads about a project.' },
  },
  'project-inform': {
    text: 'своевременно представлять достоверную отчётность о реализации проекта.',
    words: [],
    about: { ru: 'Поручение руководителям отчитываться по проекту.', en: 'Heads report about a project.' },
  },
  'appointment-appoint': {
    text: 'Назначить ответственным за организацию профориентационной работы {{person}}.',
    words: ['person'],
    about: {
      ru: 'Назначение одного; `person` — в винительном падеже.',
      en: 'Appoints one; `person` is in the accusative.',
    },
  },
  'appointment-appoint-several': {
    text: 'Назначить ответственными за организацию профориентационной работы:',
    words: [],
    about: { ru: 'Назначение нескольких; перечень следует.', en: 'Appoints several; a list follows.' },
  },
  'appointment-in-organizations': {
    text: 'назначить ответственных за профориентационную работу в организациях;',
    words: [],
    about: {
      ru: 'Поручение назначить ответственных на местах.',
      en: 'The assignment to appoint in each organisation.',
    },
  },
  'appointment-inform': {
    text: 'довести приказ до сведения педагогических работников.',
    words: [],
    about: { ru: 'Поручение ознакомить работников.', en: 'The assignment to tell the staff.' },
  },
  'amendment-appendix': {
    text: 'Внести в {{act}} изменение, изложив {{target}} в новой редакции согласно {{dativeReference}}.',
    words: ['act', 'target', 'dativeReference'],
    about: {
      ru: 'Изменение одного приложения; `act` — в винительном падеже, `target` — что изменяют.',
      en: 'Changes one appendix; `act` is in the accusative, `target` is what is changed.',
    },
  },
  'amendment-several': {
    text: 'Внести в {{act}} следующие изменения:',
    words: ['act'],
    about: { ru: 'Несколько изменений; подпункты следуют.', en: 'Several changes; sub-clauses follow.' },
  },
  'amendment-item': {
    text: '{{target}} изложить в новой редакции согласно {{dativeReference}}{{end}}',
    words: ['target', 'dativeReference', 'end'],
    about: {
      ru: 'Одно из нескольких изменений; `end` — «;» или «.».',
      en: 'One of several changes; `end` is «;» or «.».',
    },
  },
  'repeal-act': {
    text: 'Признать {{lost}} силу {{act}}.',
    words: ['act', 'lost'],
    about: {
      ru: 'Отмена одного акта; `act` — в винительном падеже, `lost` — «утратившим», «утратившей» или «утратившими».',
      en: 'Repeals one act; `act` is in the accusative, `lost` is the participle that agrees with it.',
    },
  },
  'repeal-several': {
    text: 'Признать утратившими силу:',
    words: [],
    about: { ru: 'Отмена нескольких актов; перечень следует.', en: 'Repeals several acts; a list follows.' },
  },
  'monitoring-discuss': {
    text: 'рассмотреть результаты мониторинга на педагогических советах;',
    words: [],
    about: { ru: 'Рекомендация по итогам мониторинга.', en: 'A recommendation after monitoring.' },
  },
  'monitoring-plan': {
    text: 'учесть адресные рекомендации при планировании профориентационной работы;',
    words: [],
    about: { ru: 'Рекомендация по итогам мониторинга.', en: 'A recommendation after monitoring.' },
  },
  'monitoring-inform': {
    text: 'представить информацию о принятых мерах.',
    words: [],
    about: { ru: 'Поручение доложить о мерах.', en: 'The assignment to tell of the measures.' },
  },
  'monitoring-effectiveness': {
    text: 'провести анализ эффективности принятых мер.',
    words: [],
    about: {
      ru: 'Поручение ответственному после мониторинга.',
      en: 'The assignment to those who answer, after monitoring.',
    },
  },
}
