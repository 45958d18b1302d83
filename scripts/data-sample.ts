import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSample } from './sample/generate-sample.ts'

const folder = join(import.meta.dirname, '..', 'data', 'binh-phuoc')
const textOf = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
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
for (const [name, text] of Object.entries(files)) {
  // One after the other: a run that is stopped leaves no half of a file behind another.
  // oxlint-disable-next-line no-await-in-loop
  await writeFile(join(folder, name), text)
}
console.log(`data/binh-phuoc: ${Object.keys(files).join(', ')}`)
