import type { Localized, Severity } from './diagnostic.js'

/** What there is to say about a code of the gate, for `explain CODE` and for the docs. */
export interface GateCode {
  severity: Severity
  /** What must hold. */
  title: Localized
  /** What happens otherwise. */
  why: Localized
  /** How to mend it. */
  help: Localized
}

/** Every code that the gate reports. */
export type GateCodeName =
  | 'file-too-large'
  | 'binary-file'
  | 'git-lfs-pointer'
  | 'wrong-encoding'
  | 'invalid-utf8'
  | 'stray-byte-order-mark'
  | 'control-character'
  | 'noncharacter'
  | 'lone-surrogate'
  | 'bidi-override'
  | 'invisible-character'
  | 'unusual-line-break'
  | 'replacement-character'
  | 'garbled-text'
  | 'too-many-combining-marks'
  | 'conflict-marks'
  | 'line-too-long'
  | 'containers-too-deep'
  | 'too-many-items'
  | 'too-many-footnotes'
  | 'too-many-lazy-lines'
  | 'inline-too-deep'
  | 'too-many-delimiters'
  | 'table-too-long'
  | 'table-too-wide'
  | 'front-matter-too-long'
  | 'yaml-too-deep'
  | 'yaml-too-many-keys'
  | 'yaml-tab-indent'
  | 'yaml-odd-space'
  | 'yaml-odd-colon'
  | 'yaml-odd-dash'

