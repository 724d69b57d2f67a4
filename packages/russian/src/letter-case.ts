/** True for a word of two letters and more that has no small letter: ИВАНОВ. */
export function isUpperCase(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)
}

/**
 * Gives `form`, made from `model` in small letters, the letter case of `model`: all capitals, or capitals where the
 * parts of a hyphenated word have them.
 */
export function matchLetterCase(form: string, model: string): string {
  if (isUpperCase(model)) return form.toUpperCase()
  const models = model.split('-')
  return form
    .split('-')
    .map((part, index) => matchPart(part, models[index] ?? ''))
    .join('-')
}

function matchPart(form: string, model: string): string {
  let result = ''
  for (let i = 0; i < form.length; i += 1) {
    const letter = form.charAt(i)
    const original = model.charAt(i)
    // «Ёж», «Ежа»: the first letter itself may be another.
    const capital = original !== original.toLowerCase() && (i === 0 || original.toLowerCase() === letter)
    result += capital ? letter.toUpperCase() : letter
  }
  return result
}
