import {
  clause,
  doc,
  gost2025,
  landscape,
  type OfficialDocument,
  p,
  type Profile,
  portrait,
  row,
  sectionRow,
  subject,
  table,
  title,
} from '@dorozhnik/blocks'
import { renderDocx } from '@dorozhnik/render-docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const act = 'к приказу отдела образования администрации Заречного муниципального района'
const approvedBy = act.replace('к приказу', 'приказом')
const date = '26 августа 2025\u00A0г.'

/** An order with two appendices that keeps every clause. */
export function goodOrder(): OfficialDocument {
  const rows = Array.from({ length: 14 }, (_, index) => row(String(index + 1), 'Провести беседу с учениками', 'май'))
  return doc(
    'Об утверждении плана',
    portrait(
      { type: 'qrCode', value: 'https://example.org/orders/53' },
      { type: 'letterhead', name: 'Отдел образования администрации Заречного муниципального района' },
      { type: 'documentKind', text: 'ПРИКАЗ' },
      { type: 'dateAndNumber', date, number: '53' },
      subject('Об утверждении плана мероприятий по профессиональной ориентации обучающихся района'),
      p(
        'В соответствии с приказом Министерства просвещения Российской Федерации от 31 августа 2023\u00A0г. №\u00A0650 и в целях создания условий для осознанного выбора профессии обучающимися',
      ),
      { type: 'operativeWord', text: 'приказываю:' },
      clause(
        '1.',
        p(
          'Утвердить план мероприятий на 2025/26 учебный год (приложение 1) и перечень площадок проекта (приложение 2).',
        ),
      ),
      clause('2.', p('Руководителям организаций:')),
      clause(
        '2.1.',
        p(
          'обеспечить исполнение плана мероприятий и представить отчёты об исполнении до 20 мая 2026\u00A0г. в отдел образования;',
        ),
      ),
      clause('2.2.', p('разместить план на официальных сайтах организаций в сети «Интернет» в течение десяти дней.')),
      clause('3.', p('Контроль за исполнением приказа оставляю за собой.')),
      { type: 'signature', signatories: [{ post: 'Начальник отдела образования', name: 'А.В.\u00A0Зимин' }] },
      { type: 'executor', name: 'Орлова Вера Ильинична', phone: '8 (48100) 2-11-22' },
    ),
    landscape(
      { type: 'appendixMark', number: 1, act, date, actNumber: '53' },
      title('План мероприятий'),
      table(
        ['number:center', 'title', 'term:center'],
        ['№ п/п', 'Наименование мероприятия', 'Сроки исполнения'],
        sectionRow('1.', 'Просвещение'),
        ...rows,
      ),
    ),
    portrait(
      { type: 'appendixMark', number: 2 },
      {
        type: 'stamps',
        children: [
          { type: 'approvalStamp', word: 'УТВЕРЖДЁН', basis: { by: 'act', act: approvedBy, date, actNumber: '53' } },
        ],
      },
      title('Перечень площадок'),
      p('Учебные мастерские.'),
    ),
  )
}

/** The tree as a file. */
export async function fileOf(document: OfficialDocument, profile: Profile = gost2025): Promise<Uint8Array> {
  return (await renderDocx(document, { profile })).value as Uint8Array
}

/** The file with one of its parts changed. The change has to change something. */
export function changed(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[path] as Uint8Array)
  const after = change(before)
  if (after === before) throw new Error(`nothing was changed in ${path}`)
  return zipSync({ ...parts, [path]: strToU8(after) })
}
