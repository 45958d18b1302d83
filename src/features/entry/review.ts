import type { AreaId } from '../../domain/area.ts'
import { lacksDenominator } from '../../domain/check-value.ts'
import { type Dataset, observationKeyText } from '../../domain/dataset.ts'
import type { Day } from '../../domain/day.ts'
import { denominatorBeside, draftChange, draftState, lacksReason } from '../../domain/draft-change.ts'
import type { DraftFigure, StandingDrafts } from '../../domain/draft-figure.ts'
import type { FigureDecision, FigureDecisions } from '../../domain/figure-decision.ts'
import type { CategoryId, IndicatorId } from '../../domain/indicator.ts'
import type { Observation, ObservationKey, ToldReason } from '../../domain/observation.ts'
import type { Period } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { type EntryKind, type EntryProposal } from './entry-proposal.ts'
import { type FigureAtHand, type Oddity, oddities } from './oddities.ts'

/** A proposal with what was changed of it. */
export interface ReviewContent {
  readonly indicator: IndicatorId
  readonly category?: CategoryId
  readonly value?: number
  /** Where the source tells the number alone, that which is known of the same: "14" says nothing else than "14/15". */
  readonly denominator?: number
  /** As the source prints it. */
  readonly printed?: string
  readonly missing?: ToldReason
  readonly area?: AreaId
  readonly period?: Period
  readonly reason?: string
}

/**
 * - `accepted`: enters with the confirmation, because nothing speaks against it or somebody said so;
 * - `open`: is asked;
 * - `folded`: no figure of the report's own area and period, or a repetition; enters only if somebody says so;
 * - `unchanged`: says what is known already;
 * - `rejected`: somebody said no.
 */
export type ReviewStatus = 'accepted' | 'open' | 'folded' | 'unchanged' | 'rejected'

/** What a figure lacks to enter; `comparison`: what is published of the same has not arrived. */
export type Lack = 'value' | 'denominator' | 'area' | 'period' | 'reason' | 'comparison'

export interface ReviewRow {
  readonly proposal: EntryProposal
  /** What somebody decided of it. */
  readonly decision?: FigureDecision
  readonly content: ReviewContent
  readonly status: ReviewStatus
  readonly odd: readonly Oddity[]
  readonly lacks: readonly Lack[]
  /** As it would enter; absent while its area, its period or its content lacks. */
  readonly draft?: ReviewDraft
  /** What is published of the same. */
  readonly published?: Observation
  /** Whether another figure of a source is published. */
  readonly isRevision: boolean
}

type ReviewDraft = Omit<DraftFigure, 'importId' | 'place' | 'evidence'>

/** What was said of a file that its figures depend on. */
export interface ReviewSaid {
  readonly decisions: FigureDecisions
  /** What the source calls its figures. */
  readonly state: 'final' | 'provisional'
}

/** What a review is worked out from. */
export interface ReviewFacts {
  /** The published figures. */
  readonly published: Dataset
  /** The same with those of this browser over them. */
  readonly present: Dataset
  readonly standing: StandingDrafts
  /** Whether all that is published of an indicator and an area is there. */
  readonly isThere: (of: Pick<ObservationKey, 'indicator' | 'area'>) => boolean
  readonly today: Day
}

/** Kinds of statements that are figures of the report itself, or may be. */
const asked: ReadonlySet<EntryKind> = new Set<EntryKind>(['achieved', 'unclear', 'approximate'])
/** What the reader notes and nobody has to look at. */
const harmless: ReadonlySet<string> = new Set([
  'period-assumed',
  'area-assumed',
  'cell-hidden',
  'dash-as-zero',
  'repeated',
  'percent-disagrees',
  'above-denominator',
  'not-whole',
  'below-zero',
  'area-not-asked',
])

