/** A number that rules hold together: a cell, or a published figure. */
export interface Variable {
  /** Undefined: not known, so that it may be anything. */
  readonly value: number | undefined
  /** How hard it is to believe that it is wrong; above 0, 1 for any cell. */
  readonly weight: number
  /** Stands for all the others of a rule that has too many of them to try each; may be below zero. */
  readonly isSlack?: true
}

/** Σ factor × variable = 0. */
export interface Rule {
  readonly terms: readonly { readonly variable: number; readonly factor: number }[]
}

/** One way to explain all broken rules: these variables are wrong, and have these values where the rules leave no choice. */
export interface WrongSet {
  readonly wrong: readonly number[]
  readonly values: readonly (number | undefined)[]
  readonly weight: number
}

export interface LeastWrong {
  /** Every set of least weight; none where there is nothing broken, or the search was given up. */
  readonly sets: readonly WrongSet[]
  readonly isGivenUp: boolean
}

/** Of a rule with more terms no single one is looked for by itself. */
export const mostTerms = 400
/** Above these the search is given up: what is that broken was not written by a slip. */
const bounds = { steps: 20_000, sets: 60, weight: 24 } as const
const tolerance = 1e-6

/**
 * The lightest sets of variables that must be wrong for all rules to hold with no value below zero (Fellegi and Holt, 1976),
 * found exactly: a rule that the others imply and that does not hold names the variables one of which is wrong, and is made
 * only when it is needed, by elimination.
 */
export function leastWrong(variables: readonly Variable[], rules: readonly Rule[]): LeastWrong {
  const rulesOf = new Map<number, number[]>()
  rules.forEach(({ terms }, rule) => {
    for (const { variable } of terms) {
      const known = rulesOf.get(variable)
      if (known) known.push(rule)
      else rulesOf.set(variable, [rule])
    }
  })
  const open = variables.flatMap(({ value }, index) => (value === undefined ? [index] : []))
  const broken = rules.flatMap((rule, index) => (isBroken(rule, (each) => variables[each]!.value) ? [index] : []))
  // Rules with what nobody knows may break one another; of very many nobody asks.
  const unknown = open.length > mostTerms ? [] : open
  if (broken.length === 0 && unknown.length === 0) return { sets: [], isGivenUp: false }
  const system = { variables, rules, rulesOf, open, unknown, broken }
  const lightest = variables.reduce((least, { weight }) => Math.min(least, weight), Infinity)
  let steps = 0
  for (let limit = lightest; limit <= bounds.weight; limit += lightest / 2) {
    const sets: WrongSet[] = []
    const excluded = new Set<number>()
    /** False when the search is given up. */
    const search = (wrong: readonly number[], weight: number): boolean => {
      steps += 1
      if (steps > bounds.steps || sets.length > bounds.sets) return false
      const state = stateOf(system, wrong)
      if (state.kind === 'sound') {
        sets.push({ wrong, values: wrong.map((each) => state.values.get(each)), weight })
        return true
      }
      if (weight + state.least * lightest > limit + tolerance) return true
      const slack = state.suspects.filter((each) => variables[each]!.isSlack)
      const isLong = state.suspects.length > mostTerms
      if (isLong && slack.length === 0) return false
      const candidates = (isLong ? slack : state.suspects).filter((each) => !excluded.has(each))
      const tried: number[] = []
      let isWhole = true
      for (const candidate of candidates) {
        const next = weight + variables[candidate]!.weight
        if (isWhole && next <= limit + tolerance) isWhole = search([...wrong, candidate], next)
        excluded.add(candidate)
        tried.push(candidate)
      }
      for (const each of tried) excluded.delete(each)
      return isWhole
    }
    if (!search([], 0)) return { sets: [], isGivenUp: true }
    if (sets.length > 0) {
      const least = Math.min(...sets.map(({ weight }) => weight))
      const lightestSets = sets.filter(({ weight }) => weight <= least + tolerance)
      return { sets: lightestSets.filter(({ wrong }) => wrong.length > 0), isGivenUp: false }
    }
  }
  return { sets: [], isGivenUp: true }
}

/** Whether a rule does not hold; one with a value that nobody knows may hold. */
export function isBroken({ terms }: Rule, valueOf: (variable: number) => number | undefined): boolean {
  let total = 0
  for (const { variable, factor } of terms) {
    const value = valueOf(variable)
    if (value === undefined) return false
    total += factor * value
  }
  return Math.abs(total) > tolerance
}

interface System {
  readonly variables: readonly Variable[]
  readonly rules: readonly Rule[]
  readonly rulesOf: ReadonlyMap<number, readonly number[]>
  /** What nobody knows, and how much of it is reckoned with. */
  readonly open: readonly number[]
  readonly unknown: readonly number[]
  readonly broken: readonly number[]
}

