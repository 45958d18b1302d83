import type { ValueSlip } from '../../domain/value-slip.ts'
import type { Form, FormRow } from './form.ts'
import {
  type FormRules,
  type KnownSum,
  type RuleOrigin,
  type VariableOrigin,
  brokenRules,
  formRules,
} from './form-rules.ts'
import { type WrongSet, isBroken, leastWrong } from './least-wrong.ts'
import { shiftOf } from './shifted-row.ts'
import { slipBetween } from './slip-between.ts'

/** A cell that must be wrong for the rules of its form to hold. */
export interface WrongCell {
  readonly sheet: string
  /** "D7". */
  readonly cell: string
  /** The text as it stands there. */
  readonly was: string
  /** What the rules ask for; absent where they leave a choice. */
  readonly perhaps?: number
  readonly why: ValueSlip
  /** Whether every least explanation says the same of it. */
  readonly isCertain: boolean
}

/** What is wrong with a form. */
export interface FormCheck {
  readonly wrong: readonly WrongCell[]
  /** Other cells whose being wrong would explain the same as well. */
  readonly alternatives: readonly (readonly WrongCell[])[]
  /** The rules that do not hold, as they stand. */
  readonly broken: readonly RuleOrigin[]
  /** Figures from elsewhere that must be wrong, or were corrected since. */
  readonly differing: readonly KnownSum[]
  /** Whether too much is broken to name the cells. */
  readonly isGivenUp: boolean
  /** Rows called a total that are not the sum of the rows there are. */
  readonly lonelyTotals: readonly FormRow[]
}

/** Holds a form to its rules, and names the fewest cells that must be wrong where they do not hold. */
export function checkForm(form: Form, known: readonly KnownSum[] = []): FormCheck {
  const rules = formRules(form, known)
  const broken = brokenRules(rules).map(({ origin }) => origin)
  const { lonelyTotals } = rules
  const found = leastWrong(rules.variables, rules.rules)
  if (found.sets.length === 0 && !found.isGivenUp) return { ...nothing, broken, lonelyTotals }
  const shifted = shiftedCells(form, rules, bestOf(found.sets, rules))
  if (shifted) {
    const rest = checkForm(shifted.form, known)
    return { ...rest, broken, wrong: [...shifted.wrong, ...rest.wrong], lonelyTotals }
  }
  if (found.isGivenUp) return { ...nothing, broken, isGivenUp: true, lonelyTotals }
  const best = bestOf(found.sets, rules)!
  const differing = best.wrong.flatMap((variable) => {
    const { origin } = rules.variables[variable]!
    return origin.kind === 'known' ? [origin.known] : []
  })
  const others = found.sets.filter((set) => set !== best).slice(0, mostAlternatives)
  return {
    wrong: wrongCells(best, found.sets, rules),
    alternatives: others.map((set) => wrongCells(set, found.sets, rules)),
    broken,
    differing,
    isGivenUp: false,
    lonelyTotals,
  }
}

/** Nobody looks through more. */
const mostAlternatives = 12
const nothing = { wrong: [], alternatives: [], differing: [], isGivenUp: false } as const

/** The set that slips of the hand explain best. */
function bestOf(sets: readonly WrongSet[], rules: FormRules): WrongSet | undefined {
  const scored = sets.map((set) => ({ set, score: scoreOf(set, rules) }))
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best === undefined || each.score > best.score ? each : best),
    undefined,
  )?.set
}

function scoreOf({ wrong, values }: WrongSet, rules: FormRules): number {
  return wrong.reduce((score, variable, index) => {
    const value = values[index]
    if (value === undefined) return score
    const slip = slipOf(rules, variable, value)
    return score + (slip === 'computed' ? 0 : slip === 'digit-wrong' || slip === 'digit-added' ? 1 : 2)
  }, 0)
}

function slipOf({ variables }: FormRules, variable: number, value: number): ValueSlip {
  const { value: was, origin } = variables[variable]!
  if (was === undefined) return 'unreadable'
  if (origin.kind === 'cell' && origin.cell.figure.kind === 'nothing') return 'left-out'
  return slipBetween(was, value)
}

function wrongCells(best: WrongSet, sets: readonly WrongSet[], rules: FormRules): readonly WrongCell[] {
  return best.wrong.flatMap((variable, index): readonly WrongCell[] => {
    const { origin, value: was } = rules.variables[variable]!
    if (origin.kind !== 'cell') return []
    const perhaps = best.values[index]
    const isCertain = sets.every(({ wrong, values }) => {
      const at = wrong.indexOf(variable)
      return at !== -1 && values[at] === perhaps
    })
    const isSwapped = best.wrong.some(
      (other, at) => other !== variable && rules.variables[other]!.value === perhaps && best.values[at] === was,
    )
    const slip = perhaps === undefined ? 'computed' : slipOf(rules, variable, perhaps)
    const why = isSwapped && slip === 'computed' ? 'cells-swapped' : slip
    return [{ ...placeOf(origin), ...(perhaps === undefined ? {} : { perhaps }), why, isCertain }]
  })
}

function placeOf({ cell }: Extract<VariableOrigin, { kind: 'cell' }>): Pick<WrongCell, 'sheet' | 'cell' | 'was'> {
  return { sheet: cell.sheet, cell: cell.name, was: cell.text }
}

/**
 * A row whose figures slid into the column beside, where that alone mends everything that is broken about it and the
 * explanation by single cells needs several of them.
 */
function shiftedCells(
  form: Form,
  rules: FormRules,
  best: WrongSet | undefined,
): { readonly form: Form; readonly wrong: readonly WrongCell[] } | undefined {
  const valueNow = (variable: number): number | undefined => rules.variables[variable]!.value
  const broken = rules.rules.filter((rule) => isBroken(rule, valueNow))
  const suspects = new Set(broken.flatMap(({ origin }) => (origin.kind === 'identity' ? [origin.row] : [])))
  for (const row of suspects) {
    const own = best?.wrong.filter((variable) => rowOf(rules, variable) === row).length
    if (own !== undefined && own < 2) continue
    const touching = rules.rules.filter(({ terms }) => terms.some(({ variable }) => rowOf(rules, variable) === row))
    const shift = shiftOf(row, (values) => {
      const valueShifted = (variable: number): number | undefined => {
        const { origin, value } = rules.variables[variable]!
        return origin.kind === 'cell' && origin.row === row ? values.get(origin.number) : value
      }
      return touching.every((rule) => !isBroken(rule, valueShifted))
    })
    if (!shift) continue
    const wrong = [...shift.changed].map(([number, perhaps]): WrongCell => ({
      sheet: row.cells.get(number)!.sheet,
      cell: row.cells.get(number)!.name,
      was: row.cells.get(number)!.text,
      perhaps,
      why: 'column-shifted',
      isCertain: true,
    }))
    const mended = { ...row, cells: shift.cells }
    return { form: { ...form, rows: form.rows.map((each) => (each === row ? mended : each)) }, wrong }
  }
  return undefined
}

function rowOf({ variables }: FormRules, variable: number): FormRow | undefined {
  const { origin } = variables[variable]!
  return origin.kind === 'cell' ? origin.row : undefined
}
