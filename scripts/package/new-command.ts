import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import type { Day } from '../../src/domain/day.ts'
import { languages } from '../../src/i18n/language.ts'
import { newPackageTexts as texts } from '../../src/i18n/new-package-texts.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { csvTable } from '../../src/package/csv-table.ts'
import { readAreaTypes } from '../../src/package/read-area-types.ts'
import { readAreas } from '../../src/package/read-areas.ts'
import { optionalColumns, packageColumns } from '../../src/package/package-columns.ts'
import { textFromBytes } from '../../src/package/text-from-bytes.ts'
import { newPackage } from './new-package.ts'

interface NewEnvironment {
  readonly root: string
  readonly today: Day
  readonly print: (line: string) => void
}

/** The package whose tables of words, and areas, a new one begins with. */
const shipped = ['data', 'binh-phuoc']

/**
 * Lays out a package that publishes at once: `<name> [--province code] [--areas file]`. Returns the exit code; what is there
 * already is never written over.
 */
export async function newCommand(args: readonly string[], { root, today, print }: NewEnvironment): Promise<0 | 1> {
  const say = ({ vi, en }: BilingualText): void => print(`${vi}\n${en}`)
  const refuse = (text: BilingualText): 1 => {
    say(text)
    return 1
  }
  const asked = readOptions(args)
  if (!asked) return refuse(texts.usage)
  const folder = join('data', asked.name)
  const file = asked.areas === undefined ? join(root, ...shipped, 'areas.csv') : resolve(root, asked.areas)
  const bytes = await readFile(file).catch(() => undefined)
  const text = bytes && textFromBytes(new Uint8Array(bytes), 'areas.csv')
  if (!text) return refuse(texts.unreadable(asked.areas ?? 'areas.csv'))
  const read = async (name: string): Promise<string> => await readFile(join(root, ...shipped, name), 'utf8')
  const table = text.ok
    ? csvTable(text.value, 'areas.csv', packageColumns.areas, optionalColumns.areas)
    : { rows: [], isComplete: false, ...text }
  const kinds = 'area-types'
  const types = csvTable(await read('area-types.csv'), 'area-types.csv', packageColumns[kinds], optionalColumns[kinds])
  const known = { read: readAreaTypes(types.rows), isComplete: true }
  const faults = [...table.problems, ...readAreas(table.rows, known, table.isComplete).problems]
  if (faults.length > 0) {
    for (const fault of faults) for (const language of languages) print(packageProblemSentence(fault, language))
    if (faults.some(({ place }) => place?.column === 'type')) say(texts.unknownType)
    return refuse(texts.faultyAreas(asked.areas ?? 'areas.csv'))
  }
  const areas = table.rows.map(({ cells }) => Object.fromEntries(cells))
  const made = newPackage({
    name: asked.name,
    areas,
    province: asked.province,
    withEnded: asked.areas !== undefined,
    today,
    description: await read('datapackage.json'),
    words: {
      'area-types.csv': await read('area-types.csv'),
      'families.csv': await read('families.csv'),
      'calendars.csv': await read('calendars.csv'),
      'display-units.csv': await read('display-units.csv'),
    },
  })
  if (made) {
    await mkdir(dirname(join(root, folder)), { recursive: true })
    const isNew = await mkdir(join(root, folder)).then(
      () => true,
      () => false,
    )
    if (!isNew) return refuse(texts.exists(folder))
    for (const [name, content] of made.files) await writeFile(join(root, folder, name), content, { flag: 'wx' })
    say(texts.made(folder, { province: made.province['name']!, areaCount: made.areaCount }))
    // Of the shipped areas nobody expects both; of a file of one's own they would be missed.
    if (asked.areas !== undefined && made.leftOut.length > 0) say(texts.leftOut(made.leftOut.join(', ')))
    if (asked.areas === undefined && asked.province === undefined) say(texts.otherProvince)
    say(texts.next(asked.name))
    return 0
  }
  const provinces = areas.filter(({ level }) => level === 'province').map(({ code, name }) => `${code} ${name}`)
  return refuse(texts.unknownProvince(asked.province ?? '', [...new Set(provinces)].join(', ')))
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { province: { type: 'string' }, areas: { type: 'string' } },
      allowPositionals: true,
    })
    const [name] = positionals
    if (name === undefined || positionals.length > 1 || !/^[a-z0-9][a-z0-9-]*$/.test(name)) return undefined
    return { name, province: values.province, areas: values.areas }
  } catch {
    return undefined
  }
}