/** The catalogue by name of the code, for the checks of this package. */
export const catalogue: Readonly<Record<GateCodeName, GateCode>> = {
  'file-too-large': {
    severity: 'error',
    title: { ru: 'Файл не больше предела', en: 'A file is within the size limit' },
    why: {
      ru: 'Слишком большой файл занял бы всю память; обычный план занимает меньше 200 килобайт.',
      en: 'A file that is too large would take all the memory; an ordinary plan is under 200 kilobytes.',
    },
    help: {
      ru: 'Разделите документ на несколько файлов или уберите из него то, что попало случайно.',
      en: 'Split the document into several files, or take out what got into it by accident.',
    },
  },
  'binary-file': {
    severity: 'error',
    title: { ru: 'Файл — обычный текст', en: 'A file is plain text' },
    why: {
      ru: 'Документы Word, архивы и картинки не читаются как текст, даже если переименовать их в «.md».',
      en: 'Word documents, archives and pictures cannot be read as text, even when they are renamed to “.md”.',
    },
    help: {
      ru: 'Откройте файл в его программе и сохраните или скопируйте содержание как обычный текст в UTF-8.',
      en: 'Open the file in its own program and save or copy its content as plain text in UTF-8.',
    },
  },
  'git-lfs-pointer': {
    severity: 'error',
    title: {
      ru: 'Файл скачан целиком, а не только ссылка Git LFS',
      en: 'A file is there itself, not its Git LFS pointer',
    },
    why: {
      ru: 'Вместо текста лежит ссылка: git знает о файле, но содержание ещё не скачано.',
      en: 'A pointer lies in place of the text: git knows the file, but its content is not downloaded yet.',
    },
    help: { ru: 'Выполните «git lfs pull» и повторите.', en: 'Run “git lfs pull” and try again.' },
  },
  'wrong-encoding': {
    severity: 'error',
    title: { ru: 'Файл записан в кодировке UTF-8', en: 'A file is written in UTF-8' },
    why: {
      ru: 'Текст в другой кодировке, прочитанный как UTF-8, превращается в «кракозябры».',
      en: 'Text in another encoding that is read as UTF-8 turns into garbage.',
    },
    help: {
      ru: 'Откройте файл в редакторе, выберите эту кодировку при чтении и сохраните файл в UTF-8.',
      en: 'Open the file in an editor, choose this encoding for reading, and save the file as UTF-8.',
    },
  },
  'invalid-utf8': {
    severity: 'error',
    title: { ru: 'Все байты файла — правильный UTF-8', en: 'All bytes of a file are well-formed UTF-8' },
    why: {
      ru: 'Повреждённое место нельзя прочитать, не выдумывая букв за автора.',
      en: 'A damaged place cannot be read without inventing letters for the author.',
    },
    help: {
      ru: 'Откройте файл в редакторе, наберите повреждённое место заново и сохраните файл в UTF-8.',
      en: 'Open the file in an editor, type the damaged place anew, and save the file as UTF-8.',
    },
  },
  'stray-byte-order-mark': {
    severity: 'error',
    title: {
      ru: 'Метка порядка байтов стоит только в начале файла',
      en: 'A byte order mark stands only at the beginning',
    },
    why: {
      ru: 'Внутри текста это невидимый символ; обычно он остаётся после склейки двух файлов и портит слово рядом.',
      en: 'Inside a text it is an invisible character, left over where two files were joined, and it spoils the next word.',
    },
    help: { ru: 'Удалите этот невидимый символ.', en: 'Delete the invisible character.' },
  },
  'control-character': {
    severity: 'error',
    title: { ru: 'В тексте нет управляющих символов', en: 'A text holds no control characters' },
    why: {
      ru: 'Такие символы попадают при копировании из Word и PDF; в DOCX и XML они запрещены.',
      en: 'They come with text copied from Word or PDF, and DOCX and XML forbid them.',
    },
    help: {
      ru: 'Удалите символ или замените его пробелом либо переводом строки.',
      en: 'Delete the character, or put a space or a line break in its place.',
    },
  },
  noncharacter: {
    severity: 'error',
    title: { ru: 'В тексте нет кодов U+FFFE и U+FFFF', en: 'A text holds neither U+FFFE nor U+FFFF' },
    why: {
      ru: 'Одного такого кода достаточно, чтобы готовый DOCX не открылся.',
      en: 'One of them is enough to make the finished DOCX unreadable.',
    },
    help: { ru: 'Удалите этот код из текста.', en: 'Delete it from the text.' },
  },
  'lone-surrogate': {
    severity: 'error',
    title: { ru: 'Символы в строке целые', en: 'The characters of a string are whole' },
    why: {
      ru: 'Половина символа остаётся, когда программа разрезает строку посреди эмодзи; сохранить её в файл нельзя.',
      en: 'Half of a character is left when a program cuts a string inside an emoji; it cannot be saved to a file.',
    },
    help: {
      ru: 'Удалите это место или наберите символ заново; в программе режьте строки между графемами.',
      en: 'Delete it or type the character anew; in a program, cut strings between graphemes.',
    },
  },
  'bidi-override': {
    severity: 'error',
    title: { ru: 'Направление письма не переключается', en: 'The direction of writing is not overridden' },
    why: {
      ru: 'Под таким символом можно спрятать другой текст: подпишут не то, что прочитали.',
      en: 'Such a character can hide another text: people would sign what they have not read.',
    },
    help: { ru: 'Удалите этот символ.', en: 'Delete the character.' },
  },
  'invisible-character': {
    severity: 'warning',
    title: { ru: 'В тексте нет невидимых символов', en: 'A text holds no invisible characters' },
    why: {
      ru: 'Слово с невидимым символом не находится поиском и не совпадает с таким же словом без него.',
      en: 'A word with an invisible character is not found by search and does not equal the same word without it.',
    },
    help: {
      ru: 'Удалите символ, если он не нужен нарочно.',
      en: 'Delete the character unless it is there on purpose.',
    },
  },
  'unusual-line-break': {
    severity: 'warning',
    title: { ru: 'Строки кончаются обычным переводом строки', en: 'Lines end with an ordinary line feed' },
    why: {
      ru: 'Такой разделитель одни программы считают концом строки, а другие — обычным символом.',
      en: 'Some programs take such a separator for the end of a line, others for an ordinary character.',
    },
    help: {
      ru: 'Замените символ обычным переводом строки или пробелом.',
      en: 'Replace the character by an ordinary line break or a space.',
    },
  },
  'replacement-character': {
    severity: 'warning',
    title: { ru: 'В тексте не потеряны буквы', en: 'No letters of a text are lost' },
    why: {
      ru: 'Знак «�» остаётся, когда файл уже открывали не в той кодировке и сохранили; он попадёт и на бумагу.',
      en: 'U+FFFD is left when a file was opened in a wrong encoding and saved; it would be printed on paper as well.',
    },
    help: {
      ru: 'Восстановите слово по другой копии документа.',
      en: 'Restore the word from another copy of the document.',
    },
  },
  'garbled-text': {
    severity: 'warning',
    title: { ru: 'Текст прочитан в своей кодировке', en: 'A text was read in its own encoding' },
    why: {
      ru: 'Так выглядит текст UTF-8, который однажды открыли как Windows-1251 и сохранили.',
      en: 'This is what UTF-8 text looks like after it was opened as Windows-1251 and saved.',
    },
    help: {
      ru: 'Замените это место правильным текстом.',
      en: 'Put the right text in this place.',
    },
  },
  'too-many-combining-marks': {
    severity: 'error',
    title: { ru: 'На одной букве не слишком много знаков', en: 'One letter does not carry too many marks' },
    why: {
      ru: 'Длинная цепочка надстрочных знаков надолго занимает любую программу и не печатается.',
      en: 'A long chain of combining marks keeps any program busy for long and cannot be printed.',
    },
    help: { ru: 'Удалите лишние знаки над и под буквой.', en: 'Delete the surplus marks above and below the letter.' },
  },
  'conflict-marks': {
    severity: 'error',
    title: { ru: 'Все конфликты слияния разрешены', en: 'All merge conflicts are resolved' },
    why: {
      ru: 'Между метками git лежат две разные редакции одного места; печатать обе нельзя.',
      en: 'Between the marks of git lie two versions of one place, and they must not both be printed.',
    },
    help: {
      ru: 'Оставьте нужную редакцию и удалите строки с «<<<<<<<», «=======» и «>>>>>>>».',
      en: 'Keep the version you want and delete the lines with “<<<<<<<”, “=======” and “>>>>>>>”.',
    },
  },
  'line-too-long': {
    severity: 'error',
    title: { ru: 'Строка не длиннее предела', en: 'A line is within the length limit' },
    why: {
      ru: 'Такая строка обычно означает вставленную картинку или данные; редакторы и git с ней не справляются.',
      en: 'Such a line is usually an embedded picture or data; editors and git cannot cope with it.',
    },
    help: {
      ru: 'Разделите строку на несколько или вынесите данные в отдельный файл.',
      en: 'Break the line into several, or move the data into a file of their own.',
    },
  },
  'containers-too-deep': {
    severity: 'error',
    title: { ru: 'Списки и цитаты вложены не слишком глубоко', en: 'Lists and quotes are not nested too deep' },
    why: {
      ru: 'Глубокая вложенность не имеет смысла на бумаге и может надолго занять программу.',
      en: 'Deep nesting makes no sense on paper and can keep the program busy for very long.',
    },
    help: {
      ru: 'Уберите лишние отступы и знаки «>», «-» в начале строк.',
      en: 'Take away surplus indents and marks “>”, “-” at the beginning of lines.',
    },
  },
  'too-many-items': {
    severity: 'error',
    title: { ru: 'В файле не слишком много пунктов', en: 'A file does not hold too many list items' },
    why: {
      ru: 'Десятки тысяч пунктов не прочтёт никто, а разбор занял бы всю память.',
      en: 'Nobody reads tens of thousands of items, and parsing them would take all the memory.',
    },
    help: { ru: 'Разделите документ на несколько файлов.', en: 'Split the document into several files.' },
  },
  'too-many-footnotes': {
    severity: 'error',
    title: { ru: 'В файле не слишком много сносок', en: 'A file does not hold too many footnotes' },
    why: {
      ru: 'Время разбора растёт быстрее, чем число сносок.',
      en: 'The time to read a file grows faster than the number of its footnotes.',
    },
    help: {
      ru: 'Перенесите пояснения в текст или разделите документ.',
      en: 'Put the notes into the text, or split the document.',
    },
  },
  'too-many-lazy-lines': {
    severity: 'error',
    title: {
      ru: 'Строки цитаты начинаются с «>», строки пункта — с отступа',
      en: 'Lines of a quote begin with “>”, lines of an item with an indent',
    },
    why: {
      ru: 'Цитата или пункт, которые продолжают сотни строк без знака и отступа, разбираются очень долго.',
      en: 'A quote or an item that hundreds of lines go on without mark or indent takes very long to read.',
    },
    help: {
      ru: 'После цитаты или пункта поставьте пустую строку, а продолжение начните с «>» или с отступа.',
      en: 'Put an empty line after the quote or item, and begin what goes on with “>” or with an indent.',
    },
  },
  'inline-too-deep': {
    severity: 'error',
    title: { ru: 'Выделения и ссылки вложены не слишком глубоко', en: 'Emphasis and links are not nested too deep' },
    why: {
      ru: 'Сотни открытых знаков «*», «_», «[» подряд могут надолго занять программу.',
      en: 'Hundreds of open “*”, “_”, “[” in a row can keep the program busy for very long.',
    },
    help: {
      ru: 'Закройте выделения и скобки или поставьте перед этими знаками «\\», если они нужны как текст.',
      en: 'Close the emphasis and brackets, or put “\\” before these marks if they are meant as text.',
    },
  },
  'too-many-delimiters': {
    severity: 'error',
    title: { ru: 'В одном абзаце не слишком много знаков разметки', en: 'One paragraph does not hold too many marks' },
    why: {
      ru: 'Время разбора абзаца растёт быстрее, чем число знаков «*», «_», «[» в нём.',
      en: 'The time to read a paragraph grows faster than the number of “*”, “_”, “[” in it.',
    },
    help: {
      ru: 'Разделите абзац пустыми строками или оформите данные как блок кода.',
      en: 'Split the paragraph with blank lines, or write the data as a block of code.',
    },
  },
  'table-too-long': {
    severity: 'error',
    title: { ru: 'В таблице не слишком много строк', en: 'A table does not have too many rows' },
    why: {
      ru: 'Таблица такой длины не открывается в текстовых редакторах.',
      en: 'Word processors cannot open a table of this length.',
    },
    help: {
      ru: 'Разделите таблицу на разделы или вынесите данные в файл YAML.',
      en: 'Split the table into sections, or move the data into a YAML file.',
    },
  },
  'table-too-wide': {
    severity: 'error',
    title: { ru: 'В таблице не слишком много столбцов', en: 'A table does not have too many columns' },
    why: { ru: 'Word не открывает таблицы шире 63 столбцов.', en: 'Word cannot open tables wider than 63 columns.' },
    help: {
      ru: 'Разделите таблицу на несколько или поменяйте местами строки и столбцы.',
      en: 'Split the table into several, or turn its columns into rows.',
    },
  },
  'front-matter-too-long': {
    severity: 'error',
    title: { ru: 'Шапка файла не длиннее предела', en: 'The front matter is within its limit' },
    why: {
      ru: 'В шапке между строками «---» стоят только сведения о документе; длинная шапка обычно не закрыта.',
      en: 'Between the “---” lines stands only what describes the document; a long one is usually not closed.',
    },
    help: {
      ru: 'Проверьте, что шапка закрыта строкой «---», а большие данные вынесите в файл YAML.',
      en: 'Check that the front matter is closed by “---”, and move large data into a YAML file.',
    },
  },
  'yaml-too-deep': {
    severity: 'error',
    title: { ru: 'Данные YAML вложены не слишком глубоко', en: 'YAML data are not nested too deep' },
    why: {
      ru: 'Глубоко вложенные скобки роняют разбор YAML вместе со всей программой.',
      en: 'Deeply nested brackets bring down the YAML parser and the whole program with it.',
    },
    help: {
      ru: 'Уберите лишние скобки и отступы; текст со скобками возьмите в кавычки.',
      en: 'Take away surplus brackets and indents; put text that holds brackets in quotes.',
    },
  },
  'yaml-too-many-keys': {
    severity: 'error',
    title: { ru: 'В одном наборе не слишком много ключей', en: 'One map does not have too many keys' },
    why: {
      ru: 'Проверка ключей на повторы занимает тем больше времени, чем больше их в одном наборе.',
      en: 'Looking for repeated keys takes longer the more of them stand in one map.',
    },
    help: {
      ru: 'Разделите данные на несколько файлов или запишите их списком.',
      en: 'Split the data into several files, or write them as a list.',
    },
  },
  'yaml-tab-indent': {
    severity: 'error',
    title: { ru: 'Отступы в YAML сделаны пробелами', en: 'YAML is indented with spaces' },
    why: {
      ru: 'Ширина табуляции у всех разная, поэтому YAML её в отступах запрещает.',
      en: 'A tab has another width for everyone, so YAML forbids it in indents.',
    },
    help: { ru: 'Замените табуляцию двумя пробелами.', en: 'Replace the tab by two spaces.' },
  },
  'yaml-odd-space': {
    severity: 'error',
    title: { ru: 'В разметке YAML стоят обычные пробелы', en: 'The structure of YAML is written with ordinary spaces' },
    why: {
      ru: 'Неразрывный пробел выглядит как обычный, но для YAML это буква: ключ или значение молча станут другими.',
      en: 'A no-break space looks like a space but is a letter to YAML: the key or value would silently be another.',
    },
    help: { ru: 'Замените этот пробел обычным.', en: 'Replace it by an ordinary space.' },
  },
  'yaml-odd-colon': {
    severity: 'error',
    title: { ru: 'После ключа YAML стоит обычное двоеточие', en: 'A YAML key is followed by an ordinary colon' },
    why: {
      ru: 'Широкое двоеточие «：» для YAML — обычный символ, и строка перестаёт быть парой «ключ: значение».',
      en: 'A full-width colon is an ordinary character to YAML, so the line is no “key: value” any more.',
    },
    help: { ru: 'Замените его на «: ».', en: 'Replace it by “: ”.' },
  },
  'yaml-odd-dash': {
    severity: 'error',
    title: { ru: 'Пункты списка YAML начинаются с дефиса', en: 'Items of a YAML list begin with a hyphen' },
    why: {
      ru: 'Тире похоже на дефис, но для YAML это начало текста, и список становится одной строкой.',
      en: 'A dash looks like a hyphen but begins a text to YAML, and the list becomes one string.',
    },
    help: {
      ru: 'Замените тире дефисом «-»; если это текст, возьмите его в кавычки.',
      en: 'Replace the dash by a hyphen “-”; if it is text, put it in quotes.',
    },
  },
}

/** Every code of the gate with its title, its reason and the way out. */
export const gateCodes: Readonly<Record<string, GateCode>> = catalogue
