const methods = [
  'charAt',
  'endsWith',
  'includes',
  'indexOf',
  'match',
  'normalize',
  'replace',
  'replaceAll',
  'slice',
  'split',
  'startsWith',
  'toLowerCase',
  'toUpperCase',
  'trim',
] as const

type Method = (this: unknown, ...values: unknown[]) => unknown

/**
 * How much work on texts `run` does: its calls to the methods of strings and of regular expressions, and the letters
 * that these make. The same on every machine, so that growth can be tested without a clock.
 */
export function countSteps(run: () => unknown): number {
  let steps = 0
  const count = (value: unknown): void => {
    steps += 1 + (typeof value === 'string' ? value.length : 0)
  }
  const restore = [
    ...methods.map((method) => watch(String.prototype, method, count)),
    watch(RegExp.prototype, 'exec', count),
    watch(RegExp.prototype, 'test', count),
  ]
  try {
    run()
  } finally {
    for (const undo of restore) undo()
  }
  return steps
}

function watch(owner: object, name: string, count: (value: unknown) => void): () => void {
  const original = Reflect.get(owner, name) as Method
  const watched: Method = function (...values) {
    const result = original.apply(this, values)
    count(result)
    return result
  }
  Reflect.set(owner, name, watched)
  return () => Reflect.set(owner, name, original)
}
