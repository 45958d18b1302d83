import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSample } from './sample/generate-sample.ts'

const folder = join(import.meta.dirname, '..', 'data', 'binh-phuoc')
const sample = generateSample(await readFile(join(folder, 'observations.csv'), 'utf8'))
await writeFile(join(folder, 'observations-sample.csv'), sample.observations)
await writeFile(join(folder, 'targets-sample.csv'), sample.targets)
console.log('data/binh-phuoc: observations-sample.csv, targets-sample.csv')
