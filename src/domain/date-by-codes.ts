import { type Area, isAreaValidOn } from './area.ts'
import { type Day, dayAfter, dayBefore } from './day.ts'
import { foldText } from './fold-text.ts'
import { groupBy } from './group-by.ts'

/** A code of a list of unknown time, with the name beside it where the list has names. */
export interface CodeOfUnknownTime {
  readonly code: string
  readonly name?: string
}

/** A stretch of time in which no area began or ended, and how much of a list fits it. */
export interface DateFit {
  /** Absent before the first change on record. */
  readonly first?: Day
  /** Absent while it lasts. */
  readonly last?: Day
  /** How many codes an area bore then. */
  readonly codes: number
  /** How many of them under the name of the list, tones and spelling of letters aside; all where it has no names. */
  readonly names: number
}

/**
 * How a list of codes fits each stretch of time on record, the best first, and of equals the later first. Names decide
 * before codes, because codes were used again. Whether the best is the only one is for the asker to see, and to ask.
 */
export function dateByCodes(areas: readonly Area[], list: readonly CodeOfUnknownTime[]): readonly DateFit[] {
  const changes = [
    ...new Set(areas.flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo ? dayAfter(validTo) : []].flat())),
  ].sort()
  const byCode = groupBy(areas, ({ code }) => code)
  const stretches = [undefined, ...changes].map((first, index) => ({ first, next: changes[index] }))
  return stretches
    .map(({ first, next }): DateFit => {
      const day = first ?? (next === undefined ? undefined : dayBefore(next))
      const found = list.flatMap((each) => {
        const area = byCode.get(each.code)?.find((one) => day === undefined || isAreaValidOn(one, day))
        return area ? [{ area, name: each.name }] : []
      })
      const named = found.filter(({ area, name }) => name === undefined || foldText(name) === foldText(area.name))
      return {
        ...(first === undefined ? {} : { first }),
        ...(next === undefined ? {} : { last: dayBefore(next) }),
        codes: found.length,
        names: named.length,
      }
    })
    .reverse()
    .sort((a, b) => b.names - a.names || b.codes - a.codes)
}

/** The stretches that fit best, all of them. */
export function bestFits(fits: readonly DateFit[]): readonly DateFit[] {
  const [best] = fits
  return fits.filter(({ names, codes }) => names === best?.names && codes === best.codes)
}
