import { findingSentence } from '../../answers/finding-sentence.ts'
import type { AreaBelow } from '../../answers/areas-below.ts'
import { overviewAnswer } from '../../answers/overview-answer.ts'
import type { OverviewPage } from '../../answers/overview-page.ts'
import type { AreaContent } from '../../domain/briefing.ts'
import type { Family } from '../../domain/family.ts'
import type { Finding } from '../../domain/finding.ts'
import { firstFindings, needsAttention } from '../../domain/findings-of.ts'
import { groupBy } from '../../domain/group-by.ts'
import { quarterPlus } from '../../domain/period.ts'
import { isWanting } from '../../domain/target-progress.ts'
import { areaKindsText, areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import { wantingText } from '../../i18n/target-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { PaperTable } from '../../paper/paper-table.ts'
import { keyFigures } from './key-figures.ts'

/** A page of a briefing about an area, as the figures make it. */
export interface AreaPage {
  readonly headline: string
  /** Area and quarter. */
  readonly about: string
  /** A point each. Of a page with a table what stands below it. */
  readonly entries: readonly string[]
  readonly table?: PaperTable
}

/** So many findings stand on a page; so many areas below are named. */
const mostFindings = 5
/** Fewer that lag than these stand among the shortcomings and not on a page of their own. */
const fewestLagging = 3
const mostBelow = 4
/** Letters of a headline above a table: two lines beside the mark of samples. */
const longestHeadline = 100

/** A page about an area in a quarter; without entries and table where there is nothing to say. */
export function areaPage(texts: Texts, overview: OverviewPage, content: AreaContent): AreaPage {
  const { area, quarter } = overview
  const about = deckTexts[texts.language].about({
    area: area ? areaText(texts, area) : '',
    period: periodText(texts, quarter),
  })
  const said = (findings: readonly Finding[]): readonly string[] =>
    findings.map((finding) => findingSentence(texts, finding, { isKnownSample: overview.areSamples }))
  const headline = areaPageName(texts, content)
  switch (content) {
    case 'key-figures': {
      const { table, lines } = keyFigures(texts, overview)
      // The page has its mark: its headline need not say it again.
      const answer = firstClauses(overviewAnswer(texts, overview, { isKnownSample: true }).replace(/\.$/, ''))
      return {
        headline: answer === '' ? headline : answer,
        about: `${headline}. ${about}`,
        entries: lines,
        ...(table.rows.length > 0 ? { table } : {}),
      }
    }
    case 'highlights':
      return { headline, about, entries: said(firstFindings(overview.findings, false, mostFindings)) }
    case 'attention':
      return { headline, about, entries: hasLaggingPage(overview) ? said(laggingFindings(overview)) : [] }
    case 'shortcomings':
      return { headline, about, entries: shortcomings(texts, overview, said) }
    case 'tasks': {
      const next = quarterPlus(quarter, 1)
      return { headline: deckTexts[texts.language].tasksOf({ period: periodText(texts, next) }), about, entries: [] }
    }
  }
}

/** The first clauses of an answer, as many as are read at a glance: the figures of the others stand in the table. */
function firstClauses(answer: string): string {
  const clauses = answer.split('; ')
  let count = clauses.length
  while (count > 1 && clauses.slice(0, count).join('; ').length > longestHeadline) count -= 1
  return clauses.slice(0, count).join('; ')
}

/** What a page about an area is called in lists. */
export function areaPageName({ language, messages }: Texts, content: AreaContent): string {
  const deck = deckTexts[language]
  const { findings } = messages
  switch (content) {
    case 'key-figures':
      return deck.keyFigures
    case 'highlights':
      return findings.highlights
    case 'attention':
      return findings.attention
    case 'shortcomings':
      return deck.shortcomings
    case 'tasks':
      return deck.tasks
  }
}

/** What became worse or does not keep its plan; what is owed or broken is no such verdict. */
function laggingFindings({ findings }: OverviewPage): readonly Finding[] {
  return firstFindings(
    findings.filter(({ judgement }) => judgement === 'bad'),
    true,
    mostFindings,
  )
}

function hasLaggingPage(overview: OverviewPage): boolean {
  return laggingFindings(overview).length >= fewestLagging
}

/**
 * What lags and has no page of its own, the other plans that are not kept by name, what is owed or broken, and where the
 * areas below lag.
 */
function shortcomings(
  texts: Texts,
  overview: OverviewPage,
  said: (findings: readonly Finding[]) => readonly string[],
): readonly string[] {
  const deck = deckTexts[texts.language]
  const { findings, planned, below } = overview
  const first = hasLaggingPage(overview) ? [] : laggingFindings(overview)
  const lagging = planned.flatMap(({ indicator, plan: { progress } }) => {
    const isSaid = first.some((finding) => finding.indicator?.id === indicator.id)
    return progress.kind === 'progress' && isWanting(progress.word) && !isSaid ? [{ indicator, progress }] : []
  })
  const alike = groupBy(lagging, ({ progress }) => wantingText(texts, [progress]))
  return [
    ...said(first),
    ...[...alike].map(([words, those]) => {
      const indicators = those.map(({ indicator }) => bilingual(texts, indicator.shortName)).join('; ')
      return deck.lagging({ count: those.length, words, indicators })
    }),
    ...said(findings.filter((finding) => needsAttention(finding) && finding.judgement !== 'bad')),
    ...lagsBelow(texts, below),
    ...owedBelow(texts, below),
  ]
}

/** Where the areas below do not keep their plans, those first that lag most: one entry, for they are one point of a talk. */
function lagsBelow(texts: Texts, below: readonly AreaBelow[]): readonly string[] {
  const deck = deckTexts[texts.language]
  const lagging = below.filter(({ lags }) => lags.length > 0)
  if (lagging.length === 0) return []
  const named = lagging.slice(0, mostBelow).map(({ area, lags }) =>
    deck.lagsOf({
      area: areaTextInSentence(texts, area),
      indicators: lags.map(({ indicator }) => bilingual(texts, indicator.shortName)),
    }),
  )
  const words = wantingText(
    texts,
    lagging.flatMap(({ lags }) => lags.map(({ progress }) => progress)),
  )
  const areas = named.join('; ')
  return [
    deck.lagsBelow({
      count: lagging.length,
      of: below.length,
      kinds: kindsText(texts, below),
      words,
      most: mostBelow,
      areas,
    }),
  ]
}

/** The kinds of some areas behind their number. */
const kindsText = (texts: Texts, below: readonly AreaBelow[]): string =>
  areaKindsText(
    texts,
    below.map(({ area }) => area),
  )

function owedBelow(texts: Texts, below: readonly AreaBelow[]): readonly string[] {
  const deck = deckTexts[texts.language]
  const owing = below.filter(({ reports }) => reports.reported < reports.expected)
  if (owing.length === 0) return []
  const named = owing.slice(0, mostBelow).map(({ area }) => areaTextInSentence(texts, area))
  const further = owing.length - named.length
  const areas = [named.join(', '), ...(further > 0 ? [deck.andMoreAreas({ count: further })] : [])].join(' ')
  return [deck.owedBelow({ count: owing.length, kinds: kindsText(texts, owing), areas })]
}

/** The fields asked of an area without any figure of the quarter, in one line, where there are some beside those that have. */
export function silentFamilies(
  texts: Texts,
  { quarter, families, silent: owed }: OverviewPage,
  all: readonly Family[],
): readonly string[] {
  const heard = families.filter(({ cards }) =>
    cards.some(({ figure, longer }) => figure.kind === 'value' || longer.length > 0),
  )
  const silent = all.filter(
    ({ id }) => !heard.some(({ family }) => family.id === id) && owed.some(({ family }) => family === id),
  )
  if (heard.length === 0 || silent.length === 0) return []
  const names = silent.map(({ name }) => bilingual(texts, name)).join('; ')
  return [deckTexts[texts.language].silentFamilies({ families: names, period: periodText(texts, quarter) })]
}
