import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingSentence } from '../../../src/answers/finding-sentence.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { type Dataset, datasetOf } from '../../../src/domain/dataset.ts'
import type { Finding } from '../../../src/domain/finding.ts'
import { findingsOf } from '../../domain/area-findings.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import { hasRate, isCountedWhole, isDecided } from '../../../src/domain/measure-rules.ts'
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

/**
 * The last quarters of each district, in which a finding states a figure: of what decisions move, five of any figures; of what
 * comes together anew each quarter as many as make out what is usual, and a last one far from it.
 */
const figures = (indicator: Indicator): fc.Arbitrary<readonly (readonly Told[])[]> => {
  const row = isDecided(indicator)
    ? fc.array(toldOf(indicator, 1, 90), { minLength: 5, maxLength: 5 })
    : fc
        .tuple(fc.array(toldOf(indicator, 80, 90), { minLength: 15, maxLength: 15 }), toldOf(indicator, 1, 19))
        .map(([usual, last]) => [...usual, last])
  return fc.array(row, { minLength: districts.length, maxLength: districts.length })
}

function toldOf(indicator: Indicator, min: number, max: number): fc.Arbitrary<Told> {
  const whole = fc.integer({ min, max })
  if (hasRate(indicator)) {
    const all = isDecided(indicator) ? whole : fc.integer({ min: 90, max: 99 })
    return fc.tuple(whole, all).map(([a, b]) => ({ value: Math.min(a, b), denominator: Math.max(a, b) }))
  }
  return isCountedWhole(indicator)
    ? whole.map((value) => ({ value }))
    : fc.integer({ min: 2 * min, max: 2 * max }).map((tenths) => ({ value: tenths / 10 }))
}

function datasetWith(indicator: Indicator, rows: readonly (readonly Told[])[]): Dataset {
  const observations = rows.flatMap((row, at) =>
    row.map((each, index): Observation => ({
      kind: 'value',
      indicator: indicator.id,
      area: districts[at]!.id,
      period: quarterPlus(now, index - row.length + 1),
      state: 'final',
      source,
      ...each,
    })),
  )
  return datasetOf(published, observations, [])
}

interface Reading {
  /** What is read otherwise than it is in the data: proposals that are no figure of it, and numbers that disagree. */
  readonly misread: readonly string[]
  /** Which lines of the text say a figure that is published so. */
  readonly stating: readonly number[]
}

function readingOf(text: string, dataset: Dataset): Reading {
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
  const claims = documentClaims(pieces, reader).map((claim) => ({ claim, ...checkClaim(dataset, claim) }))
  const unlike = claims.filter(({ kind }) => kind !== 'agrees')
  const figured = claims.filter(
    ({ claim, kind }) => kind === 'agrees' && claim.role === 'figure' && claim.number.unit === 'number',
  )
  return {
    misread: [
      ...wrong.map(({ indicator, value, areaName }) => `${indicator} ${value} ${areaName}`),
      ...unlike.map(({ claim, kind }) => `${kind} ${claim.role} ${claim.printed} – ${claim.words}`),
    ],
    stating: figured.map(({ claim }) => claim.piece),
  }
}

/** Whether the sentence of a finding says the figure itself, and not only a place or what is missing. */
const states = ({ kind }: Finding): boolean =>
  kind === 'target' || kind === 'decision' || kind === 'signal' || kind === 'lagging'

/** Fast-check chooses other figures each time, and prints the seed of those that fail. */
const runs = { numRuns: 3, endOnFailure: true }

describe.each(spoken.map((indicator) => ({ id: indicator.id, indicator })))(
  'what is written of $id',
  ({ indicator }) => {
    test('as findings of an area is read back as its figures', () => {
      fc.assert(
        fc.property(figures(indicator), (rows) => {
          const dataset = datasetWith(indicator, rows)
          const findings = findingsOf(dataset, own, now)
          const stating = findings.flatMap((finding, at) => (states(finding) ? [at + 1] : []))
          fc.pre(stating.length > 0)
          const sentences = findings.map((finding) => findingSentence(texts, finding))
          const text = `Huyện Lộc Ninh, Quý I/2024\n${sentences.join('\n')}`
          expect({ text, ...readingOf(text, dataset) }).toEqual({ text, misread: [], stating })
        }),
        runs,
      )
    })
  },
)
