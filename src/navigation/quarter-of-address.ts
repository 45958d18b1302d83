import { type Quarter, quarterFromText, yearOf } from '../domain/period.ts'

/** The quarter a text names, unless a slip of the pen ("2204-Q1", "0024-Q1") asks for centuries of quarters. */
export function quarterOfAddress(text: string): Quarter | undefined {
  const quarter = quarterFromText(text)
  return quarter !== undefined && yearOf(quarter) >= 1900 && yearOf(quarter) < 2100 ? quarter : undefined
}
