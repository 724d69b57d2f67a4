import { describe, expect, it } from 'vitest'
import { declineGroup, declineOrganization } from './decline-organization.js'
import { declinePost } from './decline-post.js'
import { grammaticalCases } from './grammatical-case.js'

type Decline = typeof declinePost

/** The five oblique forms in one line; a doubtful one has a question mark. */
function allForms(decline: Decline, text: string): string {
  return grammaticalCases
    .slice(1)
    .map((grammaticalCase) => decline(text, grammaticalCase))
    .map(({ form, certain }) => form + (certain ? '' : '?'))
    .join(', ')
}

describe('posts and organisations that are easy to get wrong', () => {
  it.each<[string, Decline, string]>([
    ['кузнец', declinePost, 'кузнеца, кузнецу, кузнеца, кузнецом, кузнеце'],
    ['продавец', declinePost, 'продавца, продавцу, продавца, продавцом, продавце'],
    ['третье лицо', declinePost, 'третьего лица, третьему лицу, третье лицо, третьим лицом, третьем лице'],
    [
      'третья медсестра',
      declinePost,
      'третьей медсестры, третьей медсестре, третью медсестру, третьей медсестрой, третьей медсестре',
    ],
    [
      'мать-наставница',
      declinePost,
      'матери-наставницы, матери-наставнице, мать-наставницу, матерью-наставницей, матери-наставнице',
    ],
    [
      'координаторы и школьные команды',
      declineGroup,
      'координаторов и школьных команд, координаторам и школьным командам, координаторов и школьные команды, ' +
        'координаторами и школьными командами, координаторах и школьных командах',
    ],
    [
      'организация-партнёр',
      declineOrganization,
      'организации-партнёра, организации-партнёру, организацию-партнёра, организацией-партнёром, организации-партнёре',
    ],
    [
      'МБОУ средняя школа № 7',
      declineOrganization,
      'МБОУ средней школы № 7?, МБОУ средней школе № 7?, МБОУ среднюю школу № 7?, МБОУ средней школой № 7?, ' +
        'МБОУ средней школе № 7?',
    ],
  ])('%s', (text, decline, expected) => {
    expect(allForms(decline, text)).toBe(expected)
  })

  it.each(['МБОУ Школа № 7', 'ОО района', 'МКУ «Центр»', 'ОО округа и города'])('%s stays and is certain', (text) => {
    for (const grammaticalCase of grammaticalCases) {
      expect(declineOrganization(text, grammaticalCase)).toEqual({ form: text, certain: true })
    }
  })

  it('a feminine word before a masculine post is doubtful', () => {
    expect(declinePost('ведущая специалист отдела', 'dative').certain).toBe(false)
    expect(declinePost('ведущая мероприятия', 'dative')).toEqual({ form: 'ведущей мероприятия', certain: true })
  })

  it.each<[Decline, string]>([
    [declinePost, 'главного специалиста'],
    [declinePost, 'начальнику отдела'],
    [declinePost, 'заведующей отделом'],
    [declinePost, 'педагога-психолога'],
    [declineGroup, 'руководителям школ'],
    [declineGroup, 'обучающимся'],
    [declineGroup, 'рук. ОО'],
    [declineOrganization, 'департаменту образования'],
    [declineOrganization, 'упр. образования'],
  ])('what is no nominative stays as it is and says so: %o «%s»', (decline, text) => {
    expect(decline(text, 'dative')).toMatchObject({ form: text, certain: false })
  })

  it.each<[Decline, string, string]>([
    [declinePost, 'директор/учитель', 'директору/учителю'],
    [declineGroup, 'родители/законные представители', 'родителям/законным представителям'],
    [declineGroup, 'школы и колледжи', 'школам и колледжам'],
    [declineGroup, 'кл. руководители', 'кл. руководителям'],
    [declineOrganization, 'гимназии и лицеи', 'гимназиям и лицеям'],
  ])('several heads: %o «%s» is «%s»', (decline, text, dative) => {
    expect(decline(text, 'dative')).toEqual({ form: dative, certain: true })
  })
})
