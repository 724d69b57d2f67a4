import type { Diagnostic, Localized, Place, Severity } from '@dorozhnik/diagnostics'
import { countedNoun } from '@dorozhnik/russian'

/** What the message of each finding speaks of. */
export interface FindingArguments {
  'unknown-document': { name: string; near: string | undefined }
  'unknown-party': { id: string; near: string | undefined }
  'not-a-person': { id: string; field: string }
  'no-signatory': Record<never, never>
  'person-without-post': { id: string; name: string }
  'unknown-reference': { id: string; near: string | undefined }
  'unknown-appendix': { name: string; near: string | undefined }
  'appendix-not-plan': { name: string }
  'appendix-twice': { name: string }
  'unknown-order': { name: string; near: string | undefined }
  'approval-empty': Record<never, never>
  'approval-person-not-printed': Record<never, never>
  'arms-and-emblem': Record<never, never>
  'signature-incomplete': { missing: string }
  'certificate-not-valid': { from: string; until: string; date: string | undefined }
  'order-without-clauses': Record<never, never>
  'nothing-to-approve': Record<never, never>
  'nobody-appointed': Record<never, never>
  'no-earlier-act': Record<never, never>
  'public-contact': { name: string; text: string }
  'public-name': { name: string; text: string }
  'clause-too-deep': { number: string }
  'picture-not-shown': { url: string; alternative: string }
  'not-a-date': { value: string }
  'column-not-printed': {
    label: string
    key: string
    count: number
    records: 'activities' | 'indicators' | 'levels'
  }
  'empty-table': { count: number; rows?: true }
  'guessed-form': { form: string; nominative: string; correction: string; reason: Localized | undefined }
  'guessed-title': { form: string; title: string; reason: Localized | undefined }
  'broken-expression': { source: string; reason: Localized }
  'unknown-helper': { name: string; near: string | undefined }
  'wrong-argument': { helper: string; reason: Localized }
  'unknown-template': { name: string; near: string | undefined }
  'broken-template': { name: string; reason: Localized }
}

/** A code of this package. */
export type ViewCode = keyof FindingArguments

/** What `explain` tells about a code. */
export interface ViewCodeEntry {
  severity: Severity
  /** What must hold. */
  title: Localized
  /** Why it matters. */
  why: Localized
  /** How to mend it. */
  help: Localized
}

interface Finding<Values> extends ViewCodeEntry {
  message(values: Values): Localized
  /** What this finding alone can say before the help that all of its kind share. */
  reason?(values: Values): Localized | undefined
}

/** How a message about columns speaks of a table and its rows. */
const tableOf: Record<
  FindingArguments['column-not-printed']['records'],
  { table: string; nouns: [string, string, string] }
> = {
  activities: { table: 'в плане', nouns: ['мероприятия', 'мероприятий', 'мероприятий'] },
  indicators: { table: 'в таблице показателей', nouns: ['показателя', 'показателей', 'показателей'] },
  levels: { table: 'в таблице уровней', nouns: ['строки', 'строк', 'строк'] },
}