/** The proposals of a file with what becomes of them. */
export function reviewRows(
  proposals: readonly EntryProposal[],
  { decisions, state }: ReviewSaid,
  facts: ReviewFacts,
): readonly ReviewRow[] {
  const { published, present, today } = facts
  const contents = proposals.map((proposal) => contentOf(proposal, decisions[proposal.id], present))
  const counted = proposals.flatMap((proposal, at): readonly FigureAtHand[] => {
    const isIn = decisions[proposal.id]?.verdict === 'accepted' || asked.has(proposal.kind)
    const figure = figureOf(proposal, contents[at]!)
    return isIn && decisions[proposal.id]?.verdict !== 'rejected' && figure ? [figure] : []
  })
  const odd = oddities(counted, present, today)
  const seen = new Set<string>()
  return proposals.map((proposal, at): ReviewRow => {
    const content = contents[at]!
    const decision = decisions[proposal.id]
    const key = keyOf(content)
    const before = key && published.observation(key)
    const draft = draftOf(content, state, before)
    const indicator = published.indicatorOf(content.indicator)
    const change = draft && draftChange(draft, before)
    const isUnexplained = draft !== undefined && indicator !== undefined && lacksReason(draft, before, indicator)
    const isRevision = change === 'revised'
    // What says the same as the published one changes nothing there.
    const isWithoutWhole =
      change !== 'same' &&
      content.value !== undefined &&
      indicator !== undefined &&
      lacksDenominator(indicator, content)
    const isCompared = key === undefined || facts.isThere(key)
    const lacks = [
      ...lacksOf(content, { isWithoutWhole, isUnexplained }),
      ...(isCompared ? [] : (['comparison'] as const)),
    ]
    const own = odd.get(proposal.id) ?? []
    const text = key === undefined ? undefined : observationKeyText(key)
    const isFirst = text === undefined || !seen.has(text)
    if (text !== undefined && asked.has(proposal.kind) && decision?.verdict !== 'rejected') seen.add(text)
    const isRepeated = !isFirst && !own.some(({ code }) => code === 'contradicted')
    const status = statusOf({
      proposal,
      decision,
      isComplete: lacks.length === 0,
      isOdd: own.length > 0 || isRevision || proposal.problems.some((each) => !harmless.has(each)),
      isCompared,
      isKnown: draft !== undefined && isKnown(draft, facts),
      isRepeated,
    })
    return {
      proposal,
      ...(decision ? { decision } : {}),
      content,
      status,
      odd: own,
      lacks,
      isRevision,
      ...(draft ? { draft } : {}),
      ...(before ? { published: before } : {}),
    }
  })
}

function statusOf(told: {
  readonly proposal: EntryProposal
  readonly decision: FigureDecision | undefined
  readonly isComplete: boolean
  readonly isOdd: boolean
  readonly isCompared: boolean
  readonly isKnown: boolean
  readonly isRepeated: boolean
}): ReviewStatus {
  const { proposal, decision } = told
  if (decision?.verdict === 'rejected') return 'rejected'
  if (decision?.verdict === 'accepted') return told.isComplete ? 'accepted' : 'open'
  if (!asked.has(proposal.kind) || told.isRepeated) return 'folded'
  if (told.isKnown && told.isCompared) return 'unchanged'
  return proposal.kind === 'achieved' && told.isComplete && !told.isOdd ? 'accepted' : 'open'
}

/** A proposal with what was changed of it; its area is the record that was in force in the period. */
function contentOf(
  proposal: EntryProposal,
  decision: FigureDecision | undefined,
  dataset: Pick<Dataset, 'history' | 'observation'>,
): ReviewContent {
  const told = toldOf(proposal, decision, dataset)
  const key = keyOf(told)
  if (key === undefined || told.value === undefined) return told
  const denominator = denominatorBeside(told, dataset.observation(key))
  return denominator === undefined ? told : { ...told, denominator }
}

function toldOf(
  { indicator, category, value, denominator, area, period }: EntryProposal,
  decision: FigureDecision | undefined,
  { history }: Pick<Dataset, 'history'>,
): ReviewContent {
  const meant = {
    indicator: decision?.indicator ?? indicator,
    category: decision?.category === undefined ? category : (decision.category ?? undefined),
    value: decision?.value ?? value,
    denominator: decision?.denominator === undefined ? denominator : (decision.denominator ?? undefined),
    period: decision?.period ?? period,
    area: decision?.area ?? area,
  }
  const inForce =
    meant.area === undefined || meant.period === undefined
      ? meant.area
      : (history.versionOn(meant.area, lastDayOf(meant.period))?.id ?? meant.area)
  const isMissing = decision?.missing !== undefined
  return {
    indicator: meant.indicator,
    ...(meant.category === undefined ? {} : { category: meant.category }),
    ...(meant.value === undefined || isMissing ? {} : { value: meant.value }),
    ...(meant.denominator === undefined || isMissing ? {} : { denominator: meant.denominator }),
    ...(decision?.printed === undefined || isMissing ? {} : { printed: decision.printed }),
    ...(decision?.missing === undefined ? {} : { missing: decision.missing }),
    ...(inForce === undefined ? {} : { area: inForce }),
    ...(meant.period === undefined ? {} : { period: meant.period }),
    ...(decision?.reason === undefined || decision.reason.trim() === '' ? {} : { reason: decision.reason.trim() }),
  }
}

