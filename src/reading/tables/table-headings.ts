import type { Indicator } from '../../domain/indicator.ts'
import { hasRate } from '../../domain/measure-rules.ts'
import { type HeadingMatch } from '../proposals/match-heading.ts'
import { plainWords } from '../proposals/plain-words.ts'
import { type SkippedRole, headingRole, isBarePart, isOnlyRole, isTime } from './heading-role.ts'
import type { TableMapping, TableRole } from './table-mapping.ts'

/** What a heading of a table was taken for, for somebody to correct. */
export interface ReadHeading {
  /** Names it in a mapping. */
  readonly key: string
  readonly texts: readonly string[]
  readonly match?: HeadingMatch
  readonly role: TableRole
  /** Why nothing below it is proposed. */
  readonly skipped?: SkippedRole | 'unknown'
}

export interface HeadingReader {
  readonly match: (texts: readonly string[]) => HeadingMatch | undefined
  readonly mapping: TableMapping | undefined
  readonly indicatorOf: (match: HeadingMatch) => Indicator | undefined
}

/** The key of a heading: its words without the times, which change from file to file. */
export function headingKey(texts: readonly string[]): string {
  return texts
    .filter((text) => !isTime(text))
    .map(plainWords)
    .join(' > ')
}

/**
 * What headings beside each other tell. One that only says how ("Tổng số xã", "Tỷ lệ") belongs to the heading above it, else to
 * the nearest one before it that has such a part.
 */
export function readHeadings(headings: readonly (readonly string[])[], reader: HeadingReader): readonly ReadHeading[] {
  const read: ReadHeading[] = []
  // Beside "KH" stands what was carried out; elsewhere "TH" is the primary schools.
  const hasPlans = headings.flat().some((text) => /^kh\b/.test(plainWords(text)))
  const meaning = (text: string): string => (hasPlans && plainWords(text) === 'th' ? 'Thực hiện' : text)
  for (const texts of headings) read.push(readHeading(texts.map(meaning), reader, read))
  return read
}

function readHeading(texts: readonly string[], reader: HeadingReader, before: readonly ReadHeading[]): ReadHeading {
  const key = headingKey(texts)
  const said = reader.mapping?.headings[key]
  if (said === null) return { key, texts, role: 'value', skipped: 'remark' }
  if (said !== undefined) {
    const { role, ...told } = said
    return { key, texts, role, match: { ...told, confidence: 1, reason: 'remembered', rivals: [] } }
  }
  const naming = texts.filter((text) => !isOnlyRole(text))
  const whole = reader.match(texts.filter((text) => !isTime(text)))
  const roles = texts.flatMap((text) => headingRole(text) ?? [])
  const role = roles.at(-1)
  // "Kỳ trước chuyển sang" is the name of an indicator, whatever its words say elsewhere.
  if (whole?.reason === 'name' && naming.length === 0) return { key, texts, role: 'value', match: whole }
  if (role === 'target' || role === 'previous' || role === 'difference' || role === 'remark') {
    const match = reader.match(naming)
    return { key, texts, role: 'value', skipped: role, ...(match ? { match } : {}) }
  }
  const own = reader.match(naming) ?? (naming.length > 1 ? reader.match(naming.slice(-1)) : undefined)
  if (own) return { key, texts, role: roleFor(role, reader.indicatorOf(own)), match: own }
  const owner =
    (role === 'denominator' || role === 'percent') && isBarePart(texts.at(-1)!)
      ? [...before].reverse().find(({ match, skipped }) => {
          const indicator = match && skipped === undefined ? reader.indicatorOf(match) : undefined
          return indicator !== undefined && hasRate(indicator)
        })
      : undefined
  if (owner?.match && role !== undefined) return { key, texts, role, match: owner.match }
  return { key, texts, role: role ?? 'value', ...(naming.length === 0 ? {} : { skipped: 'unknown' }) }
}

/** A part that an indicator has not is its value: "Tỷ lệ hộ nghèo" is a percentage by itself. */
function roleFor(role: TableRole | undefined, indicator: Indicator | undefined): TableRole {
  return role !== undefined && indicator && (hasRate(indicator) || role === 'value') ? role : 'value'
}
