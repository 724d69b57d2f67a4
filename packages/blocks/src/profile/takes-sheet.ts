/** Tells whether so many people stand on a sheet of their own rather than in lines. */
export function takesSheet(look: { form: 'auto' | 'lines' | 'sheet'; lines: number }, people: number): boolean {
  return look.form === 'sheet' || (look.form === 'auto' && people > look.lines)
}
