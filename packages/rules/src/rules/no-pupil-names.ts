import { stretchOf } from '../context/place-in.js'
import { planText, planFiles, row } from '../example.js'
import { type Rule, rule } from '../rule.js'
import { firstMatches } from '../words/first-matches.js'

export const noPupilNames: Rule = rule({
  id: 'no-pupil-names',
  family: 'personal-data',
  scope: 'record',
  severity: 'warning',
  title: { ru: 'В документе нет имён обучающихся', en: 'The document holds no names of pupils' },
  why: {
    ru: 'Фамилия ребёнка рядом с классом — персональные данные несовершеннолетнего: на сайт школы их не выкладывают.',
    en: "A child's name beside a class is personal data of a minor: schools do not publish it.",
  },
  source: {
    ru: 'Закон 152-ФЗ; методические рекомендации Минцифры от 28.08.2020 для образовательных организаций',
    en: 'Law 152-ФЗ; recommendations of Mincifry of 28.08.2020 for schools',
    url: 'https://infosecportal.ru/zakonodatelstvo/pismo-minczifry-rf-ot-28-avgusta-2020-g-%E2%84%96-lb-s-074-24059-o-metodicheskih-rekomendacziyah-po-voprosam-obrabotki-personalnyh-dannyh/',
    grade: 'known',
  },
  messages: {
    child: ({ name }: { name: string }) => ({
      ru: `Похоже на имя обучающегося: «${name}».`,
      en: `This looks like the name of a pupil: “${name}”.`,
      help: {
        ru: 'Напишите, сколько человек и из какого класса, без имён.',
        en: 'Say how many and of what class, without names.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'победитель назван', en: 'a winner is named' },
      files: planFiles(
        planText(
          row('Поздравление победителя: ученик 9 «А» класса Козлов П.'),
          row('Выступление Анны Белкиной, 7 класс'),
        ),
      ),
      says: [
        {
          at: 'plan.md:9:49-9:58',
          ru: 'Похоже на имя обучающегося: «Козлов П.».',
          en: 'This looks like the name of a pupil: “Козлов П.”.',
        },
        {
          at: 'plan.md:13:16-13:29',
          ru: 'Похоже на имя обучающегося: «Анны Белкиной».',
          en: 'This looks like the name of a pupil: “Анны Белкиной”.',
        },
      ],
    },
    {
      name: { ru: 'только класс', en: 'the class only' },
      files: planFiles(
        planText(row('Поздравление победителей из 9 «А» класса'), row('Встреча учеников с директором Козловым П.А.')),
      ),
      says: [],
    },
  ],
  checkText(text, report, workspace) {
    if (!/\p{Ll}[ \u00a0]\p{Lu}/u.test(text.value) || !/кл(?:асс|\.)|учени[кц]|обучающ|воспитанни/iu.test(text.value))
      return
    for (const pattern of patterns)
      for (const match of firstMatches(text.value, pattern)) {
        const name = match[1] ?? ''
        if (!name.includes('.') && !surname.test(name)) continue
        const start = match.index + match[0].indexOf(name)
        report(stretchOf(workspace, text, start, start + name.length).place, 'child', { name })
      }
  },
})

const patterns: readonly RegExp[] = [
  // «ученик 9 «А» класса Козлов П.», «воспитанница Белова Анна»
  /(?<!\p{L})(?:[Уу]чени(?:к|ца|ку|ком|цу|цей|ка)|[Оо]бучающ(?:ийся|аяся|егося|ейся|емуся)|[Вв]оспитанни(?:к|ца|ку|цу|ка))(?:[ \u00a0]\d{1,2}(?:-го)?(?:[ \u00a0]?«\p{L}»)?[ \u00a0]класса)?[ \u00a0](\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?[ \u00a0](?:\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?|\p{Lu}\p{Ll}{1,20}))/gu,
  // «Белкина Анна, 7 класс», «Козлов П., 9 «А» класс»
  /(?<!\p{L})(\p{Lu}\p{Ll}{1,20}[ \u00a0](?:\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?|\p{Lu}\p{Ll}{1,20})),?[ \u00a0]\(?\d{1,2}[ \u00a0]?(?:«\p{L}»[ \u00a0]?)?(?:кл\.|класс(?!\p{L}))/gu,
]

/** «Ярмарка Профессий, 9 класс» names nobody: one of two full words has to look like a surname. */
const surname = /(?:ов|ев|ёв|ин|ын|ск(?:ий|ой|ая|ого|ому|им)|ко|ук|юк|ич)(?:а|у|ым|ой|е)?(?!\p{L})/u
