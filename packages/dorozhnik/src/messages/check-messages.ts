import { countInRussian, type Language } from '@dorozhnik/diagnostics'

/** What `check` says about its options, about mending and about known findings; what `init` says of servers. */
export interface CheckMessages {
  formatTerm: string
  reportFormatOption: string
  countTerm: string
  fileTerm: string
  maxWarningsOption: string
  baselineOption: string
  updateBaselineOption: string
  stdinNameTerm: string
  stdinNameOption: string
  fixOption: string
  fixDryRunOption: string
  outputOption: string
  verboseOption: string
  extensionsOption: string
  ciOption: string

  wrongCount(option: string, value: string): string
  stdinAlone(): string
  stdinNameMissing(): string
  stdinNameUnused(): string
  stdinNotFixed(): string
  stdinTooLarge(): string
  fixOrDryRun(): string
  dryRunFormat(): string
  updateNeedsBaseline(): string
  baselineForOne(): string
  baselineMissing(path: string): string
  baselineNotOurs(path: string): string
  outputIsInput(path: string): string
  ignoredByList(path: string, pattern: string): string

  tooManyWarnings(count: number, most: number): string
  baselineHides(count: number): string
  baselineFixed(count: number): string
  baselineFixedOne(file: string, code: string, text: string): string
  baselineLeft(count: number, more: number): string
  baselineUpdated(path: string, count: number): string
  fixed(path: string, count: number): string
  couldFix(count: number, files: number): string
  nothingToFix(): string
  reportWritten(path: string, count: number): string
  filesRead(count: number): string
  passedOver(path: string, pattern: string): string
}

const finding: readonly [string, string, string] = ['замечание', 'замечания', 'замечаний']

