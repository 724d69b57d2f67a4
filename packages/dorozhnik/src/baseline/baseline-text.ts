import type { Baseline, KnownFinding } from './baseline.js'

/** The text of a list of known findings: sorted, so that it changes only where findings do. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline.keys()].filter((file) => baseline.get(file)?.length).toSorted()
  const data = {
    comment: 'Known findings, not shown by check --baseline. / Известные замечания, check --baseline их не показывает.',
    version: 1,
    findings: Object.fromEntries(files.map((file) => [file, sorted(baseline.get(file) ?? [])])),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** Reads such a text; `undefined` when it is anything else. */
export function parseBaseline(text: string): Baseline | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['findings'])) return undefined
  const baseline = new Map<string, KnownFinding[]>()
  for (const [file, findings] of Object.entries(data['findings'])) {
    if (!Array.isArray(findings) || !findings.every(isKnownFinding)) return undefined
    baseline.set(file, findings)
  }
  return baseline
}

function sorted(findings: readonly KnownFinding[]): KnownFinding[] {
  return findings.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function keyOf({ code, text = '', fingerprint }: KnownFinding): string {
  return `${code}\n${text}\n${fingerprint}`
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return (
    isRecord(value) &&
    typeof value['code'] === 'string' &&
    typeof value['fingerprint'] === 'string' &&
    (value['text'] === undefined || typeof value['text'] === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
