const marks: Readonly<Record<string, string | undefined>> = {
  true: 'М.П.',
  да: 'М.П.',
  false: undefined,
  нет: undefined,
}

/** The mark where the seal is put: `true` is the usual one. */
export function sealMark(seal: string | undefined): { seal?: string } {
  const written = seal?.trim() ?? ''
  if (written === '') return {}
  const mark = Object.hasOwn(marks, written.toLowerCase()) ? marks[written.toLowerCase()] : written
  return mark === undefined ? {} : { seal: mark }
}