function figureOf({ id, percent }: EntryProposal, content: ReviewContent): FigureAtHand | undefined {
  const key = keyOf(content)
  const { value, denominator, printed } = content
  if (key === undefined || value === undefined) return undefined
  return {
    ...key,
    id,
    value,
    ...(denominator === undefined ? {} : { denominator }),
    ...(printed === undefined ? {} : { printed }),
    ...(percent === undefined ? {} : { percent }),
  }
}

function keyOf({ indicator, category, area, period }: ReviewContent): ObservationKey | undefined {
  if (area === undefined || period === undefined) return undefined
  return { indicator, area, period, ...(category === undefined ? {} : { category }) }
}

function lacksOf(
  { value, missing, area, period }: ReviewContent,
  { isWithoutWhole, isUnexplained }: { readonly isWithoutWhole: boolean; readonly isUnexplained: boolean },
): readonly Lack[] {
  return [
    ...(value === undefined && missing === undefined ? (['value'] as const) : []),
    ...(isWithoutWhole ? (['denominator'] as const) : []),
    ...(area === undefined ? (['area'] as const) : []),
    ...(period === undefined ? (['period'] as const) : []),
    ...(isUnexplained ? (['reason'] as const) : []),
  ]
}

function draftOf(
  content: ReviewContent,
  state: ReviewSaid['state'],
  published: Observation | undefined,
): ReviewDraft | undefined {
  const key = keyOf(content)
  const { value, denominator, printed, missing, reason } = content
  if (key === undefined || (value === undefined && missing === undefined)) return undefined
  const told =
    missing === undefined
      ? { kind: 'value' as const, value: value!, ...(denominator === undefined ? {} : { denominator }) }
      : { kind: 'missing' as const, reason: missing }
  return {
    ...key,
    content: told,
    state: draftState({ content: told, state }, published),
    ...(printed === undefined ? {} : { printed }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** Whether a figure says nothing that is not known, published or not. */
function isKnown(draft: ReviewDraft, { present, standing }: Pick<ReviewFacts, 'present' | 'standing'>): boolean {
  const found = present.observation(draft)
  if (!found || found.state === 'sample') return false
  // What is not published yet counts as what it will be.
  const known = { ...found, state: standing.byKey.get(observationKeyText(draft))?.state ?? found.state }
  return draftChange(draft, known) === 'same'
}

/** Whether somebody has to say more of a figure before it can enter. */
export function lacksSaying({ lacks }: Pick<ReviewRow, 'lacks'>): boolean {
  return lacks.some((lack) => lack !== 'comparison')
}

/** The figures that enter with a confirmation. `placeText` says where a figure stands, for whoever looks it up. */
export function figuresToKeep(
  rows: readonly ReviewRow[],
  placeText: (proposal: EntryProposal) => string,
): readonly Omit<DraftFigure, 'importId'>[] {
  return rows.flatMap(({ status, draft, proposal }) =>
    status === 'accepted' && draft
      ? [{ ...draft, place: placeText(proposal), evidence: proposal.evidence.slice(0, mostLetters) }]
      : [],
  )
}

/** A sentence may be a page long where a document has no stops. */
const mostLetters = 2000

/** The open figure after a place in the list, from the start again behind its end; undefined where none is open. */
export function nextOpen(rows: readonly ReviewRow[], after: string | undefined): string | undefined {
  const at = rows.findIndex(({ proposal }) => proposal.id === after)
  const inOrder = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return inOrder.find(({ status, proposal }) => status === 'open' && proposal.id !== after)?.proposal.id
}
