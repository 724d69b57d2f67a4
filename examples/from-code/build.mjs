// A plan and an order built as plain objects, without Markdown: for programs that keep a roadmap in
// a database. It prints findings and sizes; give a path to write the order: node build.mjs order.docx
import { writeFile } from 'node:fs/promises'
import { build, check, formatText, mention, paragraph, workspaceFromData } from 'dorozhnik'

// What a database might give: title, term, ids of those who answer, result.
const rows = [
  ['Назначение школьного координатора профориентационной работы', 'до 10 сентября 2025 г.', ['orlova'], 'приказ школы'],
  ['Профориентационная диагностика обучающихся 6–11-х классов', 'октябрь – ноябрь 2025 г.', ['kuzmin'], 'справка'],
  ['Родительские собрания о выборе профессии', '2 раза в год', ['tutors', 'kuzmin'], 'протоколы собраний'],
  ['Анализ выполнения плана', 'июнь 2026 г.', ['orlova'], 'аналитическая справка'],
]

/** A string is one paragraph of plain text; people are mentions, so that the view prints and checks them. */
const activities = rows.map(([title, term, people, result]) => ({
  type: 'activity',
  title,
  term,
  responsible: [paragraph(...people.flatMap((id, index) => (index > 0 ? [', ', mention(id)] : [mention(id)])))],
  result,
}))

const plan = {
  document: 'plan',
  title: 'План мероприятий по профессиональной ориентации обучающихся на 2025/26 учебный год',
  organization: 'school',
  period: '2025-09-01/2026-08-31',
  numbering: 'continuous',
  parts: [{ kind: 'activities', children: activities }],
}

const expression = (source) => ({ type: 'expression', source })
const clause = (...content) => ({ type: 'clause', content: [paragraph(...content)] })

const order = {
  document: 'order',
  organization: 'school',
  date: '2025-08-29',
  number: '118/1',
  subject: 'Об утверждении плана профориентационной работы на 2025/26 учебный год',
  signatory: 'belova',
  executor: 'orlova',
  appendices: ['school/plan'], // names of documents below; a name is any path that you like
  preamble: [paragraph('В целях организации профориентационной работы в 2025/26 учебном году')],
  operative: 'ПРИКАЗЫВАЮ:',
  clauses: [
    clause('Утвердить план профориентационной работы (', expression('{{приложение "school/plan"}}'), ').'),
    clause('Назначить ответственной за выполнение плана ', expression('{{вин @orlova "имя, должность"}}'), '.'),
    clause('Контроль за исполнением приказа оставляю за собой.'),
  ],
}

const opened = workspaceFromData({
  registry: {
    organizations: {
      school: { name: 'Муниципальная общеобразовательная организация «Школа № 3»', place: 'г. Приозёрск' },
    },
    people: {
      belova: { name: 'Белова Ирина Львовна', post: 'директор', organization: 'school' },
      orlova: { name: 'Орлова Дарья Юрьевна', post: 'заместитель директора', organization: 'school', phone: '2-31-07' },
      kuzmin: { name: 'Кузьмин Олег Иванович', post: 'педагог-психолог', organization: 'school' },
    },
    groups: { tutors: { name: 'классные руководители' } },
  },
  documents: { 'school/plan': plan, 'school/order': order },
})

const say = (line) => process.stdout.write(`${line}\n`)
const findings = check(opened)
say(`Findings: ${findings.length}`)
if (findings.length > 0) say(formatText(findings, { sources: opened.sources, language: 'ru', color: false }))

// The order brings its appendix; the same objects give the same bytes on every machine.
const { files } = await build(opened)
for (const { name, bytes } of files) say(`${name}: ${bytes.length} bytes`)
const [output] = process.argv.slice(2)
if (output !== undefined && files.length > 0) await writeFile(output, files[0].bytes)
