import { denominatorBeside, draftState } from '../domain/draft-change.ts'
import type { DraftContent, DraftFigure } from '../domain/draft-figure.ts'
import { foldText } from '../domain/fold-text.ts'
import type { Indicator } from '../domain/indicator.ts'
import { hasRate, isPercentage } from '../domain/measure-rules.ts'
import type { Observation, ObservationKey } from '../domain/observation.ts'
import { checkPrinted } from '../domain/printed-check.ts'
import type { TypedFault, TypedFigure } from '../domain/typed-figure.ts'
import { writtenFigure } from '../reading/sheets/written-number.ts'

export type TypedPart = 'value' | 'denominator'

/** What stands in the cells of a figure: nothing, something that can count, or why it cannot. */
export type TypedFigureReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'content'; readonly content: DraftContent; readonly printed?: string }
  | { readonly kind: 'fault'; readonly part: TypedPart; readonly code: TypedFault; readonly text: string }

type Described = Pick<Indicator, 'measure' | 'factor' | 'unit'>

export const emptyFigure: TypedFigure = { value: '', denominator: '', state: 'final', reason: '' }

/** A figure with a text in one of its cells; "14/15" fills both. */
export function withTypedText(indicator: Described, figure: TypedFigure, part: TypedPart, text: string): TypedFigure {
  const { missing: _, ...rest } = figure
  const written = text.trim()
  const read = part === 'value' && hasRate(indicator) ? writtenFigure(written) : undefined
  const isShare = read?.kind === 'number' && read.value !== undefined && read.denominator !== undefined
  if (!isShare || checkPrinted(written, indicator, { value: read.value, denominator: read.denominator }).length > 0) {
    return { ...rest, [part]: written }
  }
  return { ...rest, value: numberInCell(read.value), denominator: numberInCell(read.denominator) }
}

/** A number as it stands in a cell while it is typed into: no points between thousands, a decimal comma. */
export function numberInCell(value: number): string {
  return String(value).replace('.', ',')
}

/** What the texts of a figure say. */
export function readTyped(indicator: Described, { value, denominator, missing }: TypedFigure): TypedFigureReading {
  if (missing === 'withdrawn') return { kind: 'content', content: { kind: 'withdrawn' } }
  if (missing !== undefined) return { kind: 'content', content: { kind: 'missing', reason: missing } }
  const fault = (part: TypedPart, code: TypedFault): TypedFigureReading => ({
    kind: 'fault',
    part,
    code,
    text: part === 'value' ? value : denominator,
  })
  if (value === '') return denominator === '' ? { kind: 'nothing' } : fault('value', 'value-lacking')
  const own = numberOf(indicator, value, isPercentage(indicator))
  if (typeof own === 'string') return fault('value', own)
  if (own.denominator !== undefined) {
    return fault('value', hasRate(indicator) ? 'percent-differs' : 'whole-unexpected')
  }
  const content = { kind: 'value', value: own.value } as const
  if (denominator === '') {
    // The words of a source that tells the number alone: "48 xã".
    return { kind: 'content', content, ...(own.hasUnit && hasRate(indicator) ? { printed: value } : {}) }
  }
  const whole = numberOf(indicator, denominator, false)
  if (typeof whole === 'string') return fault('denominator', whole)
  if (whole.denominator !== undefined) return fault('denominator', 'unreadable')
  return { kind: 'content', content: { ...content, denominator: whole.value } }
}

interface CellNumber {
  readonly value: number
  readonly denominator?: number
  readonly hasUnit: boolean
}

function numberOf({ unit }: Described, text: string, isPercent: boolean): CellNumber | TypedFault {
  const read = writtenFigure(text)
  if (read === undefined) return 'unreadable'
  if (read.kind === 'unknown') return 'sign-unknown'
  if (read.kind === 'none') return { value: 0, hasUnit: false }
  const value = read.value ?? (isPercent ? read.percent : undefined)
  if (value === undefined) return 'percent-alone'
  const isOwnUnit = [unit.vi, unit.en, unit.enOne ?? unit.en].some(
    (each) => foldText(each) === foldText(read.unit ?? ''),
  )
  if (read.unit !== undefined && !isOwnUnit) return 'unit-differs'
  return {
    value,
    ...(read.denominator === undefined ? {} : { denominator: read.denominator }),
    hasUnit: read.unit !== undefined,
  }
}

/** What is confirmed as it stands in the cells. */
export function typedOfDraft({ content, printed, state, reason = '' }: DraftFigure): TypedFigure {
  const told = { state: state === 'provisional' ? 'provisional' : 'final', reason } as const
  switch (content.kind) {
    case 'withdrawn':
      return { value: '', denominator: '', missing: 'withdrawn', ...told }
    case 'missing':
      return { value: '', denominator: '', missing: content.reason, ...told }
    case 'value':
      return { ...cellsOfValue(content, printed), ...told }
  }
}

/** What is published as it stands in the cells. */
export function typedOfObservation(observation: Observation): TypedFigure {
  const told = { state: observation.state === 'provisional' ? 'provisional' : 'final', reason: '' } as const
  if (observation.kind === 'value') return { ...cellsOfValue(observation), ...told }
  const { reason } = observation
  return reason === 'only-monthly'
    ? { value: '', denominator: '', ...told }
    : { value: '', denominator: '', missing: reason, ...told }
}

function cellsOfValue(
  { value, denominator }: { readonly value: number; readonly denominator?: number },
  printed?: string,
): Pick<TypedFigure, 'value' | 'denominator'> {
  return {
    value: denominator === undefined && printed !== undefined ? printed : numberInCell(value),
    denominator: denominator === undefined ? '' : numberInCell(denominator),
  }
}

/** What is said of a key already: published, and what counts of it now, which may have come in with a file. */
export interface SaidAlready {
  readonly published?: Observation
  readonly told?: Observation
}

/** What is to be confirmed of texts that can count, or undefined where all of it is said already. */
export function draftOf(
  key: ObservationKey,
  { content, printed }: Extract<TypedFigureReading, { kind: 'content' }>,
  { state, reason }: TypedFigure,
  { published, told }: SaidAlready,
): Omit<DraftFigure, 'importId'> | undefined {
  const meant = besideTold(content, told)
  const isSaid = told !== undefined && isSame(meant, told) && !(told.state === 'provisional' && state === 'final')
  if (isSaid) return undefined
  return {
    ...key,
    content: meant,
    state: draftState({ content: meant, state }, published),
    ...(printed === undefined ? {} : { printed }),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  }
}

function besideTold(content: DraftContent, told: Observation | undefined): DraftContent {
  if (content.kind !== 'value') return content
  const denominator = denominatorBeside(content, told)
  return denominator === undefined ? content : { ...content, denominator }
}

function isSame(content: DraftContent, told: Observation): boolean {
  if (content.kind === 'missing') return told.kind === 'missing' && told.reason === content.reason
  return (
    content.kind === 'value' &&
    told.kind === 'value' &&
    content.value === told.value &&
    content.denominator === told.denominator
  )
}
