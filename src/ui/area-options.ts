import type { AreaHistory } from '../domain/area-history.ts'
import { type Area, type AreaId, type AreaLevel, areaLevels } from '../domain/area.ts'
import { searchMatch, searchedText } from '../domain/area-search.ts'
import { foldText } from '../domain/fold-text.ts'
import { parentOf } from '../domain/parent-of.ts'
import { areaText } from '../i18n/area-text.ts'
import { dayText } from '../i18n/date-text.ts'
import type { Texts } from '../i18n/texts.ts'

/** An area as it can be chosen: once for all records of one territory. */
export interface AreaOption {
  readonly id: AreaId
  readonly label: string
  readonly level: AreaLevel
  /** Parent and time, which tell areas of one name apart. */
  readonly detail: string
  /** What a search is held against: all names it has had, without tones, and all codes. */
  readonly folded: string
}

/** All areas to choose from, by level and in Vietnamese order. */
export function areaOptions(texts: Texts, history: AreaHistory): readonly AreaOption[] {
  const collator = new Intl.Collator('vi')
  const seen = new Set<AreaId>()
  const options = history.areas.flatMap((area): readonly AreaOption[] => {
    const lineage = history.lineageOf(area.id)
    const [first, last] = [lineage[0], lineage[lineage.length - 1]]
    if (!first || !last || seen.has(first.id)) return []
    seen.add(first.id)
    return [optionOf(texts, history, lineage, first, last)]
  })
  return options.sort(
    (a, b) => areaLevels.indexOf(a.level) - areaLevels.indexOf(b.level) || collator.compare(a.label, b.label),
  )
}

/**
 * The options a search text leaves. Without a text, provinces and districts: communes are many, and are found by name.
 * A text matches as it is typed, with or without tones, its type in full or by its first letters, its words in any order;
 * names with a word that begins with it come first.
 */
export function searchAreas(options: readonly AreaOption[], text: string): readonly AreaOption[] {
  const folded = foldText(text)
  if (folded === '') return options.filter(({ level }) => level !== 'commune')
  const found = options.map((option) => ({ option, match: searchMatch(option.folded, text) }))
  return [2, 1].flatMap((match) => found.filter((each) => each.match === match).map(({ option }) => option))
}

function optionOf(texts: Texts, history: AreaHistory, lineage: readonly Area[], first: Area, last: Area): AreaOption {
  const { messages } = texts
  const parent = parentOf(history, last)
  const details = [
    ...(parent ? [areaText(texts, parent)] : []),
    ...(first.validFrom === undefined || first.level === 'province'
      ? []
      : [messages.areaPicker.since({ day: dayText(texts, first.validFrom) })]),
    ...(last.validTo === undefined ? [] : [messages.areaPicker.until({ day: dayText(texts, last.validTo) })]),
  ]
  return {
    id: first.id,
    label: areaText(texts, last),
    level: last.level,
    detail: details.join(' · '),
    folded: [...new Set(lineage.flatMap((area) => [searchedText(area), foldText(area.id)]))].join(' '),
  }
}
