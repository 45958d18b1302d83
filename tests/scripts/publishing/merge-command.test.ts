import { mkdir, mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodeHandover, sealOf } from '../../../src/contract/handover-file.ts'
import type { KeptImport } from '../../../src/domain/draft-figure.ts'
import { zipBytes } from '../../../src/exports/zip-bytes.ts'
import { mergeCommand } from '../../../scripts/publishing/merge-command.ts'
import { draftOf, importOf } from '../../package/draft-import.ts'
import { packageOnDisk, textsIn } from '../../support/package-on-disk.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function packed(imports: readonly KeptImport[], key = ''): Promise<string> {
  const text = encodeHandover({ by: 'Lan\u001b[2J', why: 'Quý II', imports, seen: new Map() })
  const file = join(await mkdtemp(join(tmpdir(), 'nhip-quy-zip-')), 'so-lieu.zip')
  const seal = bytesOf(JSON.stringify(sealOf(text, key)))
  await writeFile(file, zipBytes({ 'imports.json': bytesOf(text), 'checksum.json': seal }, {}))
  return file
}

async function run(
  args: readonly string[],
  { root, key = '', says = false }: { root: string; key?: string; says?: boolean },
) {
  const lines: string[] = []
  const code = await mergeCommand(args, {
    root,
    from: root,
    key,
    now: new Date('2024-06-01T00:00:00Z'),
    print: (line) => void lines.push(line),
    confirm: async () => says,
  })
  return { code, said: lines.join('\n') }
}

const revision = draftOf('rural.ntm 692 2024-Q1', { value: 13, denominator: 15, reason: 'Rà soát' })

describe('the command that merges a package of figures', () => {
  test('shows in both languages what changes and which totals move, and merges what is confirmed', async () => {
    const { root, folder } = await packageOnDisk()
    const file = await packed([importOf('i1', [revision, draftOf('reception.turns 692 2024-Q2', { value: 64 })])])
    const before = await textsIn(folder)
    const shown = await run([file, '--package', 'small'], { root })
    expect(shown.code).toBe(1)
    expect(shown.said).toContain(
      'điều chỉnh: Xã đạt chuẩn, Huyện Lộc Ninh (692), Quý I/2024: 14/15 xã (93,3%) → 13/15 xã (86,7%) (Rà soát)',
    )
    expect(shown.said).toContain('new: Visits, Huyện Lộc Ninh (692), Q2 2024: no figure → 64 visits')
    expect(shown.said).toContain(
      'Số tổng thay đổi theo:\n  Xã đạt chuẩn, Tỉnh Bình Phước (70), Quý I/2024: 14/15 xã (93,3%) → 13/15 xã (86,7%)',
    )
    expect(shown.said).toContain('Gói không ký')
    expect(shown.said).not.toContain('\u001b')
    expect(await textsIn(folder)).toEqual(before)
    expect(await run([file, '--package', 'small'], { root, says: true })).toMatchObject({ code: 0 })
    expect((await textsIn(folder))['observations.csv']).toContain('13,15,,revised,,14,,nhap-i1,,Rà soát')
    const again = await run([file, '--package', 'small', '--yes'], { root })
    expect(again).toMatchObject({ code: 0 })
    expect(again.said).toContain('không có gì để gộp')
  })

  test('names the figure, the fault and what to do, and merges nothing', async () => {
    const { root, folder } = await packageOnDisk()
    const before = await textsIn(folder)
    const file = await packed([importOf('i1', [draftOf('rural.ntm 692 2023-Q4', { value: 16, denominator: 15 })])])
    const { code, said } = await run([file, '--package', 'small', '--yes'], { root })
    expect(code).toBe(1)
    expect(said).toContain('Xã đạt chuẩn, Huyện Lộc Ninh (692), Quý IV/2023: observations.csv, dòng 9')
    expect(said).toContain('Nothing was merged.')
    expect(await textsIn(folder)).toEqual(before)
  })

  test('takes only what is signed where there is a key', async () => {
    const { root } = await packageOnDisk()
    const figures = [importOf('i1', [revision])]
    expect((await run([await packed(figures), '--package', 'small', '--yes'], { root, key: 'k' })).said).toContain(
      'không ký',
    )
    expect((await run([await packed(figures, 'x'), '--package', 'small', '--yes'], { root, key: 'k' })).said).toContain(
      'Chữ ký',
    )
    const signed = await run([await packed(figures, 'k'), '--package', 'small', '--yes'], { root, key: 'k' })
    expect(signed).toMatchObject({ code: 0 })
    expect(signed.said).toContain('The signature fits PUBLISH_KEY.')
  })

  test.each([
    [[], 'Cách dùng'],
    [['a.zip', 'b.zip'], 'Cách dùng'],
    [['a.zip', '--package', '../../etc'], 'Cách dùng'],
    [['a.zip', '--package', '/etc'], 'Cách dùng'],
    [['a.zip', '--nothing'], 'Cách dùng'],
    [['a.zip'], 'Không đọc được tệp a.zip'],
  ])('says what it needs for %j', async (args, said) => {
    const { root } = await packageOnDisk()
    const outcome = await run(args, { root })
    expect(outcome.code).toBe(1)
    expect(outcome.said).toContain(said)
  })

  test('says that a file is too large, or cannot be read', async () => {
    const { root } = await packageOnDisk()
    const [large, folder] = [join(root, 'large.zip'), join(root, 'folder.zip')]
    await writeFile(large, '')
    // More than any array of bytes holds.
    await truncate(large, 12_000_000_000)
    await mkdir(folder)
    expect((await run([large], { root })).said).toContain('Gói số liệu quá lớn (hơn 16 MB)')
    expect((await run([folder], { root })).said).toContain(`Không đọc được tệp ${folder}`)
  })

  test('names a package that is not there', async () => {
    const { root } = await packageOnDisk()
    const { said } = await run([await packed([importOf('i1', [revision])]), '--package', 'none', '--yes'], { root })
    expect(said).toContain('Không tìm thấy thư mục dữ liệu')
  })
})
