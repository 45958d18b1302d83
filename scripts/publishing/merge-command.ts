import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mostHandoverLetters } from '../../src/contract/handover-file.ts'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { cleanText } from '../../src/domain/clean-text.ts'
import type { HandoverProblemCode } from '../../src/domain/merge-problem.ts'
import { movedTotals } from '../../src/domain/moved-totals.ts'
import { type Result, failure } from '../../src/domain/result.ts'
import { changeTexts, changeWords, figureNameText } from '../../src/i18n/figure-change-texts.ts'
import { languages } from '../../src/i18n/language.ts'
import { mergeCommandTexts as words } from '../../src/i18n/merge-command-texts.ts'
import { mergeProblemSentence } from '../../src/i18n/merge-problems.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { MergedPackage } from '../../src/package/merge-drafts.ts'
import { faultTexts } from './fault-texts.ts'
import { editionFolder } from './edition-store.ts'
import { datasetOfPackage } from './package-dataset-of.ts'
import { finishKilled, previewMerge, mergeAndPublish } from './merge-and-publish.ts'
import { type ReadHandover, handoverTooLarge, readHandover } from './read-handover.ts'

interface MergeEnvironment {
  /** The folder in which `data/` lies. */
  readonly root: string
  /** Where the command was called. */
  readonly from: string
  /** What packages of figures have to be signed by; empty: unsigned ones are taken, too. */
  readonly key: string
  readonly now: Date
  readonly print: (line: string) => void
  /** Asks whoever sits at the terminal; false where nobody does. */
  readonly confirm: (question: string) => Promise<boolean>
}

/**
 * Shows what a package of figures would change, and merges it once it is confirmed: `<zip> [--package name] [--yes]`. Returns
 * the exit code; with any fault nothing is merged.
 */
export async function mergeCommand(args: readonly string[], environment: MergeEnvironment): Promise<0 | 1> {
  const { root, from, key, now, print, confirm } = environment
  const say = ({ vi, en }: BilingualText): void => print(vi === en ? vi : `${vi}\n${en}`)
  const refuse = (...texts: readonly BilingualText[]): 1 => {
    for (const text of texts) say(text)
    return 1
  }
  const asked = readOptions(args)
  if (!asked) return refuse(words.usage)
  const read = await readFileOf(resolve(from, asked.file), asked.file, key)
  if (!read.ok) {
    const told = read.problems.map((each) => ({
      vi: mergeProblemSentence(each, 'vi'),
      en: mergeProblemSentence(each, 'en'),
    }))
    return refuse(...told, words.refused)
  }
  const { handover, isSigned } = read.value
  const folder = join(root, 'data', asked.packageName)
  await finishKilled(folder)
  say(words.from(lineOf(handover.by), lineOf(handover.why)))
  say(isSigned ? words.signed : words.unsigned)
  const preview = await previewMerge(folder, handover, now)
  if (!preview.ok) return refuse(...faultTexts(preview.faults, preview.before).map(({ text }) => text), words.refused)
  if (preview.value.changed.size === 0) {
    say(words.nothing)
    return 0
  }
  show(preview.value, print)
  const isWanted = asked.isSure || (await confirm(`${words.ask.vi}\n${words.ask.en}`))
  if (!isWanted) return refuse(words.refused)
  const outcome = await mergeAndPublish(handover, { folder, now, publish: async () => undefined })
  if (!outcome.ok)
    return refuse(...faultTexts(outcome.faults, preview.value.before).map(({ text }) => text), words.refused)
  say(words.merged(outcome.record.number, join('data', asked.packageName, editionFolder(outcome.record))))
  return 0
}

/** The package of figures in a file; one that is too large for any is not read. */
async function readFileOf(path: string, name: string, key: string): Promise<Result<ReadHandover, HandoverProblemCode>> {
  try {
    const { size } = await stat(path)
    return size > mostHandoverLetters ? handoverTooLarge() : await readHandover(await readFile(path), key)
  } catch {
    return failure({ code: 'handover-unreadable', place: { text: name } })
  }
}

/** Lays out what changes: figures, totals above them, and what should be looked at again. */
function show({ figures, before, after, samplesGone }: MergedPackage, print: (line: string) => void): void {
  const [old, now] = [datasetOfPackage(before), datasetOfPackage(after)]
  const changing = figures.filter(({ change }) => change !== 'same')
  const known = new Set(before.warnings.map((each) => packageProblemSentence(each, 'vi')))
  const warnings = after.warnings.filter((each) => !known.has(packageProblemSentence(each, 'vi')))
  const totals = movedTotals(
    old,
    now,
    changing.map(({ draft }) => draft),
  )
  for (const language of languages) {
    const texts = textsByLanguage[language]
    for (const { draft, change, published } of changing) {
      const indicator = now.indicatorOf(draft.indicator)!
      const told = changeTexts(texts, indicator, published, draft.content)
      const name = figureNameText(texts, indicator, now.history.byId(draft.area)!, draft)
      const reason = draft.reason === undefined ? '' : ` (${lineOf(draft.reason)})`
      print(`  ${changeWords[language][change]}: ${name}: ${told.before} → ${told.after}${reason}`)
    }
    if (totals.length > 0) print(words.totals[language])
    for (const { indicator, area, period, before: was, after: is } of totals) {
      const told = changeTexts(texts, indicator, was, is)
      print(`  ${figureNameText(texts, indicator, area, { period })}: ${told.before} → ${told.after}`)
    }
    if (warnings.length > 0) print(words.warnings[language])
    for (const warning of warnings) print(`  ${packageProblemSentence(warning, language)}`)
    if (samplesGone > 0) print(words.samplesGone(samplesGone)[language])
  }
}

/** A text of a stranger as one line that commands no terminal. */
const lineOf = (text: string): string => cleanText(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')

interface MergeOptions {
  readonly file: string
  readonly packageName: string
  readonly isSure: boolean
}

/** What is asked for, or undefined. A package is a name: nothing here leads out of `data/`. */
function readOptions(args: readonly string[]): MergeOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { package: { type: 'string' }, yes: { type: 'boolean' } },
      allowPositionals: true,
    })
    const packageName = values.package ?? 'binh-phuoc'
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0 || !/^[\w-][\w.-]*$/.test(packageName)) return undefined
    return { file, packageName, isSure: values.yes === true }
  } catch {
    return undefined
  }
}
