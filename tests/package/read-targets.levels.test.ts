import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOf } from './problems-of.ts'
import { bytesOf } from './small-package.ts'

const folder = join(import.meta.dirname, '../fixtures/packages/hai-phong')
const files: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
)
const targets = new TextDecoder().decode(files.get('targets.csv')).trimEnd()
const [district, special] = ['317,Huyện Cát Hải', '11914,Đặc khu Cát Hải']
const problemsWith = (...areas: readonly string[]) => {
  const rows = areas.map((area, at) => `society.poverty,${area},2025-Q4,limit,${at + 1}.0,,,yes,final,year-2023`)
  return problemsOf(new Map([...files, ['targets.csv', bytesOf([targets, ...rows, ''].join('\n'))]])).map(
    ({ code }) => code,
  )
}

test('A huyện and the đặc khu that it became have a plan each for the year in which its level ended, and neither has two', () => {
  expect(problemsWith(district, special)).toEqual([])
  expect(problemsWith(special, district)).toEqual([])
  expect(problemsWith(district, special, special)).toEqual(['repeated-target'])
  expect(problemsWith(district, district)).toEqual(['repeated-target'])
})
