import type { FormColumn } from '../../domain/form-column.ts'
import { plainWords } from '../proposals/plain-words.ts'
import type { Form } from './form.ts'

/** The form of a package whose title stands above a form, the longest title that fits; undefined where none does. */
export function knownForm(form: Pick<Form, 'lines'>, columns: readonly FormColumn[]): string | undefined {
  const text = plainWords(form.lines.join(' '))
  const fitting = columns.filter(({ title }) => ` ${text} `.includes(` ${plainWords(title)} `))
  return fitting.sort((a, b) => b.title.length - a.title.length)[0]?.form
}

/**
 * The numbers of the columns a heading names, whose last part stands lowest where several do. Of columns one of which is the
 * sum of others only that sum; none where no column has the heading.
 */
export function columnsUnder({ columns, identities }: Form, heading: readonly string[]): readonly number[] {
  const sought = heading.map(plainWords)
  const found = [...columns].flatMap(([number, { path }]) => {
    const ends = positionsOf(path.map(plainWords), sought)
    return ends === undefined ? [] : [{ number, isLowest: ends === path.length - 1 }]
  })
  const lowest = found.filter(({ isLowest }) => isLowest)
  const numbers = (lowest.length > 0 ? lowest : found).map(({ number }) => number)
  const madeOf = (number: number): readonly number[] =>
    identities.flatMap(({ terms: [own, ...parts] }) => (own?.number === number ? parts.map((part) => part.number) : []))
  const parts = new Set(numbers.flatMap(madeOf))
  return numbers.filter((number) => !parts.has(number))
}

/** Where the last of some words stands in a path that holds all of them in their order, from the bottom. */
function positionsOf(path: readonly string[], sought: readonly string[]): number | undefined {
  let at = path.length
  let last: number | undefined
  for (const words of [...sought].reverse()) {
    do at -= 1
    while (at >= 0 && !isAlike(path[at]!, words))
    if (at < 0) return undefined
    last ??= at
  }
  return last
}

/** Whether a heading is what is sought: the same words, or all of them within a longer one that says no more than it counts. */
function isAlike(heading: string, sought: string): boolean {
  if (heading === sought) return true
  const isLong = sought.split(' ').length > 2
  return isLong && ` ${heading} `.includes(` ${sought} `)
}
