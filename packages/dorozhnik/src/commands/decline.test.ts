import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolders } from '../testing/temporary-folder.js'

const temporaryFolder = temporaryFolders(onTestFinished)

/** What the command says of a text as JSON, and its exit code. */
async function json(...argv: string[]): Promise<{ code: number; data: Record<string, unknown>; forms: string[] }> {
  const { run } = temporaryFolder()
  const { code, stdout } = await run('decline', ...argv, '--format', 'json')
  const data = JSON.parse(stdout) as { forms: { form: string; certain: boolean }[] }
  return { code, data: { ...data }, forms: data.forms.map(({ form, certain }) => form + (certain ? '' : '?')) }
}

describe('decline', () => {
  it('shows a person in all cases', async () => {
    const { run } = temporaryFolder()
    expect(await run('decline', 'Лебедева Марина Олеговна, начальник управления')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Вид:          человек с должностью, женский пол',
        'Именительный: Лебедева Марина Олеговна, начальник управления',
        'Родительный:  Лебедевой Марины Олеговны, начальника управления',
        'Дательный:    Лебедевой Марине Олеговне, начальнику управления',
        'Винительный:  Лебедеву Марину Олеговну, начальника управления',
        'Творительный: Лебедевой Мариной Олеговной, начальником управления',
        'Предложный:   Лебедевой Марине Олеговне, начальнике управления',
        '',
      ].join('\n'),
    })
  })

  it('takes a post that stands before the name', async () => {
    const { data, forms } = await json('начальник управления Лебедева Марина Олеговна')
    expect([data.kind, data.certain]).toEqual(['person', true])
    expect(forms[3]).toBe('начальника управления Лебедеву Марину Олеговну')
  })

  it.each([
    ['Соловей Пётр Ильич', 'name', 'Соловья Петра Ильича'],
    ['педагог-психолог', 'post', 'педагога-психолога'],
    ['классные руководители', 'group', 'классных руководителей'],
    ['управление образования', 'organization', 'управления образования'],
  ])('tells what «%s» is', async (text, kind, genitive) => {
    const { code, data, forms } = await json(text)
    expect([code, data.kind, data.certain, forms[1]]).toEqual([0, kind, true, genitive])
  })

  it('marks what is not certain, says why once and ends with 0', async () => {
    const { run } = temporaryFolder()
    const { code, stdout } = await run('decline', 'Шульц А.В.')
    expect(code).toBe(0)
    expect(stdout).toContain('Дательный:    Шульц\u00a0А.В.  (?)\n')
    expect(stdout.match(/не видно, мужчина это или женщина/gu)).toHaveLength(1)
    expect((await json('Шульц А.В.', '--sex', 'male')).forms[2]).toBe('Шульцу\u00a0А.В.')
  })

  it('takes the kind that it is told', async () => {
    expect((await json('Мастер', '--kind', 'name', '--sex', 'female')).forms[2]).toBe('Мастер')
    expect((await json('Мастер')).forms[2]).toBe('Мастеру')
  })

  it.each(['', '2025', '<b>директор</b>', 'директор\u202eлокш'])(
    'ends with 1 when it does not understand «%s»',
    async (text) => {
      const { code, data } = await json(text)
      expect([code, data.certain]).toEqual([1, false])
    },
  )

  it('answers in English too', async () => {
    const { run } = temporaryFolder()
    expect((await run('decline', 'методист', '--lang', 'en')).stdout).toContain('Instrumental:  методистом\n')
  })

  it.each([
    [[], 'Не указано: текст.'],
    [['методист', '--kind', 'thing'], 'Значение параметра «--kind» может быть таким:'],
    [['методист', '--sex', 'x'], 'Значение параметра «--sex» может быть таким: male, female.'],
    [['a', 'b'], 'Лишние аргументы.'],
  ])('%j is a wrong use', async (argv, message) => {
    const { run } = temporaryFolder()
    const { code, stderr } = await run('decline', ...argv)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
