import * as v from 'valibot'
import { type AsOf, asOfFromText } from '../domain/as-of.ts'
import type { AreaId } from '../domain/area.ts'
import { type Day, dayFromText } from '../domain/day.ts'
import type { FamilyId } from '../domain/family.ts'
import type { CategoryId, IndicatorId } from '../domain/indicator.ts'
import { type Period, type Quarter, periodFromText, quarterFromText } from '../domain/period.ts'
import { type QuarterStarts, quarterStartsFromText } from '../domain/reporting-calendar.ts'
import type { SourceId } from '../domain/source.ts'

/** Text that a parser of the domain has to accept. */
const parsedText = <Output>(expected: string, parse: (text: string) => Output | undefined) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, Output>(({ dataset, addIssue, NEVER }) => {
      const output = parse(dataset.value)
      if (output !== undefined) return output
      addIssue({ expected, message: `Expected ${expected}` })
      return NEVER
    }),
  )

const idText = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform((text) => text as Id),
  )

export const daySchema = parsedText<Day>('a day YYYY-MM-DD', dayFromText)
export const asOfSchema = parsedText<AsOf>('a day YYYY-MM-DD or a month YYYY-MM', asOfFromText)
export const periodSchema = parsedText<Period>('a period', periodFromText)
export const quarterSchema = parsedText<Quarter>('a quarter YYYY-Qn', quarterFromText)
export const quarterStartsSchema = parsedText<QuarterStarts>('four days of a year', quarterStartsFromText)
export const areaIdSchema = idText<AreaId>()
export const indicatorIdSchema = idText<IndicatorId>()
export const familyIdSchema = idText<FamilyId>()
export const categoryIdSchema = idText<CategoryId>()
export const sourceIdSchema = idText<SourceId>()
export const bilingualSchema = v.object({ vi: v.string(), en: v.string() })
/** A number that is not infinite. (JSON cannot carry NaN.) */
export const finiteSchema = v.pipe(v.number(), v.finite())
/** 0, 1, 2 … */
export const indexSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
