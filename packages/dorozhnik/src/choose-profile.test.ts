import { gost2016, gost2025 } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { chooseProfile, type ChosenProfiles } from './choose-profile.js'
import { build, openWorkspace } from './index.js'
import { registry, workspace } from './testing/texts.js'

const open = (yaml: string): ReturnType<typeof openWorkspace> =>
  openWorkspace(
    Object.entries({ ...workspace, 'dorozhnik.yaml': yaml }).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
  )

const chosen = (...lines: string[]): ChosenProfiles => chooseProfile(open(`${registry}${lines.join('\n')}\n`))

/** What a finding says and the text that it points at. */
function shown(yaml: string, { code, message, help, place }: Diagnostic): (string | undefined)[] {
  const at = place && 'file' in place ? yaml.slice(place.start, place.end) : undefined
  return [code, at, message.ru, help?.ru]
}

describe('the profile of a workspace', () => {
  it('is the default, a name, or options over a name', () => {
    expect(chosen().of('order.md')).toEqual(gost2025)
    expect(chosen('profile: gost-r-7.0.97-2016').of('order.md')).toEqual(gost2016)
    const { of, diagnostics } = chosen(
      'profile:',
      '  base: gost-r-7.0.97-2016',
      '  text: { font: PT Astra Serif, size: 13, lineSpacing: "1,5" }',
      '  operativeWord:',
      '    form: capitals',
      '  signature: { widths: [0.5, 0.2, 0.3] }',
    )
    expect(diagnostics).toEqual([])
    expect(of('order.md')).toEqual({
      ...gost2016,
      text: { ...gost2016.text, font: 'PT Astra Serif', size: 13, lineSpacing: 1.5 },
      operativeWord: { ...gost2016.operativeWord, form: 'capitals' },
      signature: { ...gost2016.signature, widths: [0.5, 0.2, 0.3] },
    })
  })

  it('is told what it does not know and what cannot be, with the place', async () => {
    const yaml = `${registry}${[
      'profile:',
      '  text: { sise: 13 }',
      '  page: { portrait: { left: 500, right: 8 } }',
    ].join('\n')}\n`
    const opened = open(yaml)
    expect(chooseProfile(opened).diagnostics.map((finding) => shown(yaml, finding))).toEqual([
      [
        'profile-option',
        '13',
        'Настройки «text.sise» у профиля нет, она не прочитана.',
        'Возможно, имелось в виду «size».',
      ],
      ['profile-option', '500', 'Значение «500» не подходит и не прочитано.', 'Здесь нужно число от 5 до 60 мм.'],
      [
        'profile-standard',
        '8',
        'Правое поле книжного листа: 8 – меньше, чем в ГОСТ Р 7.0.97 (10).',
        expect.stringContaining('Стандарт добровольный'),
      ],
    ])
    expect((await build(opened)).files).toEqual([])
  })

  it('gives way to that of the organisation, for its documents alone', () => {
    const yaml = registry.replace(
      'organizations:\n',
      'organizations:\n  other: { name: Школа, profile: { kind: { bold: false } } }\n',
    )
    const text = `${yaml}profile: gost-r-7.0.97-2016\n`
    const opened = open(text)
    const { of, diagnostics } = chooseProfile(opened)
    expect(diagnostics).toEqual([])
    expect(of('order.md').kind.bold).toBe(true)
    const document = opened.workspace.documents['order.md']
    if (document?.document !== 'order') throw new Error('no order')
    document.organization = 'other'
    expect(chooseProfile(opened).of('order.md')).toEqual({ ...gost2016, kind: { ...gost2016.kind, bold: false } })
  })

  it('that is handed over wins', () => {
    const opened = open(`${registry}profile: nonsense\n`)
    expect(chooseProfile(opened, gost2016)).toMatchObject({ diagnostics: [] })
    expect(chooseProfile(opened, gost2016).of('order.md')).toBe(gost2016)
  })
})

describe('fonts', () => {
  it('without metrics, or not installed, are told', async () => {
    const { diagnostics } = await build(open(`${registry}profile: { text: { font: Comic Sans MS } }\n`), {
      fonts: ['Times New Roman'],
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['font-missing', 'font-without-metrics'])
  })
})
