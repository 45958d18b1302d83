import type { AreaHistory } from '../domain/area-history.ts'
import { type Area, type AreaId, type AreaLevel, areaLevels, isAbove } from '../domain/area.ts'
import { searchMatch, searchedText } from '../domain/area-search.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold-text.ts'
import { groupOf } from '../domain/group-of.ts'
import { parentOf } from '../domain/parent-of.ts'
import { areaText } from '../i18n/area-text.ts'
import { dayText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'

/** An area as it can be chosen: once for all records of one territory. */
export interface AreaOption {
  readonly id: AreaId
  /** Its name on the day, or the nearest one it had. */
  readonly label: string
  readonly level: AreaLevel
  /** Whether it is there on the day. */
  readonly isThere: boolean
  /** Whether it is offered before anybody searches. */
  readonly isOffered: boolean
  /** Parent and time, which tell areas of one name apart. */
  readonly detail: string
  /** What a search is held against: all names it has had, without tones, and all codes. */
  readonly folded: string
}

/**
 * All areas to choose from on a day, by level and in Vietnamese order. Offered are those that are there: provinces, what lies
 * directly below them, and of what lies further below, which are many, those below the chosen area or beside it.
 */
export function areaOptions(texts: Texts, history: AreaHistory, day: Day, chosen: AreaId): readonly AreaOption[] {
  const own = history.versionOn(chosen, day)
  const isOffered = (area: Area): boolean => {
    const parent = area.parentCode === undefined ? undefined : history.byCodeOn(area.parentCode, day)
    return parent?.parentCode === undefined || parent.code === own?.code || parent.code === own?.parentCode
  }
  const collator = new Intl.Collator('vi')
  const seen = new Set<AreaId>()
  const options = history.areas.flatMap((area): readonly AreaOption[] => {
    const lineage = history.lineageOf(area.id)
    const [first, last] = [lineage[0], lineage[lineage.length - 1]]
    if (!first || !last || seen.has(first.id)) return []
    seen.add(first.id)
    return [optionOf(texts, history, lineage, { first, last, day, isOffered })]
  })
  return options.sort(
    (a, b) => areaLevels.indexOf(a.level) - areaLevels.indexOf(b.level) || collator.compare(a.label, b.label),
  )
}

/** Options under one heading: those of a level, or those that are not there on the day. */
export interface OptionGroup {
  readonly level: AreaLevel | 'elsewhen'
  readonly items: readonly AreaOption[]
}

/**
 * The options a search text leaves. Without a text those that are offered; a search finds all, those that are not there on the day
 * behind the others. A text matches as it is typed, with or without tones, its type in full or by its first letters, its
 * words in any order; names with a word that begins with it come first.
 */
export function searchAreas(options: readonly AreaOption[], text: string): readonly OptionGroup[] {
  const folded = foldText(text)
  if (folded === '') return grouped(options.filter((option) => option.isOffered))
  const found = options.map((option) => ({ option, match: searchMatch(option.folded, text) }))
  return grouped([2, 1].flatMap((match) => found.filter((each) => each.match === match).map(({ option }) => option)))
}

function grouped(options: readonly AreaOption[]): readonly OptionGroup[] {
  return [...areaLevels, 'elsewhen' as const]
    .map((level) => ({
      level,
      items: options.filter((option) => (option.isThere ? option.level : 'elsewhen') === level),
    }))
    .filter(({ items }) => items.length > 0)
}

/** The areas that stand beside an area on a day, or below a province, and the one above them; undefined outside its time. */
export function optionsBeside(
  options: readonly AreaOption[],
  history: AreaHistory,
  chosen: AreaId,
  day: Day,
): { readonly parent: Area; readonly options: readonly AreaOption[] } | undefined {
  const { areas, parent } = groupOf(history, chosen, day)
  const ids = new Set(areas.map(({ id }) => history.lineageOf(id)[0]?.id))
  return parent && areas.length > 1 ? { parent, options: options.filter(({ id }) => ids.has(id)) } : undefined
}

interface Records {
  readonly first: Area
  readonly last: Area
  readonly day: Day
  readonly isOffered: (area: Area) => boolean
}

function optionOf(
  texts: Texts,
  history: AreaHistory,
  lineage: readonly Area[],
  { first, last, day, isOffered }: Records,
): AreaOption {
  const { messages } = texts
  const then = history.versionOn(first.id, day)
  const shown = then ?? history.nearestVersion(first.id, day) ?? last
  const parent = parentOf(history, shown)
  const details = [
    ...(parent ? [areaText(texts, parent)] : []),
    ...(first.validFrom === undefined || !isAbove('province', first.level)
      ? []
      : [messages.areaPicker.since({ day: dayText(texts, first.validFrom) })]),
    ...(last.validTo === undefined ? [] : [messages.areaPicker.until({ day: dayText(texts, last.validTo) })]),
  ]
  return {
    id: first.id,
    label: areaText(texts, shown),
    level: shown.level,
    isThere: then !== undefined,
    isOffered: then !== undefined && isOffered(then),
    detail: details.join(' · '),
    folded: [...new Set(lineage.flatMap((area) => [searchedText(area), foldText(area.id)]))].join(' '),
  }
}
