import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCommand } from '../../../scripts/package/build-command.ts'
import { nationalSample, sharedWords } from '../../../scripts/sample/national-sample.ts'
import { observationKeyText } from '../../../src/domain/dataset.ts'
import { quarterOf, quartersOf } from '../../../src/domain/period.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { publishedFigures } from '../../support/published-figures.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const sampleUntil = async (last: ReturnType<typeof quarterOf>): Promise<ReadonlyMap<string, string>> => {
  const [calendars, families] = await Promise.all(
    sharedWords.map((name) => readFile(join(root, 'data', 'binh-phuoc', name), 'utf8')),
  )
  const words = { 'calendars.csv': calendars!, 'families.csv': families! }
  const quarters = quartersOf({ first: quarterOf(2024, 1), last })
  return new Map(nationalSample({ provinces: 3, communes: 9, indicators: 6, quarters }, words))
}

let folder = ''
const inPackage = (name: string): string => join(folder, 'package', name)
const build = async (out: string): Promise<readonly string[]> => {
  const lines: string[] = []
  const print = (line: string): void => void lines.push(line)
  expect(
    await buildCommand([join(folder, 'package'), '--out', join(folder, out), '--lang', 'en'], { root, print }),
  ).toBe(0)
  return lines
}
const filesOf = async (out: string): Promise<ReadonlyMap<string, string>> => {
  const names = await readdir(join(folder, out))
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, await readFile(join(folder, out, name), 'utf8')] as const),
    ),
  )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-country-'))
  await mkdir(inPackage(''), { recursive: true })
  for (const [name, text] of await sampleUntil(quarterOf(2026, 2))) await writeFile(inPackage(name), text)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Publishes in a process of its own, and kills it after so many parts; the lines it said. */
function killedAfter(parts: number, out: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join(root, 'scripts', 'data-build.ts'), join(folder, 'package')]
    const child = spawn(process.execPath, [...args, '--out', join(folder, out), '--lang', 'en'], { cwd: root })
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.split('\n').length > parts) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(said.trimEnd().split('\n')) : reject(new Error(`Not killed: ${said}`)),
    )
  })
}

test(
  'a run that was killed is gone on with, and comes to the same as one that was not',
  { timeout: 180_000 },
  async () => {
    const before = await killedAfter(3, 'killed')
    expect(await readdir(join(folder, 'killed'))).not.toContain('catalogue.json')
    const lines = await build('killed')
    const kept = lines.filter((line) => line.endsWith('unchanged')).map((line) => line.split(/[:·]/)[1])
    expect(kept.length).toBeGreaterThanOrEqual(3)
    expect(kept).toEqual(expect.arrayContaining(before.slice(0, 3).map((line) => line.split(/[:·]/)[1])))
    // Nothing that is remembered helps in a folder without the files: all is made anew, by threads.
    const whole = await build('whole')
    expect(whole.filter((line) => line.endsWith('unchanged'))).toEqual([])
    expect(await filesOf('killed')).toEqual(await filesOf('whole'))
  },
)

test('the figures of all parts are those of the package as a whole', { timeout: 120_000 }, async () => {
  await build('all')
  const names = await readdir(inPackage(''))
  const bytes = await Promise.all(names.map(async (name) => [name, await readFile(inPackage(name))] as const))
  const whole = publishPackage(new Map(bytes))
  if (!whole.ok) throw new Error(JSON.stringify(whole.problems))
  const inOrder = (files: ReadonlyMap<string, string>): readonly object[] =>
    [...publishedFigures(files).observations].sort((a, b) => (observationKeyText(a) < observationKeyText(b) ? -1 : 1))
  const published = await filesOf('all')
  expect(inOrder(published)).toEqual(inOrder(whole.value.files))
  expect(inOrder(published)).toHaveLength(12 * 6 * 10)
})

test('a further quarter rewrites only what tells of its year', { timeout: 120_000 }, async () => {
  await build('next')
  const before = await filesOf('next')
  for (const [name, text] of await sampleUntil(quarterOf(2026, 3))) await writeFile(inPackage(name), text)
  const lines = await build('next')
  const parts = lines.filter((line) => line.includes('· part'))
  expect(parts.filter((line) => line.endsWith('unchanged'))).toHaveLength(3 * 5 + 1)
  expect(parts.filter((line) => /-2026: /.test(line) && !line.endsWith('unchanged'))).toHaveLength(3 * 5 + 1)
  const after = await filesOf('next')
  const stay = [...before].filter(([name, text]) => after.get(name) === text)
  expect(stay).toHaveLength(3 * 5 + 5)
  expect(after.size).toBe(before.size)
})
