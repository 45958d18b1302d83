import type { AreaHistory } from '../../domain/area-history.ts'
import { type Area, type AreaId, areaShortName, isAreaValidOn } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import { foldText } from '../../domain/fold-text.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { SheetProposalProblem } from '../../domain/sheet-proposal-problem.ts'

/**
 * Which area a name is:
 * - `one`: no other fits.
 * - `several`: it is to be asked which.
 * - `ended`: the name is that of an area that is not there on the day.
 * - `some`: a total, of areas that are not all that there are.
 */
export type AreaMatch =
  | { readonly kind: 'one'; readonly area: Area }
  | { readonly kind: 'several'; readonly areas: readonly Area[] }
  | { readonly kind: 'ended'; readonly area: Area }
  | { readonly kind: 'some' }
  | { readonly kind: 'unknown' }

/** What is to be told of a figure whose area is not one. */
export const areaProblem = {
  several: 'area-several',
  ended: 'area-ended',
  some: 'total-of-some',
  unknown: 'area-unknown',
} as const satisfies Readonly<Record<Exclude<AreaMatch['kind'], 'one'>, SheetProposalProblem>>

/** How kinds of areas are shortened in lists. */
const shortKinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:tp|t\.p)[. ]\s*/, 'thanh pho '],
  [/^(?:tx|t\.x)[. ]\s*/, 'thi xa '],
  [/^(?:tt|t\.t)[. ]\s*/, 'thi tran '],
  [/^h\.\s*/, 'huyen '],
  [/^x\.\s*/, 'xa '],
  [/^p\.\s*/, 'phuong '],
  [/^t\.\s*/, 'tinh '],
]
/** What stands before the name of an area whose office reports. */
const offices = /^(?:\(?\d+[.)]\s*)?(?:uy ban nhan dan|ubnd|hdnd(?: va |[-, &]+)ubnd|thanh tra)\s+/

/** A name as it is compared. */
function comparedName(text: string): string {
  const folded = foldText(text)
    .replaceAll(/\(.*\)/g, ' ')
    .replace(/[:*;,.]+\s*$/, '')
    .trim()
  const bare = folded.replace(offices, '')
  const [pattern, full] = shortKinds.find(([short]) => short.test(bare)) ?? []
  return (pattern ? bare.replace(pattern, full!) : bare).replaceAll(/['’`\s-]+/g, ' ').trim()
}

/**
 * The areas that names are on a day, in their order. A name that several areas bear is the one among the neighbours of the
 * others: below the area of the report, else of the level and the parent that most have.
 */
export function matchAreas(
  names: readonly string[],
  { history, day, within }: { readonly history: AreaHistory; readonly day: Day; readonly within?: AreaId },
): readonly AreaMatch[] {
  const spellings = groupBy(
    history.areas.flatMap((area) =>
      [...new Set([area.name, areaShortName(area), area.code].map(comparedName))].map((name) => ({ area, name })),
    ),
    ({ name }) => name,
  )
  const found = names.map((name) => spelledAlike(name, spellings.get(comparedName(name)) ?? []))
  const today = found.map((areas) => areas.filter((area) => isAreaValidOn(area, day)))
  const group = commonGroup(today)
  return found.map((areas, index) => matchOf(areas, today[index]!, { group, history, within }))
}

/** Of areas whose names differ only in their tones those that are written as the name is; all of them where none is. */
function spelledAlike(name: string, alike: readonly { readonly area: Area }[]): readonly Area[] {
  const areas = alike.map(({ area }) => area)
  const written = withTones(name)
  const same = areas.filter((area) => written.includes(withTones(areaShortName(area))))
  return same.length > 0 ? same : areas
}

const withTones = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

interface Neighbours {
  readonly group: string | undefined
  readonly history: AreaHistory
  readonly within: AreaId | undefined
}

function matchOf(areas: readonly Area[], today: readonly Area[], { group, history, within }: Neighbours): AreaMatch {
  const [first] = today
  if (!first) {
    const [former] = areas
    return former ? { kind: 'ended', area: former } : { kind: 'unknown' }
  }
  if (today.length === 1) return { kind: 'one', area: first }
  const asked = within === undefined ? undefined : history.byId(within)
  const below = asked && today.filter((area) => area.id === asked.id || area.parentCode === asked.code)
  const chosen = below?.length === 1 ? below : today.filter((area) => groupOf(area) === group)
  return chosen.length === 1 ? { kind: 'one', area: chosen[0]! } : { kind: 'several', areas: today }
}

const groupOf = ({ level, parentCode = '' }: Area): string => `${level}|${parentCode}`

/** The level and parent that most names have, those that fit one area alone first. */
function commonGroup(found: readonly (readonly Area[])[]): string | undefined {
  const counts = new Map<string, number>()
  for (const areas of found) {
    for (const group of new Set(areas.map(groupOf))) {
      counts.set(group, (counts.get(group) ?? 0) + 1 / areas.length)
    }
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
  return best && (next === undefined || best[1] > next[1]) ? best[0] : undefined
}
