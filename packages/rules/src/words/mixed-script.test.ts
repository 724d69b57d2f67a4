import { describe, expect, it } from 'vitest'
import { cyrillicOf, latinOf } from './look-alikes.js'
import { mixedWords } from './mixed-script.js'

/** Clean texts such as roadmaps hold; none of them may be reported. */
const clean = [
  'Занятия в IT-кубе и IT-кубах округа',
  'QR-код на бланке, формат A4 и A3, лист А4',
  'Движение WorldSkillsRussia, чемпионат «JuniorSkills»',
  'Проект «PROОНЛАЙН», фестиваль «PROфессия», «ПРОFориентация», «ProКадры»',
  'XXI-го века, в XIX–XX вв., XXв., IIIкв., II-й этап, раздел IIа, IV квартал',
  'SWOT-анализа, S-O, W-T стратегии',
  'Онлайн-уроки «Шоу профессий», «ПроеКТОриЯ», «Билет в будущее»',
  '3D-моделирование, 5G, 4K-видео, карандаш 2B, Wi-Fi, USB-накопитель',
  'https://school-12.приозёрск.рф/plan и почта prof@школа.рф',
  'Таблица план_2025_final.xlsx и файл Otчёт.docx',
  'витамин C необходим детям; группа A и группа B; вариант C',
  'T-образный специалист, X-лучи, α-излучение',
  'e-mail: sokolov@example.org, e-learning',
  'CO2, H2O, pH раствора',
  'формула a + b, отрезок AB равен 5',
  'п. a) и п. b) перечня',
  'а, о, у, с, к, в — русские буквы',
  '9А, 9Б и 10В классы',
  'размер 3x4 см, масштаб 1:100',
  'Windows, Word и LibreOffice; язык C++ и C#',
  'HR-специалист, PR-служба, hr-брендинг, VR-очки, IP-адрес',
  'iPhone и eТьютор',
  'Mercedes-Benz и «Ростех»',
  'Срок: II полугодие 2025/2026 учебного года',
]

const words =
  `Мониторинг взаимодействия с предприятиями организация профориентационной работы обучающихся в образовательных
  организациях сентябрь октябрь ноябрь декабрь январь февраль март апрель май июнь июль август срок исполнения
  ответственные ожидаемый результат управление образования директор заместитель родительское собрание экскурсия
  Петрова Соколов Лебедева Приозёрск Москва Хабаровск аналитическая справка статистический отчёт
  общеобразовательная профессиональное самоопределение сопровождение ранняя профориентация наставничество
  КОМПЛЕКС МЕР МЕРОПРИЯТИЕ ПРИКАЗ УТВЕРДИТЬ ОРГАНИЗАЦИЯ ОТВЕТСТВЕННЫЙ СРОК`
    .split(/\s+/)
    .filter((word) => word.length > 1)

const foreign = [
  'WorldSkills',
  'Windows',
  'Internet',
  'Roadmap',
  'School',
  'JuniorSkills',
  'LibreOffice',
  'Excel',
  'PowerPoint',
]

describe('words of two alphabets', () => {
  it.each(clean)('says nothing of «%s»', (text) => {
    expect(mixedWords(text)).toEqual([])
  })

  it('finds every look-alike in a Russian word and knows the word that was meant', () => {
    let seeded = 0
    for (const word of words)
      for (const [index, letter] of Array.from(word).entries()) {
        const twin = latinOf.get(letter)
        if (twin === undefined) continue
        seeded++
        const text = `План: ${word.slice(0, index)}${twin}${word.slice(index + 1)} обучающихся`
        expect(
          mixedWords(text).map(({ meant }) => meant),
          text,
        ).toEqual([word])
      }
    expect(seeded).toBeGreaterThan(250)
  })

  it('finds a word in which every letter that can be replaced is', () => {
    for (const word of words) {
      const text = Array.from(word, (letter) => latinOf.get(letter) ?? letter).join('')
      // A word of look-alikes alone is a Latin word for all that anybody can see.
      if (text === word || !/[А-яЁё]/.test(text)) continue
      expect(
        mixedWords(`План: ${text} обучающихся`).map(({ meant }) => meant),
        text,
      ).toEqual([word])
    }
  })

  it('finds every Russian look-alike in a Latin word', () => {
    let seeded = 0
    for (const word of foreign)
      for (const [index, letter] of Array.from(word).entries()) {
        const twin = cyrillicOf.get(letter)
        if (twin === undefined) continue
        seeded++
        const text = `Участие в ${word.slice(0, index)}${twin}${word.slice(index + 1)} школьников`
        expect(
          mixedWords(text).map(({ meant }) => meant),
          text,
        ).toEqual([word])
      }
    expect(seeded).toBeGreaterThan(20)
  })

  it.each([
    ['c 1 ceнтября', ['с', 'сентября']],
    ['Работа c родителями', ['с']],
    ['B соответствии с приказом', ['В']],
    ['O мерах поддержки', ['О']],
    ['Ученики 9A класса и 9Б', ['9А']],
    ['9A, 9Б', ['9А']],
    ['OО и ДOУ района', ['ОО', 'ДОУ']],
    ['МБOУ «COШ № 2»', ['МБОУ', 'СОШ']],
    ['IР-адрес', ['IP']],
    ['е-mail учителя', ['e']],
    ['рабoтa', ['работа']],
    ['Kзпл', ['Кзпл']],
  ])('mends «%s»', (text, meant) => {
    expect(mixedWords(text).map((word) => word.meant)).toEqual(meant)
  })

  it('names the letters that are out of place and where the word stands', () => {
    expect(mixedWords('до 5 ceнтября')).toEqual([
      { start: 5, end: 13, word: 'ceнтября', strangers: 'ce', alphabet: 'latin', meant: 'сентября' },
    ])
  })

  it.each(['слово cлово word ', 'слово/a_b/', 'A а. ', '@я ', 'aя', 'c 1 '])(
    'takes a long text of «%s» in its stride',
    (piece) => {
      expect(mixedWords(piece.repeat(20_000)).length).toBeLessThanOrEqual(100)
    },
  )
})
