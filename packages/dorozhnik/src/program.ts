import { type Language, type ReportFormat, reportFormats } from '@dorozhnik/diagnostics'
import { Command, Option } from 'commander'
import { addCheckOptions, checkChoice, type CheckOptions } from './check-options.js'
import type { DeclineOptions } from './commands/decline.js'
import type { Io } from './io.js'
import type { Messages } from './messages/messages.js'
import { sourceMessages } from './messages/source-messages.js'
import { makeSession, type Session } from './session.js'
import { type Ci, ciChoices } from './scaffold/ci.js'
import type { Audience } from '@dorozhnik/views'
import { version } from './version.js'

/** What the command line is made with. */
export interface ProgramContext {
  io: Io
  language: Language
  messages: Messages
}

interface Options {
  format: ReportFormat
  out?: string
  period?: string
  force?: boolean
}

/** The tree of commands. Each command is loaded when it is called; its exit code goes to `finish`. */
export function makeProgram(context: ProgramContext, finish: (code: number) => void): Command {
  const { messages } = context
  const program = prepare(new Command('dorozhnik'), context)
    .description(messages.about)
    .usage(`${messages.commandTerm} ${messages.optionsTerm}`)
    .version(version, '-V, --version', messages.versionOption)
    .helpCommand(messages.helpCommandTerm, messages.helpCommand)
    .addHelpText('after', `\n${messages.afterHelp}`)

  /** A command of documents has all forms of findings, any other speaks to people and to programs. */
  function command(
    name: string,
    argument: string,
    about: string,
    argumentAbout: string,
    findings = false,
    parent = program,
  ): Command {
    const formats = findings ? [...reportFormats] : ['text', 'json']
    const formatAbout = findings ? messages.reportFormatOption : messages.formatOption
    const made = prepare(parent.command(name), context)
    return made
      .description(about)
      .usage(`${messages.optionsTerm} ${argument}`)
      .argument(argument, argumentAbout)
      .addOption(
        new Option(`--format <${findings ? messages.formatTerm : 'text|json'}>`, formatAbout)
          .choices(formats)
          .default('text'),
      )
  }

  function session(options: Options): Session {
    return makeSession(context, options.format)
  }

  command('init', messages.folderTerm, messages.initAbout, messages.folderArgument)
    .option('--force', messages.initForceOption)
    .addOption(new Option('--ci <github|gitlab|none>', messages.ciOption).choices(ciChoices).default('github'))
    .action(async (folder: string, options: Options & { ci: Ci }) => {
      const { init } = await import('./commands/init.js')
      finish(init(folder, { force: options.force === true, ci: options.ci }, session(options)))
    })

  const check = command('check', messages.pathsTerm, messages.checkAbout, messages.pathsArgument, true)
  addCheckOptions(check, messages).action(async (paths: string[], options: Options & CheckOptions) => {
    const { checkCommand } = await import('./commands/check.js')
    const own = session(options)
    finish(await checkCommand(paths, checkChoice(options, own), own))
  })

  command('build', messages.pathsTerm, messages.buildAbout, messages.pathsArgument, true)
    .option(`--out <${messages.outTerm}>`, messages.outOption)
    .option('--force', messages.buildForceOption)
    .addOption(
      new Option('--audience <signature|internal|public>', messages.audienceOption)
        .choices(['signature', 'internal', 'public'])
        .default('signature'),
    )
    .option('--posts', messages.postsOption)
    .option('--fonts', messages.fontsOption)
    .option('--extensions', messages.extensionsOption)
    .action(
      async (
        paths: string[],
        options: Options & { audience: Audience; posts?: boolean; extensions?: boolean; fonts?: boolean },
      ) => {
        const { buildCommand } = await import('./commands/build.js')
        const { out, force = false, audience, posts = false, extensions = false, fonts = false } = options
        finish(await buildCommand(paths, { out, force, audience, posts, extensions, fonts }, session(options)))
      },
    )

  command('explain', messages.codeTerm, messages.explainAbout, messages.codeArgument).action(
    async (code: string | undefined, options: Options) => {
      const { explain } = await import('./commands/explain.js')
      finish(explain(code, session(options)))
    },
  )

  command('term', messages.phraseTerm, messages.termAbout, messages.phraseArgument)
    .option(`--period <${messages.periodTerm}>`, messages.periodOption)
    .action(async (phrase: string, options: Options) => {
      const { term } = await import('./commands/term.js')
      finish(term(phrase, options.period, session(options)))
    })

  command('decline', messages.textTerm, messages.declineAbout, messages.textArgument)
    .addOption(
      new Option('--kind <kind>', messages.kindOption).choices(['name', 'person', 'post', 'group', 'organization']),
    )
    .addOption(new Option('--sex <male|female>', messages.sexOption).choices(['male', 'female']))
    .action(async (text: string, options: Options & DeclineOptions) => {
      const { decline } = await import('./commands/decline.js')
      finish(decline(text, options, session(options)))
    })

  const sources = sourceMessages[context.language]

  command('fmt', messages.pathsTerm, sources.formatAbout, messages.pathsArgument)
    .option('--check', sources.formatCheckOption)
    .option('--dry-run', sources.dryRunOption)
    .action(async (paths: string[], options: Options & { check?: boolean; dryRun?: boolean }) => {
      const { fmtCommand } = await import('./commands/fmt.js')
      const choice = { check: options.check === true, dryRun: options.dryRun === true }
      finish(fmtCommand(paths, choice, session(options)))
    })

  command('fix', messages.pathsTerm, sources.fixAbout, messages.pathsArgument)
    .option('--ids', sources.idsOption)
    .option('--dry-run', sources.dryRunOption)
    .action(async (paths: string[], options: Options & { ids?: boolean; dryRun?: boolean }) => {
      const { fixCommand } = await import('./commands/fix.js')
      finish(fixCommand(paths, { ids: options.ids === true, dryRun: options.dryRun === true }, session(options)))
    })

  command('convert', sources.fileTerm, sources.convertAbout, sources.sourceArgument)
    .addOption(new Option('--to <list|table>', sources.toOption).choices(['list', 'table']).makeOptionMandatory())
    .option('--dry-run', sources.dryRunOption)
    .action(async (path: string, options: Options & { to: 'list' | 'table'; dryRun?: boolean }) => {
      const { convertCommand } = await import('./commands/convert.js')
      finish(convertCommand(path, { to: options.to, dryRun: options.dryRun === true }, session(options)))
    })

  prepare(program.command('model'), context)
    .description(sources.modelAbout)
    .usage(`${messages.optionsTerm} ${sources.fileTerm}`)
    .argument(sources.fileTerm, sources.sourceArgument)
    .action(async (path: string) => {
      const { modelCommand } = await import('./commands/model.js')
      finish(modelCommand(path, makeSession(context, 'json')))
    })

  command('audit', messages.docxTerm, messages.auditAbout, messages.docxArgument)
    .addOption(new Option(`--profile <${messages.profileTerm}>`, messages.profileOption).default('gost-r-7.0.97-2025'))
    .action(async (path: string, options: Options & { profile: string }) => {
      const { audit } = await import('./commands/audit.js')
      finish(audit(path, options.profile, session(options)))
    })

  command('coverage', messages.pathsTerm, messages.coverageAbout, messages.pathsArgument)
    .addOption(
      new Option(`--norm <${messages.normTerm}>`, messages.normOption).argParser(
        (norm: string, before: string[] | undefined) => [...(before ?? []), norm],
      ),
    )
    .option(`--docx <${messages.docxFileTerm}>`, messages.docxOption)
    .option('--extensions', messages.extensionsOption)
    .action(async (paths: string[], options: Options & { norm?: string[]; docx?: string; extensions?: boolean }) => {
      const { coverageCommand } = await import('./commands/coverage.js')
      finish(
        await coverageCommand(
          paths,
          { norms: options.norm, docx: options.docx, extensions: options.extensions === true },
          session(options),
        ),
      )
    })

  const letterhead = prepare(program.command('letterhead'), context)
    .description(messages.letterheadAbout)
    .usage(messages.commandTerm)
    .helpCommand(false)
  command('check', messages.docxTerm, messages.letterheadAbout, messages.docxArgument, false, letterhead).action(
    async (path: string, options: Options) => {
      const { checkLetterheadCommand } = await import('./commands/letterhead.js')
      finish(checkLetterheadCommand(path, session(options)))
    },
  )

  return program
}

/** What all commands share: the language, the wording of the help, where it goes. */
function prepare(command: Command, { io, messages }: ProgramContext): Command {
  const { titles } = messages
  const words: Record<string, string> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  }
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Said in the user's language by the caller.
      outputError: () => {},
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => words[title] ?? title,
      // Without the English «(choices: … default: …)»: the descriptions say it.
      optionDescription: (option) => option.description,
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(termOf)].join(' '),
    })
    .addOption(new Option('--lang <ru|en>', messages.langOption).choices(['ru', 'en']))
    .helpOption('-h, --help', messages.helpOption)
}

function termOf(argument: { required: boolean; variadic: boolean; name(): string }): string {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}
