import { describe, expect, it } from 'vitest'
import { declineGroup, declineOrganization } from './decline-organization.js'
import { declinePerson } from './decline-person.js'
import { declinePost } from './decline-post.js'

describe('declineOrganization', () => {
  it.each([
    ['Минпросвещения России', 'Минпросвещения России', 'Минпросвещения России'],
    ['Минобрнауки', 'Минобрнауки', 'Минобрнауки'],
    ['рабочая подгруппа', 'рабочей подгруппе', 'рабочую подгруппу'],
    ['Минтруд', 'Минтруду', 'Минтруд'],
    ['Роспотребнадзор', 'Роспотребнадзору', 'Роспотребнадзор'],
    ['молодёжный парламент', 'молодёжному парламенту', 'молодёжный парламент'],
    ['учебно- методический центр', 'учебно- методическому центру', 'учебно- методический центр'],
  ])('knows the short name %s', (name, dative, accusative) => {
    expect(declineOrganization(name, 'dative')).toEqual({ form: dative, certain: true })
    expect(declineOrganization(name, 'accusative')).toEqual({ form: accusative, certain: true })
  })

  it.each([
    ['центр развития ребёнка-детский сад', 'центра развития ребёнка-детского сада'],
    ['начальная школа-детский сад', 'начальной школы-детского сада'],
    ['центр образования-гимназия № 2', 'центра образования-гимназии № 2'],
    ['социально-реабилитационный центр', 'социально-реабилитационного центра'],
    ['школа-интернат', 'школы-интерната'],
  ])('declines both sides of the dash of %s', (name, genitive) => {
    expect(declineOrganization(name, 'genitive')).toEqual({ form: genitive, certain: true })
  })

  it('keeps the accusative of families, whatever describes them', () => {
    expect(declineGroup('молодые семьи, воспитывающие детей', 'accusative').form).toBe(
      'молодые семьи, воспитывающие детей',
    )
    expect(declineGroup('молодые педагоги, работающие в школе', 'accusative').form).toBe(
      'молодых педагогов, работающих в школе',
    )
  })

  it('takes «все» for an adjective', () => {
    const forms = (['genitive', 'dative', 'accusative'] as const).map((one) => declineGroup('все учителя', one).form)
    expect(forms).toEqual(['всех учителей', 'всем учителям', 'всех учителей'])
    expect(declineGroup('все школы', 'accusative').form).toBe('все школы')
  })

  it.each([
    [
      'Управление образования администрации Приозёрского муниципального округа',
      'Управления образования администрации Приозёрского муниципального округа',
      'Управлением образования администрации Приозёрского муниципального округа',
    ],
    ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'УПРАВЛЕНИЯ ОБРАЗОВАНИЯ', 'УПРАВЛЕНИЕМ ОБРАЗОВАНИЯ'],
    ['комитет по образованию', 'комитета по образованию', 'комитетом по образованию'],
    [
      'Департамент образования и молодёжной политики',
      'Департамента образования и молодёжной политики',
      'Департаментом образования и молодёжной политики',
    ],
    ['администрация округа', 'администрации округа', 'администрацией округа'],
    ['МБОУ «Школа № 2»', 'МБОУ «Школа № 2»', 'МБОУ «Школа № 2»'],
    [
      'муниципальное бюджетное общеобразовательное учреждение «Школа № 2»',
      'муниципального бюджетного общеобразовательного учреждения «Школа № 2»',
      'муниципальным бюджетным общеобразовательным учреждением «Школа № 2»',
    ],
    ['Центр занятости населения', 'Центра занятости населения', 'Центром занятости населения'],
    ['школа-интернат', 'школы-интерната', 'школой-интернатом'],
    ['Детско-юношеский центр', 'Детско-юношеского центра', 'Детско-юношеским центром'],
    ['дворец творчества', 'дворца творчества', 'дворцом творчества'],
    ['детский сад № 5', 'детского сада № 5', 'детским садом № 5'],
    [
      'общество с ограниченной ответственностью «Ладога»',
      'общества с ограниченной ответственностью «Ладога»',
      'обществом с ограниченной ответственностью «Ладога»',
    ],
    ['отдел опеки, спорта и туризма', 'отдела опеки, спорта и туризма', 'отделом опеки, спорта и туризма'],
  ])('declines «%s»', (name, genitive, instrumental) => {
    expect(declineOrganization(name, 'genitive')).toEqual({ form: genitive, certain: true })
    expect(declineOrganization(name, 'instrumental')).toEqual({ form: instrumental, certain: true })
  })

  it('declines the title of a plan, «дорожная карта» in brackets with it', () => {
    const title = 'план мероприятий («дорожная карта») по развитию системы'
    expect(declineOrganization(title, 'genitive')).toEqual({
      form: 'плана мероприятий («дорожной карты») по развитию системы',
      certain: true,
    })
    expect(declineOrganization(title, 'accusative').form).toBe(
      'план мероприятий («дорожную карту») по развитию системы',
    )
    expect(declineOrganization('комплекс мер («Дорожная карта»)', 'instrumental').form).toBe(
      'комплексом мер («Дорожной картой»)',
    )
    expect(declineOrganization('центр («Точка роста»)', 'genitive').form).toBe('центра («Точка роста»)')
  })

  it('knows that an organisation is a thing', () => {
    expect(declineOrganization('комитет по образованию', 'accusative').form).toBe('комитет по образованию')
    expect(declineOrganization('администрация округа', 'accusative').form).toBe('администрацию округа')
    expect(declineOrganization('предприятия-партнёры', 'accusative').form).toBe('предприятия-партнёры')
  })

  it('takes the given form', () => {
    const forms = { dative: 'Дому детства и юношества' }
    expect(declineOrganization('ДДЮ', 'dative', { forms })).toEqual({ form: forms.dative, certain: true })
  })
})