type State =
  | { readonly kind: 'sound'; readonly values: ReadonlyMap<number, number> }
  /** One of the suspects is wrong as well; at least so many more variables are. */
  | { readonly kind: 'broken'; readonly suspects: readonly number[]; readonly least: number }

/** A rule after elimination: the free variables in it, what they must come to, and the rules it was made of. */
interface Row {
  free: Map<number, number>
  rest: number
  made: Map<number, number>
}

/** What follows from taking some variables for wrong. */
function stateOf(system: System, wrong: readonly number[]): State {
  const { variables } = system
  const free = new Set([...wrong, ...system.open])
  const touched = new Set([...wrong, ...system.unknown].flatMap((each) => system.rulesOf.get(each) ?? []))
  const failing = system.broken.filter((rule) => !touched.has(rule))
  if (failing.length > 0) {
    const disjoint = disjointOf(system, failing, free)
    return { kind: 'broken', suspects: fixedOf(system.rules[disjoint[0]!]!, free), least: disjoint.length }
  }
  const rows = eliminated([...touched].map((rule) => rowOf(system, rule, free)))
  for (const row of rows) {
    if (!isImpossible(row, variables)) continue
    const factors = new Map<number, number>()
    for (const [rule, times] of row.made) {
      for (const { variable, factor } of system.rules[rule]!.terms) {
        factors.set(variable, (factors.get(variable) ?? 0) + times * factor)
      }
    }
    const suspects = [...factors].flatMap(([variable, factor]) =>
      Math.abs(factor) > tolerance && !free.has(variable) ? [variable] : [],
    )
    return { kind: 'broken', suspects, least: 1 }
  }
  const values = new Map<number, number>()
  for (const { free: left, rest } of rows) {
    const [only, ...others] = [...left]
    if (only && others.length === 0) values.set(only[0], rounded(rest / only[1]))
  }
  return { kind: 'sound', values }
}

const rounded = (value: number): number => Number(value.toFixed(6)) || 0

/** The broken rules that share no variable, short ones first: each needs a wrong variable of its own. */
function disjointOf(system: System, failing: readonly number[], free: ReadonlySet<number>): readonly number[] {
  const taken = new Set<number>()
  const byLength = [...failing].sort((a, b) => system.rules[a]!.terms.length - system.rules[b]!.terms.length)
  return byLength.filter((rule) => {
    const fixed = fixedOf(system.rules[rule]!, free)
    if (fixed.some((each) => taken.has(each))) return false
    for (const each of fixed) taken.add(each)
    return true
  })
}

function fixedOf({ terms }: Rule, free: ReadonlySet<number>): readonly number[] {
  return terms.flatMap(({ variable }) => (free.has(variable) ? [] : [variable]))
}

function rowOf({ rules, variables }: System, rule: number, free: ReadonlySet<number>): Row {
  const row: Row = { free: new Map(), rest: 0, made: new Map([[rule, 1]]) }
  for (const { variable, factor } of rules[rule]!.terms) {
    if (free.has(variable)) row.free.set(variable, (row.free.get(variable) ?? 0) + factor)
    else row.rest -= factor * variables[variable]!.value!
  }
  return row
}

/** Every free variable in at most one row, as far as the rules go. */
function eliminated(rows: readonly Row[]): readonly Row[] {
  const pivots = new Set<Row>()
  for (;;) {
    const pivot = rows.find((row) => !pivots.has(row) && row.free.size > 0)
    if (!pivot) return rows
    pivots.add(pivot)
    const [variable, factor] = [...pivot.free][0]!
    for (const row of rows) {
      const own = row === pivot ? undefined : row.free.get(variable)
      if (own !== undefined) subtract(row, pivot, own / factor)
    }
  }
}

function subtract(row: Row, from: Row, times: number): void {
  const less = (target: Map<number, number>, source: ReadonlyMap<number, number>): void => {
    for (const [key, factor] of source) {
      const left = (target.get(key) ?? 0) - times * factor
      if (Math.abs(left) > tolerance) target.set(key, left)
      else target.delete(key)
    }
  }
  less(row.free, from.free)
  less(row.made, from.made)
  row.rest -= times * from.rest
}

/** Whether no values of zero and above can fill a row. */
function isImpossible({ free, rest }: Row, variables: readonly Variable[]): boolean {
  if (Math.abs(rest) <= tolerance || [...free.keys()].some((each) => variables[each]!.isSlack)) return false
  const signs = new Set([...free.values()].map(Math.sign))
  return signs.size === 0 || (signs.size === 1 && !signs.has(Math.sign(rest)))
}
