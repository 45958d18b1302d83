import { type Area, areaShortName } from '../domain/area.ts'
import { groupBy } from '../domain/group-by.ts'
import { areaTypeText, areaTypesText } from './area-text.ts'
import type { Language } from './language.ts'
import { lowerFirst } from './first-letter.ts'
import type { Texts } from './texts.ts'

/** What is said of areas that are not there in the chosen quarter. Names stand between the two halves of a sentence. */
interface AreaTimeTexts {
  readonly ended: (area: string, day: string) => string
  readonly notYet: (area: string, day: string) => string
  /** Behind both, where other areas have the territory. */
  readonly endedIn: string
  readonly notYetIn: string
  /** Where only some of them are recorded. */
  readonly endedPartlyIn: string
  readonly notYetPartlyIn: string
  /** Which of the areas lie across the border. */
  readonly crosses: (names: string, area: string) => string
  /** Several areas at once. */
  readonly many: (count: number, period: string) => string
  readonly openNearest: (period: string, area: string) => string
  readonly openNearestOfMany: (period: string) => string
  readonly takeAll: (count: number) => string
  readonly compareAll: (count: number) => string
  /** The areas that have the territory of several that were named. */
  readonly takeTheirs: (count: number) => string
  readonly compareTheirs: (count: number) => string
  /** Before the areas that may take the place of one. */
  readonly instead: (area: string) => string
}

export const areaTimeTexts: Readonly<Record<Language, AreaTimeTexts>> = {
  vi: {
    ended: (area, day) => `Từ ${day}, ${area} không còn là đơn vị hành chính`,
    notYet: (area, day) => `Bộ số liệu ghi nhận ${area} từ ngày ${day}`,
    endedIn: 'địa bàn nay thuộc',
    notYetIn: 'trước đó địa bàn thuộc',
    endedPartlyIn: 'một phần địa bàn thuộc',
    notYetPartlyIn: 'trước đó, theo bộ số liệu, trong địa bàn này có',
    crosses: (names, area) => `${names} còn có địa bàn không thuộc ${area}.`,
    many: (count, period) => `${count} địa bàn đang chọn không có trong ${lowerFirst(period)}:`,
    openNearest: (period, area) => `Xem ${lowerFirst(period)}, kỳ gần nhất có ${area}`,
    openNearestOfMany: (period) => `Xem ${lowerFirst(period)}`,
    takeAll: (count) => `Xem cả ${count} đơn vị này`,
    compareAll: (count) => `So sánh ${count} đơn vị này`,
    takeTheirs: (count) => `Xem ${count} đơn vị có địa bàn đó trong kỳ này`,
    compareTheirs: (count) => `So sánh ${count} đơn vị có địa bàn đó trong kỳ này`,
    instead: (area) => `Thay ${area} bằng:`,
  },
  en: {
    ended: (area, day) => `Since ${day}, ${area} is no longer an administrative unit`,
    notYet: (area, day) => `The data know ${area} since ${day}`,
    endedIn: 'its territory now lies in the',
    notYetIn: 'before, its territory lay in the',
    endedPartlyIn: 'some of its territory lies in the',
    notYetPartlyIn: 'before, by the data, its territory had in it the',
    crosses: (names, area) => `${names} also has territory from outside ${area}.`,
    many: (count, period) => `${count} of the chosen areas are not there in ${period}:`,
    openNearest: (period, area) => `Open ${period}, the nearest quarter with ${area}`,
    openNearestOfMany: (period) => `Open ${period}`,
    takeAll: (count) => `Show all ${count} of them`,
    compareAll: (count) => `Compare these ${count}`,
    takeTheirs: (count) => `Show the ${count} that have their territory in this quarter`,
    compareTheirs: (count) => `Compare the ${count} that have their territory in this quarter`,
    instead: (area) => `Instead of ${area}:`,
  },
}

/** Some areas of one kind: what stands before their names, which follow without it. */
export interface NamedKind<Named> {
  readonly kind: string
  readonly areas: readonly { readonly of: Named; readonly name: string }[]
}

/** Areas by their kind, the most frequent first, for one sentence: "các xã" before Lộc Hưng and Lộc Ninh. */
export function namedByKind<Named extends { readonly area: Area }>(
  texts: Texts,
  areas: readonly Named[],
): readonly NamedKind<Named>[] {
  const collator = new Intl.Collator('vi')
  return [...groupBy(areas, ({ area: { type } }) => areaTypeText(texts, type)).entries()]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([one, alike]) => {
      const several = texts.language === 'vi' ? `các ${one}` : areaTypesText(texts, alike[0]!.area.type)
      return {
        kind: alike.length === 1 ? one : several,
        areas: alike
          .map((of) => ({ of, name: areaShortName(of.area) }))
          .sort((a, b) => collator.compare(a.name, b.name)),
      }
    })
}
