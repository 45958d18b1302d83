import type { AreaLevel, AreaSetting, AreaType } from '../../src/domain/area.ts'
import type { UnlikeWindows } from '../../src/domain/change.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Family, FamilyId } from '../../src/domain/family.ts'
import { type ReportingCalendar, quarterStartsFromText } from '../../src/domain/reporting-calendar.ts'

/** The id of a family. */
export const familyId = (id: string): FamilyId => id as FamilyId

/** Families as a package may have them; their names are their ids. */
export const families: readonly Family[] = ['rural', 'ocop', 'schools', 'reception', 'universal'].map((id) => ({
  id: familyId(id),
  name: { vi: id, en: id },
}))

const calendar = (id: string, starts: string): ReportingCalendar => ({
  id,
  name: { vi: id, en: id },
  starts: quarterStartsFromText(starts)!,
})

/** Calendars as a package may have them. */
export const inspectorate = calendar('inspectorate', '15/12-1 15/3 15/6 15/9')
export const decisionDate = calendar('decision-date', '1/1 1/4 1/7 1/10')
export const schoolYear = calendar('school-year', '1/1 1/4 1/7 1/10')
export const calendars: readonly ReportingCalendar[] = [inspectorate, decisionDate, schoolYear]

/** The first quarter of 2024 by one calendar, beside the quarter before by another. */
export const unlikeWindows: UnlikeWindows = {
  current: { first: '2023-12-15' as Day, last: '2024-03-14' as Day },
  base: { first: '2023-10-01' as Day, last: '2023-12-31' as Day },
}

const settings: Readonly<Record<string, AreaSetting>> = {
  'thị xã': 'urban',
  huyện: 'rural',
  xã: 'rural',
  phường: 'urban',
  'thị trấn': 'urban',
}

const areaType = (id: string, level: AreaLevel, en: string, enPlural = `${en}s`): AreaType => {
  const setting = settings[id]
  return { id, level, en, enPlural, ...(setting ? { setting } : {}) }
}

/** Kinds of areas as a package may have them. */
export const areaTypes: readonly AreaType[] = [
  areaType('tỉnh', 'province', 'province'),
  areaType('thành phố', 'province', 'city', 'cities'),
  areaType('thành phố', 'district', 'city', 'cities'),
  areaType('thị xã', 'district', 'town'),
  areaType('huyện', 'district', 'district'),
  areaType('xã', 'commune', 'commune'),
  areaType('phường', 'commune', 'ward'),
  areaType('thị trấn', 'commune', 'township'),
]

/** The kind of a word; of a word for several levels the lowest one. */
export const typeOf = (id: string): AreaType => [...areaTypes].reverse().find((type) => type.id === id)!
