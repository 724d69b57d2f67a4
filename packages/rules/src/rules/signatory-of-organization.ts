import { orderFiles, goodOrder, registryText } from '../example.js'
import { type Rule, rule } from '../rule.js'

export const signatoryOfOrganization: Rule = rule({
  id: 'signatory-of-organization',
  family: 'order',
  scope: 'workspace',
  severity: 'info',
  title: {
    ru: 'Приказ подписывает человек из той организации, чей это приказ',
    en: 'An order is signed by somebody of the body whose order it is',
  },
  why: {
    ru: 'Приказ школы, который подписал начальник управления, не имеет силы ни там, ни там.',
    en: 'An order of a school that the head of a department signed holds in neither.',
  },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025, реквизит «подпись»: должность того, кто вправе подписывать документы организации',
    en: 'GOST R 7.0.97-2025, the signature: the post of somebody who may sign for the organisation',
    grade: 'known',
  },
  messages: {
    other: ({ id, organization, own }: { id: string; organization: string; own: string }) => ({
      ru: `${id} подписывает приказ организации ${organization}, а в справочнике относится к ${own}.`,
      en: `${id} signs an order of ${organization}, but the registry has him in ${own}.`,
      help: {
        ru: 'Проверьте organization приказа и человека.',
        en: 'Check “organization” of the order and of the person.',
      },
    }),
  },
  examples: [
    {
      name: { ru: 'подписал человек из другой организации', en: 'signed by somebody of another body' },
      files: {
        ...orderFiles(goodOrder),
        'dorozhnik.yaml': registryText
          .replace('people:', '  metod: { name: Методический центр, place: г. Приозёрск }\npeople:')
          .replace('начальник управления образования, organization: uo', 'директор центра, organization: metod'),
      },
      says: [
        {
          at: 'order.md:6:12-6:20',
          ru: 'lebedeva подписывает приказ организации uo, а в справочнике относится к metod.',
          en: 'lebedeva signs an order of uo, but the registry has him in metod.',
        },
      ],
    },
    {
      name: { ru: 'подписал свой руководитель', en: 'signed by its own head' },
      files: orderFiles(goodOrder),
      says: [],
    },
  ],
  checkOrder({ order, workspace }, report, places) {
    const { signatory, organization } = order
    const people = workspace.registry.people ?? {}
    const person = signatory !== undefined && Object.hasOwn(people, signatory) ? people[signatory] : undefined
    const own = person?.organization
    if (signatory === undefined || own === undefined || own === organization) return
    // An organisation may be a unit of the one that issues the order; who is unknown is told by `person-exists`.
    const organizations = workspace.registry.organizations ?? {}
    if (!Object.hasOwn(organizations, own) || !Object.hasOwn(organizations, organization)) return
    if (organizations[own]?.parent !== undefined) return
    report(places.at(order, 'signatory'), 'other', { id: signatory, organization, own })
  },
})
