import type { DataProblemCode, PackageHintCode, WarningCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { Language } from './language.ts'
import { numberText } from './number-text.ts'
import { packageHints } from './package-hints.ts'
import { packageProblems } from './package-problems.ts'
import { packageWarnings } from './package-warnings.ts'

const isDataProblemCode = (code: string): code is DataProblemCode => Object.hasOwn(packageProblems, code)
const isWarningCode = (code: string): code is WarningCode => Object.hasOwn(packageWarnings, code)
const isHintCode = (code: string): code is PackageHintCode => Object.hasOwn(packageHints, code)

/**
 * A fault or warning of the data build as a few sentences on one line: where it is (file, column, row as a spreadsheet counts), what is
 * wrong with which text, what to do next, where else the same stands, and the likely causes. A code of another room is
 * named as it is.
 */
export function packageProblemSentence(problem: Problem, language: Language): string {
  const template = templateOf(problem.code, language)
  const where = placeText(problem, language)
  const values = { text: problem.place?.text ?? '', ...problem.params }
  const sentence = filled(template, { ...values, ...comparedText(values, language) })
  return [`${where === '' ? '' : `${where}: `}${sentence}`, againText(problem, language), hintsText(problem, language)]
    .filter((part) => part !== '')
    .join(' ')
}

function templateOf(code: string, language: Language): string {
  if (isDataProblemCode(code)) return packageProblems[code][language]
  return isWarningCode(code) ? packageWarnings[code][language] : code
}

function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(String(values[name] ?? '')) || '–')
}

/** On which side of what its parts make a number stands, and by how much. */
function comparedText(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string>> {
  const [own, made] = [
    Number(values['text']),
    Number(values['sum'] ?? values['months'] ?? values['standing'] ?? Number.NaN),
  ]
  if (!Number.isFinite(own) || !Number.isFinite(made) || own === made) return {}
  const by = differenceText(own, made)
  return { compared: words[language][own > made ? 'above' : 'below'](by) }
}

/** As many digits behind the comma as the longer of both has: two written numbers differ by no binary dust. */
function differenceText(a: number, b: number): string {
  const digits = [a, b].map((each) => String(each).split('.')[1]?.length ?? 0)
  return String(Number(Math.abs(a - b).toFixed(Math.min(Math.max(...digits), 20))))
}

const words = {
  vi: {
    above: (by: string) => `cao hơn ${by} so với`,
    below: (by: string) => `thấp hơn ${by} so với`,
    row: 'dòng',
    column: 'cột',
    again: (count: string) => `Cùng lỗi ở ${count} dòng khác`,
    warnedAgain: (count: string) => `Cũng vậy ở ${count} dòng khác`,
    elsewhere: (count: string) => `Cùng lỗi ở ${count} chỗ khác`,
    hint: 'Gợi ý',
  },
  en: {
    above: (by: string) => `is ${by} more than`,
    below: (by: string) => `is ${by} less than`,
    row: 'row',
    column: 'column',
    again: (count: string) => `The same fault in ${count} more ${count === '1' ? 'row' : 'rows'}`,
    warnedAgain: (count: string) => `So too in ${count} more ${count === '1' ? 'row' : 'rows'}`,
    elsewhere: (count: string) => `The same fault in ${count} more ${count === '1' ? 'place' : 'places'}`,
    hint: 'Hint',
  },
} as const

/** What tells two faults of one kind apart, where it is not the text of the cell alone. */
const details: Partial<Readonly<Record<string, string>>> = {
  'category-unknown': '{indicator}: {text}',
  'area-unknown': '{text}, {name}',
  'area-not-in-period': '{text}, {name}',
  'repeated-observation': '{indicator}, {area}, {period}',
  'repeated-target': '{indicator}, {area}, {period}',
  'numerator-above-denominator': '{text} > {denominator}',
  'denominator-zero': '{value}/0',
  'part-above-whole': '{category}: {text} > {wholeValue}',
  'subset-above-whole': '{text} > {wholeValue}',
  'breakdown-sum-differs': '{text} ≠ {parts}',
  'sum-over-time-differs': '{text} ≠ {sum}',
  'stands-otherwise': '{text} ≠ {standing}',
  'sum-over-areas-differs': '{text} ≠ {sum}',
  'areas-above-whole': '{text} < {sum}',
  'target-path-falls': '{text} < {before}',
  'target-rate-falls': '{text} < {before}',
  'target-kind-unsaid': '{value}',
  'cumulative-percent-falls': '{text} < {before}',
  'cumulative-falls': '{text} < {before}',
  'csv-columns-differ': '{found} ≠ {expected}',
}

/** Where else the same stands; a text is told where it is another than the first. */
function againText(problem: Problem, language: Language): string {
  if (problem.again === undefined) return ''
  const { first, count } = problem.again
  const { row, column } = problem.place ?? {}
  const isByRow = first.every(({ place }) => place?.row !== undefined && place.column === column) && row !== undefined
  const said = detailOf(problem)
  const places = first.map((each) => {
    const detail = detailOf(each)
    const told = detail === said || detail === '' ? '' : `“${shown(detail, longestDetail)}”`
    const at = isByRow ? String(each.place?.row) : each.place?.column === column ? '' : shown(each.place?.column ?? '')
    return at === '' || at === detail ? told : told === '' ? at : `${at} (${told})`
  })
  const text = words[language][isWarningCode(problem.code) ? 'warnedAgain' : isByRow ? 'again' : 'elsewhere'](
    numberText(language, count),
  )
  return `${text}: ${places.filter((place) => place !== '').join(', ')}${count > first.length ? '…' : '.'}`
}

function detailOf({ code, place, params }: Problem): string {
  return filled(details[code] ?? '{text}', { text: place?.text ?? '', ...params }).replace(/^–$/, '')
}

function hintsText({ hints = [] }: Problem, language: Language): string {
  const told = hints.flatMap(({ code, params = {} }) =>
    isHintCode(code) ? [filled(packageHints[code][language], params)] : [],
  )
  return told.length === 0 ? '' : `${words[language].hint}: ${told.join(' ')}`
}

/** Longer than any list of options. */
const longest = 400
const longestDetail = 60

/** Text as one line of a screen: shortened, with the codes that command a terminal or turn its letters round made visible. */
function shown(text: string, most = longest): string {
  const line = text
    .slice(0, most + 1)
    .replaceAll(/[\r\n]+/g, '⏎')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codePointText)
  return text.length > most ? `${line.slice(0, most)}…` : line
}

function codePointText(letter: string): string {
  return `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

function placeText({ place }: Problem, language: Language): string {
  const { row, column } = words[language]
  return [
    ...(place?.file === undefined ? [] : [shown(place.file)]),
    ...(place?.row === undefined ? [] : [`${row} ${place.row}`]),
    ...(place?.column === undefined ? [] : [`${column} ${shown(place.column)}`]),
  ].join(', ')
}
