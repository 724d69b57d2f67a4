import { describe, expect, it } from 'vitest'
import { startProgress } from './progress.js'

function steps(isTerminal: boolean, ...times: number[]): string {
  let text = ''
  const clock = [0, ...times]
  const progress = startProgress({
    cwd: '',
    env: {},
    stdout: { write: () => {}, isTerminal },
    stderr: { write: (part) => void (text += part), isTerminal },
    now: () => clock.shift() ?? 0,
  })
  for (const time of times) progress.step(`at ${time}`)
  progress.done()
  return text
}

describe('progress', () => {
  it('says nothing of quick work', () => expect(steps(true, 10, 500, 999)).toBe(''))

  it('is one line on a terminal, written over and taken away', () => {
    expect(steps(true, 500, 1500, 1550, 3000)).toBe('\r\u001b[2Kat 1500\r\u001b[2Kat 3000\r\u001b[2K')
  })

  it('begins at once when there is much to read', () => {
    let text = ''
    const output = { write: (part: string) => void (text += part), isTerminal: false }
    const progress = startProgress({ cwd: '', env: {}, stdout: output, stderr: output, now: () => 0 })
    progress.expect(300_000)
    progress.step('little')
    progress.expect(3_000_000)
    progress.step('much')
    expect(text).toBe('much\n')
  })

  it('is a plain line now and then elsewhere', () => {
    expect(steps(false, 500, 1500, 3000, 9000, 11_500)).toBe('at 1500\nat 11500\n')
  })
})