/** In every language of the tool. */
export const checkMessages: Readonly<Record<Language, CheckMessages>> = {
  ru: {
    formatTerm: 'вид',
    reportFormatOption:
      'вид замечаний: text (для чтения), json (для программ), sarif, github, gitlab, junit (для серверов сборки)',
    countTerm: 'число',
    fileTerm: 'файл',
    maxWarningsOption: 'код завершения 1, если предупреждений больше',
    baselineOption: 'список известных замечаний (JSON): они не показываются',
    updateBaselineOption: 'записать нынешние замечания в список, исправленные из него убрать',
    stdinNameTerm: 'путь',
    stdinNameOption: 'под каким именем проверять стандартный ввод (путь «-»), например plan.md',
    fixOption: 'внести в файлы безопасные исправления',
    fixDryRunOption: 'показать безопасные исправления (unified diff), ничего не записывая',
    outputOption: 'записать отчёт в файл',
    ciOption: 'для какого сервера git добавить проверку и сборку: github (без параметра), gitlab, none (не добавлять)',
    verboseOption: 'показать, что прочитано и что пропущено по .dorozhnikignore',
    extensionsOption: 'запустить дополнения проекта (extensions): это программы, доверяйте им',

    wrongCount: (option, value) => `Значение параметра «${option}» — целое число от нуля, а не «${value}».`,
    stdinAlone: () => 'Стандартный ввод («-») проверяется один, без других путей.',
    stdinNameMissing: () => 'Скажите, какой это файл проекта: --stdin-name plan.md.',
    stdinNameUnused: () => 'Параметр --stdin-name нужен только вместе с путём «-».',
    stdinNotFixed: () => 'У стандартного ввода нет файла: вместо --fix используйте --fix-dry-run.',
    stdinTooLarge: () => 'Стандартный ввод слишком велик.',
    fixOrDryRun: () => 'Выберите одно: --fix или --fix-dry-run.',
    dryRunFormat: () => 'С параметром --fix-dry-run вид замечаний — text или json.',
    updateNeedsBaseline: () => 'Скажите, какой список обновить: --baseline ФАЙЛ --update-baseline.',
    baselineForOne: () => 'Параметр --baseline годится только для одного проекта.',
    baselineMissing: (path) => `Списка «${path}» нет; создать его можно с параметром --update-baseline.`,
    baselineNotOurs: (path) => `«${path}» — не список замечаний, созданный Дорожником; файл не изменён.`,
    outputIsInput: (path) => `«${path}» — исходный файл, отчёт в него не записывается.`,
    ignoredByList: (path, pattern) => `«${path}» не читается: так сказано в .dorozhnikignore (строка «${pattern}»).`,

    tooManyWarnings: (count, most) =>
      `${countInRussian(count, ['предупреждение', 'предупреждения', 'предупреждений'])}, а можно не больше ${most}.`,
    baselineHides: (count) => `Известно и не показано: ${countInRussian(count, finding)}.`,
    baselineFixed: (count) =>
      `Исправлено из списка известных: ${countInRussian(count, finding)}. Убрать их из него: --update-baseline.`,
    baselineFixedOne: (file, code, text) =>
      `  ${file === '' ? '' : `${file}: `}${text === '' ? '' : `«${text}» `}[${code}]`,
    baselineLeft: (count, more) => `Из списка известных убрано исправленных: ${count}; добавлено новых: ${more}.`,
    baselineUpdated: (path, count) => `Записан ${path}: ${countInRussian(count, finding)}`,
    fixed: (path, count) => `Исправлен ${path}: ${countInRussian(count, finding)}`,
    couldFix: (count, files) =>
      `Можно исправить: ${countInRussian(count, finding)}, файлов: ${files}. Внести исправления: --fix.`,
    nothingToFix: () => 'Исправить само собой нечего.',
    reportWritten: (path, count) => `Записан ${path}: ${countInRussian(count, finding)}`,
    filesRead: (count) => `Прочитано: ${countInRussian(count, ['файл', 'файла', 'файлов'])}.`,
    passedOver: (path, pattern) => `Пропущено по .dorozhnikignore: ${path} (строка «${pattern}»)`,
  },
  en: {
    formatTerm: 'form',
    reportFormatOption:
      'findings as text (for reading), json (for programs), sarif, github, gitlab, junit (for build servers)',
    countTerm: 'number',
    fileTerm: 'file',
    maxWarningsOption: 'exit with 1 when there are more warnings',
    baselineOption: 'list of known findings (JSON), which are not shown',
    updateBaselineOption: 'write the findings of today into the list and take out those that are mended',
    stdinNameTerm: 'path',
    stdinNameOption: 'the name under which standard input (the path “-”) is checked, for example plan.md',
    fixOption: 'make the safe fixes in the files',
    fixDryRunOption: 'show the safe fixes (unified diff) and write nothing',
    outputOption: 'write the report to a file',
    ciOption: 'server of git that is to check and build: github (by default), gitlab, none',
    verboseOption: 'tell what was read, and what .dorozhnikignore passes over',
    extensionsOption: 'run the extensions of the workspace: they are programs, so trust them',

    wrongCount: (option, value) => `The value of “${option}” is a whole number from zero, not “${value}”.`,
    stdinAlone: () => 'Standard input (“-”) is checked alone, without other paths.',
    stdinNameMissing: () => 'Say which file of the workspace it is: --stdin-name plan.md.',
    stdinNameUnused: () => 'The option --stdin-name is for the path “-” only.',
    stdinNotFixed: () => 'Standard input has no file: use --fix-dry-run instead of --fix.',
    stdinTooLarge: () => 'Standard input is too large.',
    fixOrDryRun: () => 'Choose one: --fix or --fix-dry-run.',
    dryRunFormat: () => 'With --fix-dry-run the format is text or json.',
    updateNeedsBaseline: () => 'Say which list to update: --baseline FILE --update-baseline.',
    baselineForOne: () => 'The option --baseline is for one workspace only.',
    baselineMissing: (path) => `There is no list “${path}”; --update-baseline makes it.`,
    baselineNotOurs: (path) => `“${path}” is no list of findings made by Dorozhnik; the file was not changed.`,
    outputIsInput: (path) => `“${path}” is an input; the report is not written there.`,
    ignoredByList: (path, pattern) => `“${path}” is not read: .dorozhnikignore says so (line “${pattern}”).`,

    tooManyWarnings: (count, most) => `${count} ${count === 1 ? 'warning' : 'warnings'}, allowed are ${most}.`,
    baselineHides: (count) => `Known and not shown: ${count}.`,
    baselineFixed: (count) => `Mended of the known findings: ${count}. To take them out: --update-baseline.`,
    baselineFixedOne: (file, code, text) =>
      `  ${file === '' ? '' : `${file}: `}${text === '' ? '' : `“${text}” `}[${code}]`,
    baselineLeft: (count, more) => `Mended and taken out of the known findings: ${count}; added: ${more}.`,
    baselineUpdated: (path, count) => `Written: ${path}, findings: ${count}`,
    fixed: (path, count) => `Mended: ${path}, findings: ${count}`,
    couldFix: (count, files) => `Could be mended: ${count}, files: ${files}. To do so: --fix.`,
    nothingToFix: () => 'There is nothing to mend automatically.',
    reportWritten: (path, count) => `Written: ${path}, findings: ${count}`,
    filesRead: (count) => `Files read: ${count}.`,
    passedOver: (path, pattern) => `Passed over by .dorozhnikignore: ${path} (line “${pattern}”)`,
  },
}