const findings: { [Code in ViewCode]: Finding<FindingArguments[Code]> } = {
  'unknown-document': {
    severity: 'error',
    title: { ru: 'Документ есть в рабочей папке', en: 'The document is in the workspace' },
    why: { ru: 'Печатать можно только то, что прочитано.', en: 'Only what was read can be printed.' },
    help: {
      ru: 'Укажите путь от рабочей папки, с косой чертой «/»: `orders/order.md`.',
      en: 'Give the path from the workspace, with “/”: `orders/order.md`.',
    },
    message: ({ name, near }) => ({
      ru: `Документа «${name}» в рабочей папке нет${perhaps(near).ru}.`,
      en: `The workspace has no document “${name}”${perhaps(near).en}.`,
    }),
  },
  'unknown-party': {
    severity: 'error',
    title: { ru: 'Каждый @id есть в справочнике', en: 'Every @id is in the registry' },
    why: {
      ru: 'Имя, должность и падеж берутся из справочника; без записи в документе остаётся само @имя.',
      en: 'Names, posts and cases come from the registry; without an entry the sign itself is printed.',
    },
    help: {
      ru: 'Добавьте запись в `people`, `groups` или `organizations` файла `dorozhnik.yaml` или исправьте имя.',
      en: 'Add an entry to `people`, `groups` or `organizations` in `dorozhnik.yaml`, or correct the id.',
    },
    message: ({ id, near }) => ({
      ru: `В справочнике нет записи «${id}»${perhaps(near).ru}.`,
      en: `The registry has no entry “${id}”${perhaps(near).en}.`,
    }),
  },
  'not-a-person': {
    severity: 'error',
    title: { ru: 'Подписывает и готовит приказ человек', en: 'A person signs and prepares an order' },
    why: {
      ru: 'Для подписи нужны фамилия и должность, у группы и организации их нет.',
      en: 'A signature needs a surname and a post, which groups and organisations do not have.',
    },
    help: { ru: 'Укажите имя из раздела `people`.', en: 'Give an id from `people`.' },
    message: ({ id, field }) => ({
      ru: `Поле «${field}» называет «${id}», а это не человек.`,
      en: `The field “${field}” names “${id}”, which is not a person.`,
    }),
  },
  'no-signatory': {
    severity: 'warning',
    title: { ru: 'У приказа есть подписывающий', en: 'An order has a signatory' },
    why: { ru: 'Без подписи приказ не имеет силы.', en: 'Without a signature an order has no force.' },
    help: {
      ru: 'Добавьте в начало файла строку `signatory:` с именем записи человека из справочника.',
      en: 'Add a line `signatory:` with the id of a person to the front matter.',
    },
    message: () => ({
      ru: 'В приказе не указано, кто его подписывает.',
      en: 'The order does not say who signs it.',
    }),
  },
  'person-without-post': {
    severity: 'warning',
    title: { ru: 'У того, кто назван по должности, есть должность', en: 'Whoever is named by post has a post' },
    why: {
      ru: 'В подписи и в поручении должность стоит перед фамилией.',
      en: 'In a signature and in an assignment the post comes before the surname.',
    },
    help: {
      ru: 'Добавьте человеку поле `post` или попросите одно имя: `{{вин @id "имя"}}`.',
      en: 'Add `post` to the person, or ask for the name alone: `{{accusative @id "name"}}`.',
    },
    message: ({ id, name }) => ({
      ru: `У человека «${name}» (@${id}) в справочнике нет должности.`,
      en: `“${name}” (@${id}) has no post in the registry.`,
    }),
  },
  'unknown-reference': {
    severity: 'error',
    title: { ru: 'Каждая ссылка [[id]] куда-то ведёт', en: 'Every reference [[id]] leads somewhere' },
    why: {
      ru: 'Номер пункта вычисляется по записи, на которую ссылаются.',
      en: 'The printed number is computed from the record that is pointed at.',
    },
    help: {
      ru: 'Поставьте `{#id}` у мероприятия, раздела или части либо опишите показатель в `indicators`.',
      en: 'Put `{#id}` at the activity, section or part, or describe the indicator in `indicators`.',
    },
    message: ({ id, near }) => ({
      ru: `Ссылка [[${id}]] никуда не ведёт${perhaps(near).ru}.`,
      en: `The reference [[${id}]] leads nowhere${perhaps(near).en}.`,
    }),
  },
  'unknown-appendix': {
    severity: 'error',
    title: { ru: 'Каждое приложение есть в рабочей папке', en: 'Every appendix is in the workspace' },
    why: {
      ru: 'Приказ без приложения утверждает то, чего нет.',
      en: 'An order without its appendix approves what does not exist.',
    },
    help: {
      ru: 'Путь считается от папки приказа: `plan.md`, `../plans/plan.md`.',
      en: 'The path counts from the folder of the order: `plan.md`, `../plans/plan.md`.',
    },
    message: ({ name, near }) => ({
      ru: `Приложения «${name}» нет${perhaps(near).ru}.`,
      en: `There is no appendix “${name}”${perhaps(near).en}.`,
    }),
  },
  'appendix-not-plan': {
    severity: 'error',
    title: { ru: 'Приложение — это план', en: 'An appendix is a plan' },
    why: { ru: 'Приказ не может быть приложением к приказу.', en: 'An order cannot be the appendix of an order.' },
    help: { ru: 'Укажите в `appendices` файл плана.', en: 'Name the file of a plan in `appendices`.' },
    message: ({ name }) => ({
      ru: `Документ «${name}» — приказ, приложением может быть только план.`,
      en: `“${name}” is an order; only a plan can be an appendix.`,
    }),
  },
  'appendix-twice': {
    severity: 'warning',
    title: { ru: 'Приложение названо один раз', en: 'An appendix is named once' },
    why: {
      ru: 'Один документ не может иметь двух номеров.',
      en: 'One document cannot have two numbers.',
    },
    help: { ru: 'Уберите повтор из `appendices`.', en: 'Remove the repetition from `appendices`.' },
    message: ({ name }) => ({
      ru: `Приложение «${name}» названо дважды, напечатано один раз.`,
      en: `The appendix “${name}” is named twice and printed once.`,
    }),
  },
  'unknown-order': {
    severity: 'error',
    title: { ru: 'Приказ, которым утверждён документ, прочитан', en: 'The order that approves a document was read' },
    why: {
      ru: 'Из приказа берутся организация, дата и номер для грифа утверждения.',
      en: 'The organisation, date and number of the approval stamp are taken from the order.',
    },
    help: {
      ru: 'Пишите путь к файлу приказа от папки документа; если приказа в рабочей папке нет, укажите `act`, `organization`, `date` и `number` сами.',
      en: 'Give the path of the order from the folder of the document, or give `act`, `organization`, `date` and `number` yourself.',
    },
    message: ({ name, near }) => ({
      ru: `Приказа «${name}» в рабочей папке нет${perhaps(near).ru}.`,
      en: `The workspace has no order “${name}”${perhaps(near).en}.`,
    }),
  },
  'approval-empty': {
    severity: 'error',
    title: { ru: 'В грифе сказано, кем или чем утверждён документ', en: 'A stamp says who or what approves' },
    why: {
      ru: 'Без этого на месте грифа нечего печатать.',
      en: 'Without it there is nothing to print in the place of the stamp.',
    },
    help: {
      ru: 'Назовите акт (`act: приказ`), приказ рабочей папки (`order: order.md`) или человека (`person`).',
      en: 'Name an act (`act: приказ`), an order of the workspace (`order: order.md`) or a person (`person`).',
    },
    message: () => ({
      ru: 'В грифе нет ни акта, ни человека; гриф не напечатан.',
      en: 'The stamp names neither an act nor a person; it is not printed.',
    }),
  },
  'approval-person-not-printed': {
    severity: 'info',
    title: { ru: 'Все сведения грифа печатаются', en: 'All that a stamp holds is printed' },
    why: {
      ru: 'Утверждение актом не подписывают: подпись стоит под самим актом.',
      en: 'An approval by an act is not signed: the signature stands under the act itself.',
    },
    help: {
      ru: 'Уберите `person`; чтобы под грифом была строка для подписи, как пишут в школах, поставьте `form: short`; если утверждает человек, уберите `act` и `order`.',
      en: 'Take `person` out; write `form: short` to have a line for the hand; take `act` and `order` out to have a person approve.',
    },
    message: () => ({
      ru: 'Документ утверждён актом, поэтому `person` в грифе не печатается.',
      en: 'The document is approved by an act, so `person` is not printed in the stamp.',
    }),
  },
  'arms-and-emblem': {
    severity: 'warning',
    title: { ru: 'На бланке герб или эмблема', en: 'A letterhead bears arms or an emblem' },
    why: {
      ru: 'ГОСТ Р 7.0.97-2025 не допускает герба и эмблемы вместе.',
      en: 'ГОСТ Р 7.0.97-2025 allows no arms together with an emblem.',
    },
    help: {
      ru: 'Оставьте у организации одно из полей: `arms` или `emblem`.',
      en: 'Keep one of the fields of the organisation: `arms` or `emblem`.',
    },
    message: () => ({
      ru: 'У организации названы и герб, и эмблема; напечатан герб.',
      en: 'The organisation has both arms and an emblem; the arms are printed.',
    }),
  },
  'signature-incomplete': {
    severity: 'error',
    title: {
      ru: 'Отметка об электронной подписи содержит сертификат, владельца и срок',
      en: 'The mark of an electronic signature has certificate, owner and validity',
    },
    why: {
      ru: 'Отметка воспроизводит чужие сведения; недостающее нельзя ни угадать, ни пропустить.',
      en: 'The mark repeats what a certificate says; what is missing can be neither guessed nor left out.',
    },
    help: {
      ru: 'Перепишите из сведений о подписи: `certificate`, `owner`, `from`, `until`; или уберите `electronicSignature`.',
      en: 'Copy `certificate`, `owner`, `from` and `until` from the signature, or take `electronicSignature` out.',
    },
    message: ({ missing }) => ({
      ru: `В сведениях об электронной подписи нет: ${missing}; отметка не напечатана.`,
      en: `The electronic signature lacks: ${missing}; the mark is not printed.`,
    }),
  },
  'certificate-not-valid': {
    severity: 'warning',
    title: {
      ru: 'Сертификат действовал в день подписания',
      en: 'The certificate was valid on the day of signing',
    },
    why: {
      ru: 'Подпись, поставленная вне срока сертификата, приказа не удостоверяет.',
      en: 'A signature outside of the validity of its certificate certifies nothing.',
    },
    help: {
      ru: 'Сверьте `from`, `until` и дату приказа со сведениями о подписи.',
      en: 'Compare `from`, `until` and the date of the order with the signature.',
    },
    message: ({ from, until, date }) =>
      from > until
        ? {
            ru: `Срок сертификата кончается (${until}) раньше, чем начинается (${from}).`,
            en: `The validity of the certificate ends (${until}) before it begins (${from}).`,
          }
        : {
            ru: `Приказ от ${date} подписан сертификатом, который действует с ${from} до ${until}.`,
            en: `The order of ${date} is signed with a certificate that is valid from ${from} to ${until}.`,
          },
  },
  'order-without-clauses': {
    severity: 'warning',
    title: { ru: 'У приказа есть пункты', en: 'An order has clauses' },
    why: { ru: 'Приказ без пунктов ничего не приказывает.', en: 'An order without clauses orders nothing.' },
    help: {
      ru: 'После слова «ПРИКАЗЫВАЮ:» напишите пункты нумерованным списком. Приказ совсем без текста или с полем `purpose` получит обычные пункты сам.',
      en: 'Write the clauses as a numbered list after “ПРИКАЗЫВАЮ:”; an order without any text, or with a `purpose`, gets the standard ones.',
    },
    message: () => ({ ru: 'В приказе есть текст, но нет пунктов.', en: 'The order has text but no clauses.' }),
  },
  'nothing-to-approve': {
    severity: 'error',
    title: { ru: 'Приказ без текста что-то утверждает', en: 'An order without text approves something' },
    why: {
      ru: 'Обычные пункты пишутся по приложенному плану.',
      en: 'The standard clauses are written from the appended plan.',
    },
    help: {
      ru: 'Назовите план в `appendices` или напишите пункты приказа.',
      en: 'Name the plan in `appendices`, or write the clauses of the order.',
    },
    message: () => ({
      ru: 'У приказа нет ни текста, ни приложений: писать пункты не по чему.',
      en: 'The order has neither text nor appendices to write its clauses from.',
    }),
  },
  'nobody-appointed': {
    severity: 'error',
    title: { ru: 'Приказ о назначении кого-то назначает', en: 'An order of appointment appoints somebody' },
    why: {
      ru: 'Пункты пишутся по людям, названным в шапке; без них назначать некого.',
      en: 'The clauses are written from the people in the head; without them there is nobody to appoint.',
    },
    help: {
      ru: 'Назовите людей в `responsible` или напишите пункты приказа.',
      en: 'Name people in `responsible`, or write the clauses of the order.',
    },
    message: () => ({
      ru: 'В приказе о назначении не сказано, кого назначают.',
      en: 'The order of appointment does not say who is appointed.',
    }),
  },
  'no-earlier-act': {
    severity: 'error',
    title: { ru: 'Сказано, какой акт изменяют или отменяют', en: 'It is said which act is changed or repealed' },
    why: {
      ru: 'Вид, дата и номер прежнего акта печатаются в пункте; без них приказ ничего не изменит.',
      en: 'Kind, date and number of the earlier act are printed in the clause; without them nothing is changed.',
    },
    help: {
      ru: 'Назовите акты в `acts`: `- { date: 2025-08-26, number: "412", subject: … }` или `- { order: prikaz.md }`.',
      en: 'Name the acts in `acts`: `- { date: 2025-08-26, number: "412", subject: … }` or `- { order: prikaz.md }`.',
    },
    message: () => ({
      ru: 'Не сказано, какой акт приказ изменяет или отменяет.',
      en: 'It is not said which act the order changes or repeals.',
    }),
  },
  'public-contact': {
    severity: 'error',
    title: {
      ru: 'В открытой копии нет телефонов и почты людей',
      en: 'A public copy holds no phone or e-mail of people',
    },
    why: {
      ru: 'Размещение на сайте — распространение персональных данных; на него нужно отдельное согласие (152-ФЗ, статья 10.1).',
      en: 'Publishing is spreading personal data and needs a consent of its own (law 152-ФЗ, article 10.1).',
    },
    help: {
      ru: 'Уберите телефон или почту из текста или поставьте служебные.',
      en: 'Take the phone or e-mail out of the text, or give those of the office.',
    },
    message: ({ name, text }) => ({
      ru: `В открытой копии остался телефон или почта (${name}): «${text}».`,
      en: `A phone or e-mail (${name}) is left in the public copy: “${text}”.`,
    }),
  },
  'public-name': {
    severity: 'error',
    title: { ru: 'В открытой копии без имён нет имён', en: 'A public copy without names holds no names' },
    why: {
      ru: 'Фамилия с должностью — персональные данные; имена заменяются должностями только там, где они записаны через @.',
      en: 'A surname with a post is personal data; names give way to posts only where they are written with @.',
    },
    help: {
      ru: 'Запишите человека через @имя или, если его имя открыто по закону, поставьте ему public: true.',
      en: 'Write the person as @id, or give `public: true` to one whose name the law makes public.',
    },
    message: ({ name, text }) => ({
      ru: `В открытой копии осталось имя (${name}): «${text}».`,
      en: `A name (${name}) is left in the public copy: “${text}”.`,
    }),
  },
  'clause-too-deep': {
    severity: 'warning',
    title: { ru: 'Пункты вложены не глубже четырёх уровней', en: 'Clauses have at most four levels' },
    why: {
      ru: 'ГОСТ Р 7.0.97 не знает нумерации глубже четырёх уровней.',
      en: 'GOST R 7.0.97 has no numbering deeper than four levels.',
    },
    help: { ru: 'Вынесите подпункт уровнем выше.', en: 'Move the clause one level up.' },
    message: ({ number }) => ({
      ru: `Пункт ${number} стоит глубже четвёртого уровня.`,
      en: `Clause ${number} stands deeper than the fourth level.`,
    }),
  },
  'picture-not-shown': {
    severity: 'warning',
    title: { ru: 'В документе нет картинок', en: 'A document has no pictures' },
    why: {
      ru: 'Картинки пока не печатаются; вместо картинки стоит её подпись.',
      en: 'Pictures are not printed yet; the alternative text stands in their place.',
    },
    help: { ru: 'Опишите содержание картинки словами.', en: 'Say in words what the picture shows.' },
    message: ({ url, alternative }) => ({
      ru: `Картинка «${url}» не напечатана, вместо неё стоит «${alternative === '' ? url : alternative}».`,
      en: `The picture “${url}” is not printed; “${alternative === '' ? url : alternative}” stands in its place.`,
    }),
  },
  'not-a-date': {
    severity: 'error',
    title: { ru: 'Дата — день календаря', en: 'A date is a day of the calendar' },
    why: { ru: 'Иначе её нельзя написать словами.', en: 'Otherwise it cannot be written in words.' },
    help: { ru: 'Пишите год, месяц и день: `2025-08-26`.', en: 'Write year, month and day: `2025-08-26`.' },
    message: ({ value }) => ({
      ru: `«${value}» — не дата вида 2025-08-26.`,
      en: `“${value}” is not a date such as 2025-08-26.`,
    }),
  },
  'column-not-printed': {
    severity: 'info',
    title: {
      ru: 'Всё, что записано в строках таблицы, печатается',
      en: 'All that the rows of a table hold is printed',
    },
    why: {
      ru: 'Сведения без столбца остаются в файле, в документ они не попадут.',
      en: 'What has no column stays in the file and does not reach the document.',
    },
    help: {
      ru: 'Добавьте столбец в `columns` плана (для показателей и уровней – в `columns` раздела), если его надо печатать.',
      en: 'Add the column to `columns` of the plan (of the part, for indicators and levels) if it should be printed.',
    },
    message: ({ label, key, count, records }) => {
      const { table, nouns } = tableOf[records]
      return {
        ru: `Столбца «${label}» (${key}) ${table} нет, а заполнен он у ${count} ${countedNoun(count, ...nouns)}.`,
        en: `The ${records === 'activities' ? 'plan' : 'table'} has no column “${label}” (${key}), which ${count} of its ${records} fill in.`,
      }
    },
  },
  'empty-table': {
    severity: 'error',
    title: { ru: 'В таблице есть столбцы и строки', en: 'A table has columns and rows' },
    why: {
      ru: 'Таблицу без столбцов или строк напечатать нельзя: то, что в ней записано, в документ не попадёт.',
      en: 'A table without columns or rows cannot be printed: what it holds does not reach the document.',
    },
    help: {
      ru: 'Назовите столбцы в `columns` плана или уберите это поле, чтобы печатались обычные; пустую таблицу в тексте удалите.',
      en: 'Name the columns in `columns` of the plan, or take the field out to print the usual ones; delete an empty table in the text.',
    },
    message: ({ count, rows }) =>
      count === 0
        ? { ru: 'В таблице нет ни столбцов, ни строк.', en: 'The table has neither columns nor rows.' }
        : rows === true
          ? {
              ru: `Таблица не напечатана: в \`columns\` нет ни одного столбца, а строк в ней – ${count}.`,
              en: `The table is not printed: \`columns\` names no column, and it has ${count} rows.`,
            }
          : {
              ru: `Таблица не напечатана: в \`columns\` нет ни одного столбца, а в плане – ${count} ${countedNoun(count, 'мероприятие', 'мероприятия', 'мероприятий')}.`,
              en: `The table is not printed: \`columns\` names no column, and the plan has ${count} activities.`,
            },
  },
  'guessed-form': {
    severity: 'warning',
    title: { ru: 'Падежи имён и должностей известны точно', en: 'Cases of names and posts are certain' },
    why: {
      ru: 'Ошибка в фамилии или в роде человека в приказе недопустима, а правила русского языка не всегда однозначны.',
      en: 'A wrong surname or sex is a gross error in an order, and the rules of Russian do not always decide.',
    },
    help: {
      ru: 'Проверьте слово и впишите верную форму в справочник: `forms` для имени, `postForms` для должности.',
      en: 'Check the word and put the right form into the registry: `forms` for the name, `postForms` for the post.',
    },
    message: ({ form, nominative, correction }) => ({
      ru: `Форма «${form}» от «${nominative}» построена предположительно; верную впишите в справочник: \`${correction}\`.`,
      en: `The form “${form}” of “${nominative}” is a guess; give the right one in the registry: \`${correction}\`.`,
    }),
    reason: ({ reason }) => reason,
  },
  'guessed-title': {
    severity: 'warning',
    title: { ru: 'Падеж названия плана известен точно', en: 'The case of the title of a plan is certain' },
    why: {
      ru: 'Название стоит в приказе в косвенном падеже, а его первое слово может быть не из словаря.',
      en: 'The order says the title in an oblique case, and its first word may not be in the table.',
    },
    help: {
      ru: 'Если форма неверна, напишите пункты приказа сами, с названием в нужном падеже.',
      en: 'If the form is wrong, write the clauses of the order yourself, with the title in the right case.',
    },
    message: ({ form, title }) => ({
      ru: `Форма «${form}» названия «${title}» построена предположительно.`,
      en: `The form “${form}” of the title “${title}” is a guess.`,
    }),
    reason: ({ reason }) => reason,
  },
  'broken-expression': {
    severity: 'error',
    title: { ru: 'Выражение {{…}} — один вызов помощника', en: 'An expression {{…}} is one call of a helper' },
    why: {
      ru: 'В выражениях нет ни условий, ни циклов: документ должен читаться как текст.',
      en: 'Expressions have no conditions or loops: the document has to read as text.',
    },
    help: {
      ru: 'Пишите имя помощника и его слова: `{{вин @sokolov}}`, `{{приложение "plan.md"}}`; кавычки прямые.',
      en: 'Write a helper and its words: `{{accusative @sokolov}}`, `{{appendix "plan.md"}}`, with straight quotes.',
    },
    message: ({ source, reason }) => ({
      ru: `Выражение \`${source}\` не понято: ${reason.ru}.`,
      en: `The expression \`${source}\` is not understood: ${reason.en}.`,
    }),
  },
  'unknown-helper': {
    severity: 'error',
    title: { ru: 'Помощник выражения известен', en: 'The helper of an expression is known' },
    why: { ru: 'Список помощников закрыт.', en: 'The list of helpers is closed.' },
    help: {
      ru: 'Есть: им, род, дат, вин, твор, пред, дата, приложение, период, название.',
      en: 'There are nominative, genitive, dative, accusative, instrumental, prepositional, date, appendix, period, title.',
    },
    message: ({ name, near }) => ({
      ru: `Помощника «${name}» нет${perhaps(near).ru}.`,
      en: `There is no helper “${name}”${perhaps(near).en}.`,
    }),
  },
  'wrong-argument': {
    severity: 'error',
    title: { ru: 'Помощник получает то, что ждёт', en: 'A helper gets what it expects' },
    why: {
      ru: 'Иначе вместо слова в документ попало бы выражение.',
      en: 'Otherwise the expression itself is printed.',
    },
    help: {
      ru: 'Падежу нужен `@id`, дате — день в кавычках, приложению — имя файла в кавычках.',
      en: 'A case takes an `@id`, a date a day in quotes, an appendix a file name in quotes.',
    },
    message: ({ helper, reason }) => ({ ru: `«${helper}»: ${reason.ru}.`, en: `“${helper}”: ${reason.en}.` }),
  },
  'unknown-template': {
    severity: 'warning',
    title: { ru: 'Своя фраза заменяет одну из известных', en: 'A phrase of your own replaces a known one' },
    why: { ru: 'Фраза с другим именем нигде не печатается.', en: 'A phrase by another name is printed nowhere.' },
    help: { ru: 'Возьмите имя из списка стандартных фраз.', en: 'Take a name from the list of standing phrases.' },
    message: ({ name, near }) => ({
      ru: `Стандартной фразы «${name}» нет${perhaps(near).ru}.`,
      en: `There is no standing phrase “${name}”${perhaps(near).en}.`,
    }),
  },
  'broken-template': {
    severity: 'error',
    title: { ru: 'Своя фраза читается', en: 'A phrase of your own can be read' },
    why: { ru: 'Вместо неё напечатана стандартная.', en: 'The standard one was printed instead.' },
    help: {
      ru: 'В фразе бывают текст, `{{слово}}` из списка этой фразы и помощники выражений.',
      en: 'A phrase holds text, `{{words}}` of its own list, and the helpers of expressions.',
    },
    message: ({ name, reason }) => ({
      ru: `Фраза «${name}» не понята: ${reason.ru}.`,
      en: `The phrase “${name}” is not understood: ${reason.en}.`,
    }),
  },
}

/** Every code of this package, for `explain` and the guide. */
export const viewCodes: Readonly<Record<ViewCode, ViewCodeEntry>> = findings

/** One finding. */
export function makeFinding<Code extends ViewCode>(
  code: Code,
  values: FindingArguments[Code],
  place: Place | undefined,
): Diagnostic {
  const { severity, help: shared, message, reason } = findings[code]
  const own = reason?.(values)
  const help = own === undefined ? shared : { ru: `${own.ru} ${shared.ru}`, en: `${own.en} ${shared.en}` }
  const finding: Diagnostic = { code, severity, message: message(values), help }
  return place === undefined ? finding : { ...finding, place }
}

function perhaps(near: string | undefined): Localized {
  return near === undefined ? { ru: '', en: '' } : { ru: `; возможно, «${near}»`, en: `; perhaps “${near}”` }
}
