import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingSentence } from '../../../src/answers/finding-sentence.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { type Dataset, datasetOf } from '../../../src/domain/dataset.ts'
import { findingsOf } from '../../../src/domain/findings-of.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import { hasRate, isCountedWhole } from '../../../src/domain/measure-rules.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { quarterPlus } from '../../../src/domain/period.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { checkClaim } from '../../../src/reading/checking/check-claim.ts'
import { documentClaims } from '../../../src/reading/checking/document-claims.ts'
import { claimReader } from '../../../src/reading/checking/reader.ts'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const { dataset: published } = await binhPhuocDataset()
const known = await binhPhuocPackage()
const reader = claimReader(published, known.phrases)
const texts = textsByLanguage.vi
const now = quarter('2024-Q1')
const own = '692' as AreaId
const province = published.history.byCodeOn('70', lastDayOf(now))!
const districts = published.history.childrenOn(province.id, lastDayOf(now))
const source = published.catalogue.sources[0]!.id
const spoken = published.catalogue.indicators.filter(({ id }) =>
  known.phrases.some(({ indicator, category }) => indicator === id && category === undefined),
)

interface Told {
  readonly value: number
  readonly denominator?: number
}

/** Five quarters of each district: as many as a finding compares. */
const quarters = 5
const figures = (indicator: Indicator): fc.Arbitrary<readonly (readonly Told[])[]> => {
  const whole = fc.integer({ min: 1, max: 90 })
  const told: fc.Arbitrary<Told> = hasRate(indicator)
    ? fc.tuple(whole, whole).map(([a, b]) => ({ value: Math.min(a, b), denominator: Math.max(a, b) }))
    : isCountedWhole(indicator)
      ? whole.map((value) => ({ value }))
      : fc.integer({ min: 10, max: 190 }).map((tenths) => ({ value: tenths / 10 }))
  const row = fc.array(told, { minLength: quarters, maxLength: quarters })
  return fc.array(row, { minLength: districts.length, maxLength: districts.length })
}

function datasetWith(indicator: Indicator, rows: readonly (readonly Told[])[]): Dataset {
  const observations = rows.flatMap((row, at) =>
    row.map((each, index): Observation => ({
      kind: 'value',
      indicator: indicator.id,
      area: districts[at]!.id,
      period: quarterPlus(now, index - quarters + 1),
      state: 'final',
      source,
      ...each,
    })),
  )
  return datasetOf(published, observations, [])
}

/** What is read of a text otherwise than it is in the data: proposals that are no figure of it, and numbers that disagree. */
function misread(text: string, dataset: Dataset): readonly string[] {
  const proposed = readNarrative(text, known).filter(({ kind }) => kind === 'achieved')
  const wrong = proposed.filter(({ indicatorId, areaCode, value, denominator, period }) => {
    const area = districts.find(({ code }) => code === areaCode)?.id
    const told = area && dataset.observation({ indicator: indicatorId, area, period: now })
    const isSame = told?.kind === 'value' && told.value === value && told.denominator === denominator
    return !isSame || period !== now
  })
  const pieces = text
    .split('\n')
    .map((line, at) => ({ place: { kind: 'line', line: at + 1 }, content: { kind: 'text', text: line } }) as const)
  const claims = documentClaims(pieces, reader).flatMap((claim) => {
    const { kind } = checkClaim(dataset, claim)
    return kind === 'agrees' ? [] : [`${kind} ${claim.role} ${claim.printed} – ${claim.words}`]
  })
  return [...wrong.map(({ indicator, value, areaName }) => `${indicator} ${value} ${areaName}`), ...claims]
}

const runs = { numRuns: 3, seed: 14, endOnFailure: true }

describe.each(spoken.map((indicator) => ({ id: indicator.id, indicator })))(
  'what is written of $id',
  ({ indicator }) => {
    test('as findings of an area is read back as its figures', () => {
      fc.assert(
        fc.property(figures(indicator), (rows) => {
          const dataset = datasetWith(indicator, rows)
          const findings = findingsOf(dataset, own, now)
          const sentences = findings.map((finding) => findingSentence(texts, finding))
          const text = `Huyện Lộc Ninh, Quý I/2024\n${sentences.join('\n')}`
          expect({ text, misread: misread(text, dataset) }).toEqual({ text, misread: [] })
        }),
        runs,
      )
    })
  },
)
