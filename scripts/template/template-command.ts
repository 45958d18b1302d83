import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { type Quarter, quarterFromText } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { entryTemplate } from '../../src/answers/entry-template.ts'
import { entryWorkbookBytes } from '../../src/exports/entry-workbook-bytes.ts'
import { entryTemplateTexts as words } from '../../src/i18n/entry-template-texts.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { textBy } from '../../src/i18n/text-by.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { packageDataset } from '../package/package-dataset.ts'

interface TemplateEnvironment {
  readonly root: string
  readonly print: (line: string) => void
}

/**
 * Writes a workbook for entering the figures of a quarter: `--quarter 2024-Q2 --out file [--area code] [--package name]
 * [--lang vi|en]`. Returns the exit code: 2 for a wrong usage.
 */
export async function templateCommand(
  args: readonly string[],
  { root, print }: TemplateEnvironment,
): Promise<0 | 1 | 2> {
  const asked = readOptions(args)
  const say = (text: BilingualText): void => print(asked ? text[asked.language] : `${text.vi}\n${text.en}`)
  if (!asked) {
    say(words.usage)
    return 2
  }
  const { quarter, out, language } = asked
  const read = await packageDataset(join(root, 'data', asked.packageName))
  if (!read.ok) {
    for (const problem of read.problems) print(packageProblemSentence(problem, language))
    return 1
  }
  const dataset = read.value
  const { start, areas } = dataset.catalogue
  const day = lastDayOf(quarter)
  const startArea = areas.find(({ code }) => code === start.areaCode)
  const province = startArea && dataset.history.provinceOf(startArea.id)
  const code = asked.area ?? province?.code ?? start.areaCode
  // A province that was merged is asked for by what is there on the day.
  const area = dataset.history.byCodeOn(code, day) ?? (asked.area === undefined ? provinceOn(dataset, day) : undefined)
  if (!area) {
    say(textBy(words.noArea, { quarter, code }))
    return 1
  }
  const sheets = entryTemplate(dataset, { area: area.id, quarter }, textsByLanguage[language])
  const file = resolve(root, out)
  try {
    await writeFile(file, await entryWorkbookBytes(sheets))
  } catch {
    say(textBy(words.unwritable, { file: out }))
    return 1
  }
  say(textBy(words.made, { file: out, sheets: sheets.length, areas: sheets[0]?.rows.length ?? 0, quarter }))
  return 0
}

function provinceOn({ catalogue, history }: Dataset, day: ReturnType<typeof lastDayOf>) {
  return catalogue.areas.flatMap(({ level, code }) =>
    level === 'province' ? (history.byCodeOn(code, day) ?? []) : [],
  )[0]
}

interface TemplateOptions {
  readonly quarter: Quarter
  readonly out: string
  readonly area: string | undefined
  readonly packageName: string
  readonly language: Language
}

function readOptions(args: readonly string[]): TemplateOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quarter: { type: 'string' },
        out: { type: 'string' },
        area: { type: 'string' },
        package: { type: 'string' },
        lang: { type: 'string' },
      },
    })
    const quarter = quarterFromText(values.quarter ?? '')
    const language = languages.find((each) => each === (values.lang ?? 'vi'))
    if (quarter === undefined || language === undefined || values.out === undefined) return undefined
    return { quarter, language, out: values.out, area: values.area, packageName: values.package ?? 'binh-phuoc' }
  } catch {
    return undefined
  }
}
