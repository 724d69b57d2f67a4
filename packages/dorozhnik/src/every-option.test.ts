import { gost2025, type Profile, type ProfilePath, profilePaths } from '@dorozhnik/blocks'
import { renderDocx } from '@dorozhnik/render-docx'
import { viewDocument } from '@dorozhnik/views'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseProfile } from './choose-profile.js'
import { openWorkspace, type OpenedWorkspace } from './index.js'
import { everyRequisite, smallestPicture } from './testing/every-requisite.js'

/** What is written into `dorozhnik.yaml`, what the file then holds and did not hold before, and what else is asked for. */
type Flip = [value: string, holds: RegExp, besides?: Partial<Record<ProfilePath, string>>]

/** An option set otherwise than in the profile, and what that does to the file. */
const flips: Record<ProfilePath, Flip> = {
  'page.width': ['200', /<w:pgSz w:w="11339" w:h="16838" w:orient="portrait"/],
  'page.height': ['290', /<w:pgSz w:w="11906" w:h="16441" w:orient="portrait"/],
  'page.portrait.top': ['25', /<w:pgMar w:top="1417" w:right="567"/],
  'page.portrait.right': ['15', /<w:pgMar w:top="1134" w:right="850"/],
  'page.portrait.bottom': ['25', /w:right="567" w:bottom="1417"/],
  'page.portrait.left': ['20', /<w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1134"/],
  'page.landscape.top': ['25', /<w:pgMar w:top="1417" w:right="1134"/],
  'page.landscape.right': ['15', /<w:pgMar w:top="1701" w:right="850"/],
  'page.landscape.bottom': ['25', /w:right="1134" w:bottom="1417"/],
  'page.landscape.left': ['25', /w:right="1134" w:bottom="1134" w:left="1417"/],
  'page.header': ['12', /w:header="680"/],
  'page.firstNumber': ['true', /<w:titlePg w:val="false"\/>/],
  'page.numbering': ['continuous', /<w:pgNumType\/>/],
  'text.font': ['PT Astra Serif', /<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="PT Astra Serif"/],
  'text.size': ['13', /<w:docDefaults>.*?<w:sz w:val="26"\/>.*?<\/w:docDefaults>/],
  'text.lineSpacing': ['"1,5"', /w:line="360" w:lineRule="auto"\/><w:ind w:firstLine="709"/],
  'text.firstLineIndent': ['10', /<w:ind w:firstLine="567"\/>/],
  'text.align': ['left', /<w:ind w:firstLine="709"\/><w:jc w:val="left"\/><\/w:pPr>/],
  'table.size': ['13', /w:styleId="TableText26"/],
  'table.leastSize': [
    '18',
    /w:styleId="TableText36"/,
    { 'table.narrow.size': '20', 'table.size': '20', 'page.landscape.left': '60', 'page.landscape.right': '60' },
  ],
  'table.narrow.columns': ['6', /<w:pStyle w:val="TableText24"\/>(?:(?!<\/w:p>).)*справка/],
  'table.narrow.size': ['10', /w:styleId="TableText20"/],
  'table.border': ['1.5', /<w:top w:val="single" w:color="000000" w:sz="12"/],
  'table.cellMargin.horizontal': ['2', /<w:left w:type="dxa" w:w="113"\/>/],
  'table.cellMargin.vertical': ['1', /<w:top w:type="dxa" w:w="57"\/>/],
  'table.headerBold': ['false', /w:styleId="TableHeader22"(?:(?!<w:style ).)*<w:b w:val="false"\/>/],
  'table.columnNumbers': ['true', /<w:t xml:space="preserve">5<\/w:t>/],
  'table.sectionRow.align': ['left', /w:styleId="TableSection22"(?:(?!<w:style ).)*<w:jc w:val="left"\/>/],
  'table.sectionRow.bold': ['false', /w:styleId="TableSection22"(?:(?!<w:style ).)*<w:b w:val="false"\/>/],
  'table.sectionRow.italic': ['true', /w:styleId="TableSection22"(?:(?!<w:style ).)*<w:i\/>/],
  'table.widths': ['{ number: { least: 30, most: 31 } }', /<w:gridCol w:w="1757"\/>/],
  'footnote.size': ['11', /w:styleId="FootnoteText"(?:(?!<w:style ).)*<w:sz w:val="22"\/>/],
  'code.font': ['PT Mono', /<w:rFonts w:ascii="PT Mono"/],
  'letterhead.layout': ['corner', /<wp:align>left<\/wp:align>/],
  'letterhead.bold': ['false', /w:styleId="Letterhead"(?:(?!<w:style ).)*<w:b w:val="false"\/>/],
  'letterhead.capitals': ['true', /<w:caps\/>/],
  'letterhead.width': ['100', /w:val="Letterhead"\/><w:ind w:left="1984"/],
  'letterhead.cornerWidth': [
    '60',
    /w:val="Letterhead"\/><w:ind [^>]*w:right="6236"/,
    { 'letterhead.layout': 'corner' },
  ],
  'emblem.height': ['17', /<wp:extent cx="612000" cy="612000"/],
  'kind.bold': ['false', /w:styleId="DocumentKind"(?:(?!<w:style ).)*<w:b w:val="false"\/>/],
  'kind.letterSpacing': ['2', /w:styleId="DocumentKind"(?:(?!<w:style ).)*<w:spacing w:val="40"\/>/],
  'dateAndNumber.layout': [
    'line',
    /w:val="DateAndNumber"\/><w:ind [^>]*><w:jc w:val="center"\/>(?:(?!<\/w:p>).)*от.26.августа/,
  ],
  'dateAndNumber.place': ['letterhead', /<w:pStyle w:val="LetterheadParent"\/>[^¶]*г\..Приозёрск[^¶]*ПРИКАЗ/],
  'subject.align': ['center', /w:styleId="Subject"(?:(?!<w:style ).)*<w:jc w:val="center"\/>/],
  'subject.bold': ['true', /w:styleId="Subject"(?:(?!<w:style ).)*<w:b\/>/],
  'subject.width': ['73', /w:val="Subject"\/><w:ind w:right="5499"\/>/],
  'subject.long.characters': ['60', /w:val="Subject"\/><w:ind w:right="2835"\/>/],
  'subject.long.width': ['150', /w:val="Subject"\/><w:ind w:right="1134"\/>/, { 'subject.long.characters': '60' }],
  'operativeWord.form': ['capitals', /(?<!<\/w:rPr>)<w:t xml:space="preserve">ПРИКАЗЫВАЮ:/],
  'operativeWord.letterSpacing': ['4', /<w:spacing w:val="80"\/><\/w:rPr><w:t xml:space="preserve">приказываю:/],
  'operativeWord.place': ['inline', /<w:pStyle w:val="Body"\/><w:keepNext\/>(?:(?!<\/w:p>).)*приказываю:/],
  'operativeWord.align': ['center', /w:styleId="OperativeWord"(?:(?!<w:style ).)*<w:jc w:val="center"\/>/],
  'operativeWord.comma': ['none', /<w:footnoteReference w:id="1"\/><\/w:r><\/w:p>/],
  'title.align': ['left', /w:styleId="Title"(?:(?!<w:style ).)*<w:jc w:val="left"\/>/],
  'title.bold': ['false', /w:styleId="Title"(?:(?!<w:style ).)*<w:b w:val="false"\/>/],
  'heading.align': ['left', /w:styleId="Heading1"(?:(?!<w:style ).)*<w:jc w:val="left"\/>/],
  'heading.bold': ['false', /w:styleId="Heading1"(?:(?!<w:style ).)*<w:b w:val="false"\/>/],
  'signature.bold': ['true', /w:styleId="Signature"(?:(?!<w:style ).)*<w:b\/>/],
  'signature.gap': ['2', /<w:spacing w:after="0" w:before="322"\/>/],
  'signature.widths': ['[0.5, 0.2, 0.3]', /<w:gridCol w:w="4819"\/><w:gridCol w:w="1928"\/>/],
  'signature.acting': ['short', />И\.о\..начальника/],
  'electronicSignature.width': ['72', /<w:gridCol w:w="4308"\/>/],
  'electronicSignature.height': ['35', /<w:trHeight w:val="1984"/],
  'electronicSignature.size': ['9', /<w:sz w:val="18"\/><w:szCs w:val="18"\/><\/w:rPr><w:t /],
  'electronicSignature.font': ['PT Sans', /<w:rFonts w:ascii="PT Sans"/],
  'acquaintance.form': ['sheet', /Лист ознакомления/],
  'acquaintance.lines': ['0', /Лист ознакомления/],
  'visas.form': ['sheet', /Лист согласования/],
  'visas.lines': ['0', /Лист согласования/],
  'executor.size': ['8', /w:styleId="Executor"(?:(?!<w:style ).)*<w:sz w:val="16"\/>/],
  'executor.name': ['initials', /w:val="Executor"\/>(?:(?!<\/w:p>).)*Соколов.И\.П\./],
  'appendixMark.width': ['70', /w:val="AppendixMark"\/><w:ind w:left="10601"\/>/],
  'appendixMark.align': ['center', /w:val="AppendixMark"\/><w:ind [^>]*\/><w:jc w:val="center"\/>/],
  'appendixMark.form': ['stamp', /УТВЕРЖДЁН<[^¶]*УТВЕРЖДЁН</],
  'stamp.width': ['70', /w:val="Stamp"\/>(?:<w:spacing [^>]*>)?<w:ind w:left="0" w:right="5669"\/>/],
  'stamp.align': ['center', /w:val="Stamp"\/>(?:<w:spacing [^>]*>)?<w:ind [^>]*\/><w:jc w:val="center"\/>/],
  'stamp.yo': ['false', /УТВЕРЖДЕН/],
  'qrCode.size': ['30', /<wp:extent cx="1080000" cy="1080000"/],
  'words.date': ['digital', />26\.08\.2025</],
  'words.appendixNumberSign': ['false', />Приложение.1</],
  'words.initials': ['before', /главного специалиста И\.П\..Соколова/],
  'words.initialsSpace': ['true', /Соколова.И\..П\./],
  'words.term': ['meaning', /октябрь.–.ноябрь.2025.г\./],
  'words.typography.quotes': ['guillemets', /«профориентации»/],
  'words.typography.ranges': ['en', /2025–2026/],
  'words.typography.dash': ['em', /.— для/],
  'words.typography.percent': ['spaced', /50.% охвата/],
  'words.typography.numberSign': ['spaced', /№.650/],
}

let opened: OpenedWorkspace
let usual: string

beforeAll(async () => {
  opened = open(everyRequisite)
  usual = await printed(gost2025)
})

function open(texts: Record<string, string>): OpenedWorkspace {
  return openWorkspace(
    Object.entries({ ...texts, 'emblem.png': smallestPicture }).map(([path, bytes]) => ({ path, bytes })),
  )
}

/** Every part of the file of the order that is printed. */
async function printed(profile: Profile): Promise<string> {
  const { workspace, places, pictures } = opened
  const view = viewDocument('order.md', { workspace, places, profile })
  if (view.value === undefined) throw new Error('There is no order.')
  const { value } = await renderDocx(view.value, { profile, ...(pictures && { pictures }) })
  return Object.entries(unzipSync(value ?? new Uint8Array()))
    .filter(([path]) => /^word\/[a-z0-9]+\.xml$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n¶\n')
}

/** The profile that `dorozhnik.yaml` then gives. */
function profileOf(options: Partial<Record<ProfilePath, string>>): Profile {
  const chosen = chooseProfile(open({ 'dorozhnik.yaml': `profile: ${written(Object.entries(options))}\n` }))
  expect(chosen.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return chosen.of('order.md')
}

/** `page.portrait.top` and `page.header` → `{ page: { portrait: { top: … }, header: … } }` */
function written(options: readonly [path: string, value: string][]): string {
  const groups = new Map<string, [string, string][]>()
  for (const [path, value] of options) {
    const [name = ''] = path.split('.')
    groups.set(name, [...(groups.get(name) ?? []), [path.slice(name.length + 1), value]])
  }
  const all = [...groups].map(([name, rest]) => {
    return `${name}: ${rest[0]?.[0] === '' ? rest[0][1] : written(rest)}`
  })
  return `{ ${all.join(', ')} }`
}

describe('every option of a profile', () => {
  it.each(profilePaths)('%s, set in dorozhnik.yaml, changes the file', async (path) => {
    const [value, holds, besides] = flips[path]
    const before = besides === undefined ? usual : await printed(profileOf(besides))
    const after = await printed(profileOf({ ...besides, [path]: value }))
    expect([holds.test(before), holds.test(after)]).toEqual([false, true])
  })
})
