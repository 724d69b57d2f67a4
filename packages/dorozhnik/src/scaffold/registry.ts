/** `dorozhnik.yaml` of a new workspace. */
export const registryText = `# Кто и что упоминается в документах. Слева — короткое имя (знак), которым на запись
# ссылаются: @ivanova в плане, signatory: ivanova в приказе.

organizations:
  school:
    name: Муниципальное общеобразовательное учреждение «Средняя школа № 4» города Светлоречья
    short: МОУ «СШ № 4»
    place: г. Светлоречье

people:
  director:
    name: Ершова Наталья Викторовна
    post: директор
    organization: school
  deputy:
    name: Климов Андрей Павлович
    post: заместитель директора по воспитательной работе
    organization: school
    phone: "8 (49999) 2-34-56"
  psychologist:
    name: Белова Ирина Сергеевна
    post: педагог-психолог
    organization: school

groups:
  tutors:
    name: классные руководители 8–11 классов

profile: gost-r-7.0.97-2025
`
