import { expect, test } from 'vitest'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const known = await binhPhuocPackage()
const areaOf = (text: string) => readNarrative(text, known)[0]?.areaName

test('the columns of a letterhead are no one name', () => {
  const letterhead =
    'ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN PHÚ RIỀNG             Độc lập - Tự do - Hạnh phúc\nBÁO CÁO\nTình hình kinh tế - xã hội quý I/2024\n'
  expect(areaOf(`${letterhead}Có 8/10 xã đạt chuẩn nông thôn mới.`)).toBe('Huyện Phú Riềng')
})

test('a count behind “cấp huyện” is no name', () => {
  const text =
    'Huyện Lộc Ninh: kết quả quý I/2024\n\nTrong kỳ đã tiếp 84 lượt công dân (cấp huyện 51 lượt, cấp xã 33 lượt).'
  expect(areaOf(text)).toBe('Huyện Lộc Ninh')
})
