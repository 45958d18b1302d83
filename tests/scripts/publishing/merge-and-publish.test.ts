import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionsOf } from '../../../scripts/publishing/edition-store.ts'
import {
  type PublishOutcome,
  finishKilled,
  goBack,
  mergeAndPublish,
} from '../../../scripts/publishing/merge-and-publish.ts'
import { lockFolder } from '../../../scripts/package/publication-lock.ts'
import { draftOf, importOf } from '../../package/draft-import.ts'
import { smallPackageTexts } from '../../package/small-package.ts'
import { killPublishing } from '../../support/kill-publishing.ts'
import { packageOnDisk, textsIn } from '../../support/package-on-disk.ts'

const now = new Date('2024-06-01T00:00:00Z')
const published = async (): Promise<undefined> => undefined

const handover = (value: number, id = 'i1') => ({
  by: 'Lan',
  why: 'Báo cáo quý II',
  imports: [importOf(id, [draftOf('reception.turns 692 2024-Q2', { value, reason: 'x' })])],
  seen: new Map<string, string>(),
})

const asked = (number: number) => ({ number, by: 'Minh', why: 'Nhầm' })

const places = (folder: string) => ({ folder, now, publish: published })

const codesOf = (outcome: PublishOutcome): readonly string[] =>
  outcome.ok ? [] : outcome.faults.map(({ problem }) => problem.code)

