import { version } from '../version.js'

/** The servers of git that a new workspace may be checked and built on. */
export const ciChoices = ['github', 'gitlab', 'none'] as const

/** One of {@link ciChoices}. */
export type Ci = (typeof ciChoices)[number]

/** The call of this very version: npx fetches it when it is not there, nothing is installed for good. */
const call = `npx --yes dorozhnik@${version}`

/** `.github/workflows/dorozhnik.yml` of a new workspace. */
const github = `# Проверка и сборка документов на GitHub при каждом изменении.
# Файл действует только в корне хранилища git: если проект лежит в папке, перенесите .github в корень
# и раскомментируйте строки defaults.
name: Дорожник

on: [push, pull_request]

permissions:
  contents: read

# defaults:
#   run:
#     working-directory: roadmap

jobs:
  documents:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22

      # Замечания встанут рядом со строками документов на странице изменений.
      - name: Проверить документы
        run: ${call} check --lang ru --format github

      # Те же замечания файлом SARIF: его читают редакторы и раздел Security на GitHub.
      - name: Сохранить замечания
        if: always()
        run: ${call} check --lang ru --format sarif --output dorozhnik.sarif || true
      - name: Приложить замечания
        if: always()
        uses: actions/upload-artifact@v4
        with:
          name: dorozhnik-sarif
          path: dorozhnik.sarif

      # Готовые приказы можно скачать со страницы запуска.
      - name: Собрать приказы
        run: ${call} build --lang ru
      - name: Приложить приказы
        uses: actions/upload-artifact@v4
        with:
          name: documents
          path: out/
`

/** `.gitlab-ci.yml` of a new workspace. */
const gitlab = `# Проверка и сборка документов в GitLab при каждом изменении.
# Файл действует только в корне хранилища git.
documents:
  image: node:22
  script:
    # Отчёт для запроса на слияние: GitLab покажет, какие замечания появились и какие исправлены.
    - ${call} check --lang ru --format gitlab --output gl-code-quality-report.json || true
    # То же для чтения; при ошибках задание останавливается здесь.
    - ${call} check --lang ru
    - ${call} build --lang ru
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
    # Готовые приказы можно скачать со страницы задания.
    paths:
      - out/
`

/** The files that make a server of git check and build a workspace. */
export function ciFiles(ci: Ci): { name: string; text: string }[] {
  if (ci === 'github') return [{ name: '.github/workflows/dorozhnik.yml', text: github }]
  return ci === 'gitlab' ? [{ name: '.gitlab-ci.yml', text: gitlab }] : []
}
