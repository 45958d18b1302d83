import { type Area, isAreaValidOn } from '../domain/area.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold-text.ts'
import { groupBy } from '../domain/group-by.ts'
import type { PackageHintCode } from '../domain/package-problem.ts'
import type { Hint, Problem } from '../domain/problem.ts'
import type { Succession } from '../domain/succession.ts'
import { nearestText } from './nearest-text.ts'

/** The areas of a package, as far as they could be read. */
export interface KnownAreas {
  readonly areas: readonly Area[]
  readonly successions: readonly Succession[]
}

type AreaHint = Hint<PackageHintCode>

/** More successors than these are no hint. */
const mostSuccessors = 5

/** Finds which area a row can mean whose code or name does not fit. The areas are indexed when the first is asked for. */
export function areaHints({ areas, successions }: KnownAreas): (problem: Problem) => AreaHint | undefined {
  let index: AreaIndex | undefined
  return (problem) => {
    index ??= {
      byName: groupBy(areas, ({ name }) => foldText(name)),
      byNumber: groupBy(areas, ({ code }) => withoutZeros(code)),
    }
    return hintOf(problem, index, { areas, successions })
  }
}

interface AreaIndex {
  readonly byName: ReadonlyMap<string, readonly Area[]>
  /** By the code without the zeros at its start: spreadsheets take codes for numbers. */
  readonly byNumber: ReadonlyMap<string, readonly Area[]>
}

const withoutZeros = (code: string): string => code.replace(/^0+/, '')

function hintOf({ code: fault, place, params }: Problem, index: AreaIndex, known: KnownAreas): AreaHint | undefined {
  const text = place?.text ?? ''
  const day = params?.['day'] as Day | undefined
  const name = String(params?.['name'] ?? '')
  if (fault === 'area-unknown') return lostZero(text, index) ?? bearerOf(name, day, index)
  if (fault === 'parent-unknown') return lostZero(text, index)
  if (day === undefined) return undefined
  if (fault === 'area-not-in-period') return bearerOf(name, day, index) ?? successorsOf(text, day, known)
  const [code, expected] = [String(params?.['code']), String(params?.['expected'])]
  const bore = (index.byName.get(foldText(text)) ?? []).find((area) => area.code === code)
  if (bore) {
    const [from, to] = [bore.validFrom ?? '…', bore.validTo ?? '…']
    return { code: 'area-other-time', params: { name: bore.name, areaCode: code, from, to } }
  }
  // Names of neighbours are alike: another area that bears this very name is no slip.
  const bearer = bearerOf(text, day, index)
  if (bearer) return bearer
  const meant = nearestText(text, [expected])
  return meant === undefined ? undefined : { code: 'did-you-mean', params: { cell: text, meant } }
}

function lostZero(text: string, { byNumber }: AreaIndex): AreaHint | undefined {
  const area = byNumber.get(withoutZeros(text))?.find(({ code }) => code !== text)
  // A spreadsheet takes zeros away and never adds one: the shorter of the two lost it.
  const code = area && area.code.length < text.length ? 'areas-lost-zero' : 'code-lost-zero'
  return area && { code, params: { cell: text, areaCode: area.code, name: area.name } }
}

/** The one code that a name belongs to, on a day or ever. */
function bearerOf(name: string, day: Day | undefined, { byName }: AreaIndex): AreaHint | undefined {
  const named = (byName.get(foldText(name)) ?? []).filter((area) => day === undefined || isAreaValidOn(area, day))
  const codes = new Set(named.map(({ code }) => code))
  return codes.size === 1
    ? { code: 'area-bears', params: { name: named[0]!.name, areaCode: named[0]!.code } }
    : undefined
}

/** Where the territory went of the area that bore a code before a day. */
function successorsOf(code: string, day: Day, { areas, successions }: KnownAreas): AreaHint | undefined {
  const gone = areas.filter((area) => area.code === code && area.validTo !== undefined && area.validTo < day).at(-1)
  const followed = successions.filter(({ from, effective }) => from === gone?.id && effective <= day)
  const successors = followed.flatMap(({ to }) => areas.find(({ id }) => id === to) ?? [])
  if (gone === undefined || successors.length === 0 || successors.length > mostSuccessors) return undefined
  const told = successors.map((area) => `${area.name} (${area.code})`).join(', ')
  return {
    code: 'area-succeeded',
    params: { name: gone.name, effective: followed[0]!.effective, successors: told },
  }
}
