import type { CategoryId, IndicatorId } from './indicator.ts'

/**
 * What the columns of a form are to an indicator:
 * - `value`, `denominator`: its figure.
 * - `part`: only a part of it (complaints alone): shown, never taken for the whole.
 * - `next`: its figure of the period that follows (what is carried over to it).
 */
export type FormRole = 'value' | 'denominator' | 'part' | 'next'
export const formRoles: readonly FormRole[] = ['value', 'denominator', 'part', 'next']

/** Which columns of an official form tell which indicator, by their headings and not by their place. */
export interface FormColumn {
  /** The name of the form: "01/XLD". */
  readonly form: string
  /** Its title; what it begins with is the title of several forms, and the longest one that fits counts. */
  readonly title: string
  /** Absent for a form that is known and tells no indicator. */
  readonly tells?: {
    readonly indicator: IndicatorId
    readonly category?: CategoryId
    /** From the top down, parts of the headings one above the other: ["Đủ điều kiện xử lý", "Số đơn"]. */
    readonly heading: readonly string[]
    readonly role: FormRole
  }
}
