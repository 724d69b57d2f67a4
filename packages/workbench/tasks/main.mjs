// @ts-check
import { ensureInstalled } from './install.mjs'
import { TaskFailure, say } from './process.mjs'

/**
 * A task gets the arguments after its name and gives the exit code.
 *
 * @typedef {(args: string[]) => Promise<number>} Task
 */

/** @type {Readonly<Record<string, { what: string, load: () => Promise<Task> }>>} */
const tasks = {
  demo: { what: 'print the example workspaces into out/demo', load: async () => (await import('./demo.mjs')).demo },
  test: { what: 'build what is stale and run the tests', load: async () => (await import('./test.mjs')).test },
  build: { what: 'compile the packages', load: async () => (await import('./build.mjs')).build },
  check: { what: 'format, lint and types', load: async () => (await import('./check.mjs')).check },
  generate: { what: 'schemas and validators', load: async () => (await import('./generate.mjs')).generate },
  bench: { what: 'measure the command against pandoc', load: async () => (await import('./bench.mjs')).bench },
  'bench:russian': {
    what: 'measure how names, posts and terms are read',
    load: async () => (await import('./bench-russian.mjs')).benchRussian,
  },
  docs: { what: 'reference of the packages into docs/api', load: async () => (await import('./docs.mjs')).docs },
  format: { what: 'format all sources', load: async () => (await import('./format.mjs')).format },
  'print-test': { what: 'turn the demo into pages', load: async () => (await import('./print-test.mjs')).printTest },
}

/**
 * Run the task that the arguments name; gives the exit code.
 *
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function main([name, ...args]) {
  const task = name !== undefined && Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) {
    process.stderr.write(name === undefined ? 'Which task?\n' : `There is no task “${name}”.\n`)
    for (const [known, { what }] of Object.entries(tasks)) process.stderr.write(`  ${known.padEnd(14)} ${what}\n`)
    return 2
  }
  try {
    await ensureInstalled()
    return await (await task.load())(args)
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error
    say(error.message)
    return error.exitCode
  }
}
