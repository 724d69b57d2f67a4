import { version } from '../version.js'

/** `.gitignore` of a new workspace. */
export const gitignoreText: string = `# Готовые файлы: их всегда можно собрать заново командой «dorozhnik build».
out/

# Отчёты проверки.
*.sarif
gl-code-quality-report.json

# Временные файлы Дорожника, Word и LibreOffice.
.dorozhnik-*.tmp
~$*
.~lock.*
`

/** `.pre-commit-config.yaml` of a new workspace. */
export const preCommitText: string = `# Проверка перед каждым коммитом. Нужна программа pre-commit (pre-commit.com):
# один раз выполните «pre-commit install», и коммит с ошибками в документах не пройдёт.
# Файл действует только в корне хранилища git: если проект лежит в папке, перенесите его в корень и допишите
# эту папку к команде: «… check --lang ru roadmap».
repos:
  - repo: local
    hooks:
      - id: dorozhnik
        name: Проверить документы
        entry: npx --yes dorozhnik@${version} check --lang ru
        language: system
        files: \\.(md|markdown|ya?ml|hbs)$
        # Проект проверяется целиком: приказ зависит от плана, план — от справочника.
        pass_filenames: false
`
