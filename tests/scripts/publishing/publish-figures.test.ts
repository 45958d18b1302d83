import { execFile } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionsOf } from '../../../scripts/publishing/edition-store.ts'
import {
  type PublishOutcome,
  finishKilled,
  goBack,
  publishFigures,
} from '../../../scripts/publishing/publish-figures.ts'
import { lockFolder } from '../../../scripts/package/publication-lock.ts'
import { draftOf, importOf } from '../../package/draft-import.ts'
import { smallPackageTexts } from '../../package/small-package.ts'
import { packageOnDisk, textsIn } from '../../support/package-on-disk.ts'

const now = new Date('2024-06-01T00:00:00Z')
const published = async (): Promise<undefined> => undefined

const handover = (value: number, id = 'i1') => ({
  by: 'Lan',
  why: 'Báo cáo quý II',
  imports: [importOf(id, [draftOf('reception.turns 692 2024-Q2', { value, reason: 'x' })])],
  seen: new Map<string, string>(),
})

const places = (folder: string) => ({ folder, now, publish: published })

const codesOf = (outcome: PublishOutcome): readonly string[] =>
  outcome.ok ? [] : outcome.faults.map(({ problem }) => problem.code)

describe('figures that are published into the package of a folder', () => {
  test('stand in it, and who, when and why stands beside what was before', async () => {
    const { folder } = await packageOnDisk()
    const outcome = await publishFigures(handover(64), places(folder))
    expect(outcome).toMatchObject({ ok: true, record: { number: 1, by: 'Lan', counts: { new: 1 } } })
    expect((await textsIn(folder))['observations.csv']).toContain('2024-Q2,64')
    const [edition] = await editionsOf(folder)
    expect(edition).toMatchObject({ kind: 'merge', at: now.toISOString(), why: 'Báo cáo quý II' })
    expect(await textsIn(join(folder, 'editions/0001/before'))).toEqual({
      'observations.csv': smallPackageTexts['observations.csv'],
      'sources.csv': smallPackageTexts['sources.csv'],
      'datapackage.json': smallPackageTexts['datapackage.json'],
    })
    expect(codesOf(await publishFigures(handover(64), places(folder)))).toEqual(['nothing-to-publish'])
  })

  test('go again, one edition after the other, each as an edition of its own', async () => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    await publishFigures(handover(64), places(folder))
    const between = await textsIn(folder)
    await publishFigures(handover(65, 'i2'), places(folder))
    expect(await goBack({ by: 'Minh', why: 'Nhầm' }, places(folder))).toMatchObject({
      ok: true,
      record: { number: 3, kind: 'back', by: 'Minh', imports: [{ of: { id: 'i2' } }] },
    })
    expect(await textsIn(folder)).toEqual(between)
    await goBack({ by: 'Minh', why: 'Nhầm' }, places(folder))
    expect(await textsIn(folder)).toEqual(before)
    expect(codesOf(await goBack({ by: 'Minh', why: 'Nhầm' }, places(folder)))).toEqual(['no-edition-before'])
  })

  test('stay where somebody has edited the files since', async () => {
    const { folder } = await packageOnDisk()
    await publishFigures(handover(64), places(folder))
    const sources = join(folder, 'sources.csv')
    await writeFile(sources, `${await readFile(sources, 'utf8')}more,report,Báo cáo khác,,,\n`)
    const outcome = await goBack({ by: 'Minh', why: 'Nhầm' }, places(folder))
    expect(outcome).toMatchObject({ faults: [{ problem: { code: 'edition-edited', place: { text: 'sources.csv' } } }] })
    expect(await readFile(sources, 'utf8')).toContain('Báo cáo khác')
  })

  test('are not there where the publication fails', async () => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    const failed = await publishFigures(handover(64), { ...places(folder), publish: async () => 'ENOSPC' })
    expect(failed).toMatchObject({ faults: [{ problem: { code: 'publish-failed', params: { reason: 'ENOSPC' } } }] })
    const thrown = await publishFigures(handover(64), {
      ...places(folder),
      publish: async () => await Promise.reject(new Error('broken')),
    })
    expect(codesOf(thrown)).toEqual(['publish-failed'])
    expect(await textsIn(folder)).toEqual(before)
    expect(await readdir(join(folder, 'editions'))).toEqual([])
  })

  test('wait for nobody: of two at once one is published and one is told so', async () => {
    const { folder } = await packageOnDisk()
    const outcomes = await Promise.all([
      publishFigures(handover(64, 'a'), places(folder)),
      publishFigures(handover(65, 'b'), places(folder)),
    ])
    expect(outcomes.flatMap(codesOf)).toEqual(['folder-locked'])
    expect(await editionsOf(folder)).toHaveLength(1)
  })

  test('leave a folder alone that cannot be written', async () => {
    const { folder } = await packageOnDisk()
    await writeFile(join(folder, 'editions'), 'a file')
    expect(codesOf(await publishFigures(handover(64), places(folder)))).toEqual(['editions-unwritable'])
  })
})

describe('a publishing that is killed', () => {
  test.each([
    ['merged', false],
    ['decided', true],
    ['applied observations.csv', true],
    ['applied sources.csv', true],
    ['applied datapackage.json', true],
    ['published', true],
    ['settled', true],
  ])('behind %s leaves all of it or nothing', { timeout: 120_000 }, async (step, isThere) => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    const signal = await new Promise((resolve) => {
      const script = ['--import', 'tsx', 'tests/support/killed-publishing.ts', folder, step]
      execFile(process.execPath, script, (error) => resolve(error?.signal))
    })
    expect(signal).toBe('SIGKILL')
    await finishKilled(folder)
    const after = await textsIn(folder)
    expect(after['observations.csv']?.includes('2024-Q2,64')).toBe(isThere)
    // All of it with its edition, or to the byte what was there.
    const editions = isThere ? await editionsOf(folder) : []
    expect(editions.map(({ number, by }) => [number, by])).toEqual(isThere ? [[1, 'Lan']] : [])
    expect(isThere ? before : after).toEqual(before)
    // The next one finds nothing in its way, and nothing unfinished is left.
    expect(await publishFigures(handover(70, 'i2'), places(folder))).toMatchObject({ ok: true })
    expect(
      [...(await readdir(folder)), ...(await readdir(join(folder, 'editions')))].filter((name) =>
        /^\.|pending/.test(name),
      ),
    ).toEqual([])
  })

  test('is left to whoever is at it', async () => {
    const { folder } = await packageOnDisk()
    await publishFigures(handover(64), places(folder))
    const lock = await lockFolder(join(folder, 'editions'))
    expect(await finishKilled(folder)).toBe(false)
    if ('release' in lock) await lock.release()
  })
})
