import type { DescribedChart } from './put-charts.ts'
import type { WordSheet } from './word-sheet.ts'

/** What blocks need while they become paragraphs. */
export interface WordMaker {
  /** What they are laid out for. */
  readonly sheet: WordSheet
  /** The next number of a label, from 1. */
  readonly next: (label: string) => number
  /** Takes the description of the next table. */
  readonly describeTable: (altText: string) => void
  /** The text by which the place of a chart is found again when the library has written the document. */
  readonly keepChart: (chart: DescribedChart) => string
}

/** What a document consists of besides its paragraphs. */
interface KeptParts {
  readonly charts: ReadonlyMap<string, DescribedChart>
  /** Of the tables, in their order. */
  readonly descriptions: readonly string[]
}

/** A maker for one document, and what it was given. */
export function wordMaker(sheet: WordSheet): KeptParts & { readonly maker: WordMaker } {
  const numbers = new Map<string, number>()
  const charts = new Map<string, DescribedChart>()
  const descriptions: string[] = []
  return {
    charts,
    descriptions,
    maker: {
      sheet,
      next: (label) => {
        const number = (numbers.get(label) ?? 0) + 1
        numbers.set(label, number)
        return number
      },
      describeTable: (altText) => void descriptions.push(altText),
      keepChart: (chart) => {
        // A mark that is left out of all texts: nobody can have written it.
        const name = `\u2066chart-${charts.size}`
        charts.set(name, chart)
        return name
      },
    },
  }
}
