import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateSample } from './sample/generate-sample.ts'
import { type Quarter, quarterFromText, quartersOf } from '../src/domain/period.ts'
import { nationalSample, nationalSize } from './sample/national-sample.ts'

const data = join(import.meta.dirname, '..', 'data')
const folder = join(data, 'binh-phuoc')
const textOf = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

const { values } = parseArgs({
  options: { national: { type: 'boolean' }, provinces: { type: 'string' }, until: { type: 'string' } },
})
const last = quarterFromText(values.until ?? '') ?? nationalSize.quarters.at(-1)!
if (values.national) await writeNational(Number(values.provinces ?? nationalSize.provinces), last)
else await writeShipped()

/** The samples of the shipped package. */
async function writeShipped(): Promise<void> {
  const [published, areas, succession] = await Promise.all(
    ['observations.csv', 'areas.csv', 'succession.csv'].map(textOf),
  )
  const sample = generateSample({ published: published!, areas: areas!, succession: succession! })
  const files = {
    'observations-sample.csv': sample.observations,
    'targets-sample.csv': sample.targets,
    'observations-sample-communes.csv': sample.communeObservations,
    'targets-sample-communes.csv': sample.communeTargets,
  }
  // One after the other: a run that is stopped leaves no half of a file behind another.
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  console.log(`data/binh-phuoc: ${Object.keys(files).join(', ')}`)
}

/** A package of a whole country, or of so many provinces as large as its, until a quarter; it is never committed. */
async function writeNational(provinces: number, until: Quarter): Promise<void> {
  const communes = Math.round((nationalSize.communes * provinces) / nationalSize.provinces)
  const national = join(data, 'quoc-gia')
  await mkdir(national, { recursive: true })
  const words = { 'calendars.csv': await textOf('calendars.csv'), 'families.csv': await textOf('families.csv') }
  const quarters = quartersOf({ first: nationalSize.quarters[0]!, last: until })
  for (const [name, text] of nationalSample(
    { provinces, communes, indicators: nationalSize.indicators, quarters },
    words,
  )) {
    await writeFile(join(national, name), text)
    console.log(`data/quoc-gia/${name}`)
  }
}