describe('figures that are published into the package of a folder', () => {
  test('stand in it, and who, when and why stands beside what was before', async () => {
    const { folder } = await packageOnDisk()
    const outcome = await mergeAndPublish(handover(64), places(folder))
    expect(outcome).toMatchObject({ ok: true, record: { number: 1, by: 'Lan', counts: { new: 1 } } })
    expect((await textsIn(folder))['observations.csv']).toContain('2024-Q2,64')
    const [edition] = await editionsOf(folder)
    expect(edition).toMatchObject({ kind: 'merge', at: now.toISOString(), why: 'Báo cáo quý II' })
    expect(await textsIn(join(folder, 'editions/0001/before'))).toEqual({
      'observations.csv': smallPackageTexts['observations.csv'],
      'sources.csv': smallPackageTexts['sources.csv'],
      'datapackage.json': smallPackageTexts['datapackage.json'],
    })
    expect(codesOf(await mergeAndPublish(handover(64), places(folder)))).toEqual(['nothing-to-publish'])
  })

  test('lead the data to the day that it is in Vietnam', async () => {
    const { folder } = await packageOnDisk()
    const at = '2024-05-31T17:10:00.000Z'
    const imports = [importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64 })], { at })]
    await mergeAndPublish(
      { ...handover(64), imports },
      { ...places(folder), now: new Date('2024-05-31T17:20:00.000Z') },
    )
    expect((await textsIn(folder))['datapackage.json']).toContain('"dataDate":"2024-06-01"')
  })

  test('go again, one edition after the other, each as an edition of its own', async () => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    await mergeAndPublish(handover(64), places(folder))
    const between = await textsIn(folder)
    await mergeAndPublish(handover(65, 'i2'), places(folder))
    expect(await goBack(asked(2), places(folder))).toMatchObject({
      ok: true,
      record: { number: 3, kind: 'back', by: 'Minh', imports: [{ of: { id: 'i2' } }] },
    })
    expect(await textsIn(folder)).toEqual(between)
    await goBack(asked(1), places(folder))
    expect(await textsIn(folder)).toEqual(before)
    expect(codesOf(await goBack(asked(1), places(folder)))).toEqual(['no-edition-before'])
  })

  test('stay where another edition stands than the one that is named', async () => {
    const { folder } = await packageOnDisk()
    await mergeAndPublish(handover(64), places(folder))
    await mergeAndPublish(handover(65, 'i2'), places(folder))
    const standing = await textsIn(folder)
    for (const number of [1, 3]) {
      expect(await goBack(asked(number), places(folder))).toMatchObject({
        faults: [{ problem: { code: 'edition-other', params: { now: 2, asked: number } } }],
      })
    }
    expect(await textsIn(folder)).toEqual(standing)
    expect(await editionsOf(folder)).toHaveLength(2)
  })

  test('stay where somebody has edited the files since', async () => {
    const { folder } = await packageOnDisk()
    await mergeAndPublish(handover(64), places(folder))
    const sources = join(folder, 'sources.csv')
    await writeFile(sources, `${await readFile(sources, 'utf8')}more,report,Báo cáo khác,,,\n`)
    const outcome = await goBack(asked(1), places(folder))
    expect(outcome).toMatchObject({ faults: [{ problem: { code: 'edition-edited', place: { text: 'sources.csv' } } }] })
    expect(await readFile(sources, 'utf8')).toContain('Báo cáo khác')
  })

  test.each([
    ['lost', async (path: string) => await rm(path)],
    ['changed', async (path: string) => await writeFile(path, 'indicator,value\n')],
  ])('stay where what was before is %s', async (_, spoil) => {
    const { folder } = await packageOnDisk()
    await mergeAndPublish(handover(64), places(folder))
    const standing = await textsIn(folder)
    await spoil(join(folder, 'editions/0001/before/sources.csv'))
    expect(await goBack(asked(1), places(folder))).toMatchObject({
      faults: [
        { problem: { code: 'edition-damaged', place: { text: 'sources.csv' }, params: { folder: 'editions/0001' } } },
      ],
    })
    expect(await textsIn(folder)).toEqual(standing)
  })

  test('are not there where the publication fails', async () => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    const failed = await mergeAndPublish(handover(64), { ...places(folder), publish: async () => 'ENOSPC' })
    expect(failed).toMatchObject({ faults: [{ problem: { code: 'publish-failed', params: { reason: 'ENOSPC' } } }] })
    const thrown = await mergeAndPublish(handover(64), {
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
      mergeAndPublish(handover(64, 'a'), places(folder)),
      mergeAndPublish(handover(65, 'b'), places(folder)),
    ])
    expect(outcomes.flatMap(codesOf)).toEqual(['folder-locked'])
    expect(await editionsOf(folder)).toHaveLength(1)
  })

  test('leave a folder alone that cannot be written', async () => {
    const { folder } = await packageOnDisk()
    await writeFile(join(folder, 'editions'), 'a file')
    expect(codesOf(await mergeAndPublish(handover(64), places(folder)))).toEqual(['editions-unwritable'])
  })

  test('leave a fault of the program to be seen as one', async () => {
    const { folder } = await packageOnDisk()
    const broken = async () =>
      await mergeAndPublish(handover(64), {
        ...places(folder),
        onStep: () => {
          throw new Error('broken')
        },
      })
    await expect(broken()).rejects.toThrow('broken')
    expect(await mergeAndPublish(handover(64), places(folder))).toMatchObject({ ok: true })
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
  ])('behind %s leaves all of it or nothing', async (step, isThere) => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    await killPublishing(folder, step)
    await finishKilled(folder)
    const after = await textsIn(folder)
    expect(after['observations.csv']?.includes('2024-Q2,64')).toBe(isThere)
    // All of it with its edition, or to the byte what was there.
    const editions = isThere ? await editionsOf(folder) : []
    expect(editions.map(({ number, by }) => [number, by])).toEqual(isThere ? [[1, 'Lan']] : [])
    expect(isThere ? before : after).toEqual(before)
    // The next one finds nothing in its way, and nothing unfinished is left.
    expect(await mergeAndPublish(handover(70, 'i2'), places(folder))).toMatchObject({ ok: true })
    expect(
      [...(await readdir(folder)), ...(await readdir(join(folder, 'editions')))].filter((name) =>
        /^\.|pending/.test(name),
      ),
    ).toEqual([])
  })

  test('reaches the site by the same figures once more, and is told as the edition it is', async () => {
    const { folder } = await packageOnDisk()
    await killPublishing(folder, 'applied observations.csv')
    const sites: string[] = []
    const publish = async (): Promise<undefined> => {
      sites.push((await textsIn(folder))['observations.csv']!)
    }
    const again = await mergeAndPublish(handover(64, 'i1'), { ...places(folder), publish })
    expect(again).toMatchObject({ ok: true, record: { number: 1, kind: 'merge', by: 'Lan' } })
    expect(sites).toEqual([expect.stringContaining('2024-Q2,64')])
    expect(await editionsOf(folder)).toHaveLength(1)
    // There is nothing more to publish than that.
    expect(codesOf(await mergeAndPublish(handover(64), { ...places(folder), publish }))).toEqual(['nothing-to-publish'])
    expect(sites).toHaveLength(1)
  })

  test('reaches the site before other figures do, or is taken back with the reason', async () => {
    const { folder } = await packageOnDisk()
    const before = await textsIn(folder)
    await killPublishing(folder, 'decided')
    const failed = await mergeAndPublish(handover(70, 'i2'), { ...places(folder), publish: async () => 'ENOSPC' })
    expect(failed).toMatchObject({ faults: [{ problem: { code: 'publish-failed', params: { reason: 'ENOSPC' } } }] })
    expect(await textsIn(folder)).toEqual(before)
    expect(await readdir(join(folder, 'editions'))).toEqual([])
    await killPublishing(folder, 'decided')
    const sites: string[] = []
    const publish = async (): Promise<undefined> => {
      sites.push(/2024-Q2,(\d+)/.exec((await textsIn(folder))['observations.csv']!)![1]!)
    }
    expect(await mergeAndPublish(handover(70, 'i2'), { ...places(folder), publish })).toMatchObject({
      record: { number: 2 },
    })
    expect(sites).toEqual(['64', '70'])
  })

  test('of going back is asked for again without going back twice', async () => {
    const { folder } = await packageOnDisk()
    await mergeAndPublish(handover(60, 'i0'), places(folder))
    const first = await textsIn(folder)
    await mergeAndPublish(handover(65, 'i2'), places(folder))
    await goBack(asked(2), places(folder))
    // As a kill leaves it: decided, with its files of both sides, and one of them in place.
    const last = join(folder, 'editions/0003')
    await mkdir(join(last, 'after'))
    for (const name of Object.keys(await textsIn(join(last, 'before')))) {
      await cp(join(folder, name), join(last, 'after', name))
    }
    await rename(last, join(folder, 'editions/pending'))
    await cp(folder, `${folder}-too`, { recursive: true })
    expect(await goBack(asked(2), places(folder))).toMatchObject({ ok: true, record: { number: 3, kind: 'back' } })
    expect(await textsIn(folder)).toEqual(first)
    expect(await editionsOf(folder)).toHaveLength(3)
    // Who names the edition before that one wants another.
    expect(await goBack(asked(1), places(`${folder}-too`))).toMatchObject({ record: { number: 4, kind: 'back' } })
  })

  test('of an edition that nobody has seen yet is brought to its end, and not withdrawn for the one before', async () => {
    const { folder } = await packageOnDisk()
    await mergeAndPublish(handover(60, 'i0'), places(folder))
    await killPublishing(folder, 'decided')
    expect(codesOf(await goBack(asked(1), places(folder)))).toEqual(['edition-other'])
    expect((await textsIn(folder))['observations.csv']).toContain('2024-Q2,64')
    expect(await editionsOf(folder)).toHaveLength(2)
  })

  test('is left to whoever is at it', async () => {
    const { folder } = await packageOnDisk()
    await mergeAndPublish(handover(64), places(folder))
    const lock = await lockFolder(join(folder, 'editions'))
    expect(await finishKilled(folder)).toBe(false)
    if ('release' in lock) await lock.release()
  })
})
