import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBriefingFile } from '../../../scripts/headless/read-briefing-file.ts'
import { encodeBriefing } from '../../../src/contract/briefing-file.ts'
import { emptyBriefing } from '../../../src/domain/briefing.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhip-quy-briefing-'))
  const item = { id: 1, path: '/chi-so/rural.ntm', content: 'chart' } as const
  writeFileSync(join(folder, 'dung.json'), encodeBriefing({ ...emptyBriefing, items: [item] }))
  writeFileSync(join(folder, 'rong.json'), encodeBriefing(emptyBriefing))
  writeFileSync(join(folder, 'khac.json'), '{"format":"khac"}')
  writeFileSync(join(folder, 'anh.json'), Buffer.of(0x89, 0x50, 0x4e, 0x47))
  writeFileSync(join(folder, 'lon.json'), Buffer.alloc(1_000_001, 0x20))
  writeFileSync(
    join(folder, 'la.json'),
    encodeBriefing({ ...emptyBriefing, items: [{ ...item, path: '//may-khac/' }] }),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a saved briefing', () => {
  test('is handed to the page as it is', () => {
    const { name, bytes } = readBriefingFile(join(folder, 'dung.json'))
    expect(name).toBe('dung.json')
    expect(bytes.toString('utf8')).toContain('/chi-so/rural.ntm')
  })

  test.each([
    ['rong.json', 'không có hình nào'],
    ['khac.json', 'không phải là báo cáo của Nhịp Quý'],
    ['anh.json', 'không phải là báo cáo của Nhịp Quý'],
    ['lon.json', 'quá lớn'],
    ['la.json', 'có chỗ sai'],
    ['mat.json', 'Không đọc được'],
    ['.', 'Không đọc được'],
  ])('named %s is refused with its path and what to do', (name, said) => {
    const path = join(folder, name)
    const refused = (): unknown => {
      try {
        return readBriefingFile(path)
      } catch (error) {
        return error
      }
    }
    expect(refused()).toMatchObject({
      exitCode: 1,
      complaints: [{ vi: expect.stringContaining(said), en: expect.stringContaining(path) }],
    })
  })
})
