import type { Form, FormCell, FormRow } from './form.ts'
import { type Rule, type Variable, isBroken, mostTerms } from './least-wrong.ts'

/** What a rule is about, to be told where it does not hold. */
export type RuleOrigin =
  | { readonly kind: 'identity'; readonly row: FormRow; readonly text: string }
  | { readonly kind: 'total'; readonly row: FormRow; readonly number: number }
  | { readonly kind: 'known'; readonly row: FormRow; readonly known: KnownSum }

/** What some columns of a row must come to, as published or as the form of the period before tells it. */
export interface KnownSum {
  readonly row: FormRow
  readonly numbers: readonly number[]
  readonly value: number
}

/** What a variable is: a cell, or a figure from elsewhere. */
export type VariableOrigin =
  | { readonly kind: 'cell'; readonly row: FormRow; readonly number: number; readonly cell: FormCell }
  | { readonly kind: 'known'; readonly known: KnownSum }
  /** Some cell of a column so long that nobody can say which. */
  | { readonly kind: 'unnamed' }

export interface FormRules {
  readonly variables: readonly (Variable & { readonly origin: VariableOrigin })[]
  readonly rules: readonly (Rule & { readonly origin: RuleOrigin })[]
  /** Rows called a total that are the sum of nothing in the form. */
  readonly lonelyTotals: readonly FormRow[]
}

/** How hard it is to believe that a cell is wrong: a formula counts right, a blank was perhaps only left out. */
const weights = { cell: 1, formula: 1.5, blank: 0.9, known: 1.4, unnamed: 1.6 } as const

/** All rules of a form: the identities of its MS row for every row, totals against their parts, and what is known besides. */
export function formRules(form: Form, known: readonly KnownSum[] = []): FormRules {
  const rows = form.rows.filter(({ kind }) => kind !== 'blank')
  const numbers = [...form.columns.keys()]
  const variables: (Variable & { origin: VariableOrigin })[] = []
  const indexOf = new Map<FormRow, Map<number, number>>()
  for (const row of rows) {
    const own = new Map<number, number>()
    for (const number of numbers) {
      const cell = row.cells.get(number)
      if (!cell) continue
      own.set(number, variables.length)
      variables.push({ ...variableOf(cell), origin: { kind: 'cell', row, number, cell } })
    }
    indexOf.set(row, own)
  }
  const at = (row: FormRow, number: number): number | undefined => indexOf.get(row)?.get(number)
  const rules: (Rule & { origin: RuleOrigin })[] = []
  for (const row of rows) {
    for (const { terms, text } of form.identities) {
      const found = terms.flatMap(({ number, factor }) => {
        const variable = at(row, number)
        return variable === undefined ? [] : [{ variable, factor }]
      })
      // A part that the sheet does not show proves nothing.
      if (found.length === terms.length) rules.push({ terms: found, origin: { kind: 'identity', row, text } })
    }
  }
  const { sums, lonely } = totalsOf(rows, (row, number) => valueOf(row.cells.get(number)), numbers)
  for (const { total, parts } of sums) {
    for (const number of numbers) {
      const own = at(total, number)
      const found = parts.flatMap((part) => at(part, number) ?? [])
      if (own === undefined || found.length !== parts.length) continue
      const terms = [{ variable: own, factor: 1 }, ...found.map((variable) => ({ variable, factor: -1 }))]
      if (terms.length > mostTerms) {
        terms.push({ variable: variables.length, factor: 1 })
        variables.push({ value: 0, weight: weights.unnamed, isSlack: true, origin: { kind: 'unnamed' } })
      }
      rules.push({ terms, origin: { kind: 'total', row: total, number } })
    }
  }
  for (const each of known) {
    const found = each.numbers.flatMap((number) => at(each.row, number) ?? [])
    if (found.length !== each.numbers.length) continue
    const terms = [{ variable: variables.length, factor: -1 }, ...found.map((variable) => ({ variable, factor: 1 }))]
    variables.push({ value: each.value, weight: weights.known, origin: { kind: 'known', known: each } })
    rules.push({ terms, origin: { kind: 'known', row: each.row, known: each } })
  }
  return { variables, rules, lonelyTotals: lonely }
}

function variableOf(cell: FormCell): Variable {
  const isBlank = cell.figure.kind === 'nothing' && cell.figure.isText !== true
  const weight = cell.hasFormula ? weights.formula : isBlank ? weights.blank : weights.cell
  return { value: valueOf(cell), weight }
}

/** The number of a cell as the rules see it: what is blank adds nothing; undefined where nobody can tell. */
export function valueOf(cell: FormCell | undefined): number | undefined {
  if (!cell) return undefined
  const { figure } = cell
  if (figure.kind === 'nothing') return figure.isText ? undefined : 0
  return figure.kind === 'number' && figure.denominator === undefined ? figure.value : undefined
}

interface SumOfRows {
  readonly total: FormRow
  readonly parts: readonly FormRow[]
}

/**
 * Which rows are sums of which others. A row that calls itself a total, or that heads a group (I, II), is held to the parts
 * with which most of its columns agree; one that equals all others is a total whatever its name.
 */
function totalsOf(
  rows: readonly FormRow[],
  value: (row: FormRow, number: number) => number | undefined,
  numbers: readonly number[],
): { readonly sums: readonly SumOfRows[]; readonly lonely: readonly FormRow[] } {
  const agreement = ({ total, parts }: SumOfRows): number => {
    const told = numbers.filter((number) => (value(total, number) ?? 0) !== 0)
    const agreeing = told.filter((number) => {
      const added = parts.reduce((all, part) => all + (value(part, number) ?? 0), 0)
      return added === value(total, number)
    })
    return told.length === 0 ? 0 : agreeing.length / told.length
  }
  const isGroup = (row: FormRow): boolean => /^(?:[IVX]+|[A-H])$/.test(row.ordinal)
  const sums: SumOfRows[] = []
  const lonely: FormRow[] = []
  const named = rows.filter(({ kind }) => kind === 'total')
  const heads = rows.filter((row, index) => isGroup(row) && rows[index + 1] !== undefined && !isGroup(rows[index + 1]!))
  const silent =
    named.length === 0
      ? rows.filter((row) => agreement({ total: row, parts: rows.filter((each) => each !== row) }) > 0.8)
      : []
  const totals = new Set([...named, ...heads, ...(rows.length > 2 ? silent : [])])
  for (const total of totals) {
    const index = rows.indexOf(total)
    const before = untilTotal(rows.slice(0, index).reverse(), totals)
    const after = untilTotal(rows.slice(index + 1), totals)
    const units = rows.filter((row) => !totals.has(row))
    const others = heads.filter((row) => row !== total)
    const choices = [units, before, after, others].filter((parts) => parts.length > 0)
    const [best] = choices
      .map((parts) => ({ total, parts, agreement: agreement({ total, parts }) }))
      .sort((a, b) => b.agreement - a.agreement)
    // Below that it is the sum of something else, such as of all units of which only some are listed.
    if (best && best.agreement >= 0.4) sums.push(best)
    else if (best && named.includes(total)) lonely.push(total)
  }
  return { sums, lonely }
}

function untilTotal(rows: readonly FormRow[], totals: ReadonlySet<FormRow>): readonly FormRow[] {
  const end = rows.findIndex((row) => totals.has(row))
  return end === -1 ? rows : rows.slice(0, end)
}

/** The rules that do not hold. */
export function brokenRules({ variables, rules }: FormRules): FormRules['rules'] {
  return rules.filter((rule) => isBroken(rule, (each) => variables[each]!.value))
}