describe('declineGroup', () => {
  it.each([
    [
      'руководители общеобразовательных организаций',
      'руководителей общеобразовательных организаций',
      'руководителям общеобразовательных организаций',
      'руководителями общеобразовательных организаций',
    ],
    ['руководители ОО', 'руководителей ОО', 'руководителям ОО', 'руководителями ОО'],
    ['классные руководители', 'классных руководителей', 'классным руководителям', 'классными руководителями'],
    ['педагоги-психологи', 'педагогов-психологов', 'педагогам-психологам', 'педагогами-психологами'],
    ['учителя-предметники', 'учителей-предметников', 'учителям-предметникам', 'учителями-предметниками'],
    [
      'методисты и специалисты методических служб',
      'методистов и специалистов методических служб',
      'методистам и специалистам методических служб',
      'методистами и специалистами методических служб',
    ],
    ['обучающиеся школы № 2', 'обучающихся школы № 2', 'обучающимся школы № 2', 'обучающимися школы № 2'],
    [
      'родители (законные представители)',
      'родителей (законных представителей)',
      'родителям (законным представителям)',
      'родителями (законными представителями)',
    ],
    ['директора школ', 'директоров школ', 'директорам школ', 'директорами школ'],
    ['кураторы – наставники', 'кураторов – наставников', 'кураторам – наставникам', 'кураторами – наставниками'],
    [
      'ОО, управление образования',
      'ОО, управления образования',
      'ОО, управлению образования',
      'ОО, управлением образования',
    ],
    ['социальные партнёры', 'социальных партнёров', 'социальным партнёрам', 'социальными партнёрами'],
  ])('declines «%s»', (name, genitive, dative, instrumental) => {
    expect(declineGroup(name, 'genitive')).toEqual({ form: genitive, certain: true })
    expect(declineGroup(name, 'dative')).toEqual({ form: dative, certain: true })
    expect(declineGroup(name, 'instrumental')).toEqual({ form: instrumental, certain: true })
  })

  it('knows that people are alive and organisations are not', () => {
    expect(declineGroup('руководители организаций', 'accusative').form).toBe('руководителей организаций')
    expect(declineGroup('общеобразовательные организации', 'accusative').form).toBe('общеобразовательные организации')
    expect(declineGroup('общеобразовательные организации', 'dative').form).toBe('общеобразовательным организациям')
  })

  it('declines a post of a table and a group by the same rules', () => {
    expect(declinePost('муниципальные координаторы', 'dative')).toEqual(
      declineGroup('муниципальные координаторы', 'dative'),
    )
  })
})

describe('declinePerson', () => {
  const person = { name: 'Соколова Инна Петровна', post: 'заместитель начальника управления' }

  it('puts the post before the name and declines both', () => {
    expect(declinePerson(person, 'accusative')).toEqual({
      form: 'заместителя начальника управления Соколову\u00a0И.П.',
      certain: true,
    })
  })

  it('puts the name first, or leaves the post out, when asked', () => {
    expect(declinePerson(person, 'accusative', { post: 'name-first' }).form).toBe(
      'Соколову\u00a0И.П., заместителя начальника управления',
    )
    expect(declinePerson(person, 'dative', { post: 'none', style: 'full' }).form).toBe('Соколовой Инне Петровне')
  })

  it('keeps the post after «и.о.» in the genitive and declines the name', () => {
    expect(declinePerson({ ...person, post: 'и.о. начальника отдела' }, 'dative').form).toBe(
      'и.о. начальника отдела Соколовой\u00a0И.П.',
    )
  })

  it('passes on the doubt of either part', () => {
    expect(declinePerson({ name: 'Шульц А.В.', post: 'методист' }, 'dative').certain).toBe(false)
    expect(declinePerson({ ...person, post: 'ведун' }, 'dative').certain).toBe(false)
    expect(declinePerson({ name: 'Шульц А.В.', post: 'методист', sex: 'male' }, 'dative')).toEqual({
      form: 'методисту Шульцу\u00a0А.В.',
      certain: true,
    })
  })

  it('takes the given forms of the name and of the post', () => {
    const given = { ...person, forms: { dative: 'Соколовой Инне' }, postForms: { dative: 'замначальника' } }
    expect(declinePerson(given, 'dative', { style: 'full' })).toEqual({
      form: 'замначальника Соколовой Инне',
      certain: true,
    })
  })
})
