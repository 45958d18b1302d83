import { describe, expect, test } from 'vitest'
import { areaMentions, namesIn } from '../../../src/reading/narrative/area-mentions.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const { areas } = await binhPhuocPackage()
const namesOf = (text: string) => areaMentions(text, namesIn(text)).flatMap(({ area }) => area?.name ?? [])

describe('the name of an area in a sentence', () => {
  test('is found for every area of the package, as it is written and in capitals', () => {
    const names = [...new Set(areas.map(({ name }) => name))]
    expect(names.length).toBeGreaterThan(100)
    const lost = names.filter((name) => {
      const spoken = name.charAt(0).toLowerCase() + name.slice(1)
      return [
        `Đến nay, ${spoken} có 05 sản phẩm OCOP.`,
        `${name} có 05 sản phẩm OCOP.`,
        `BÁO CÁO KẾT QUẢ CỦA ${name.toUpperCase()}`,
      ].some((text) => namesOf(text).join() !== name)
    })
    expect(lost).toEqual([])
  })

  test.each([
    'Thành phố Hội An',
    'Phường Hội Hợp',
    'Xã Hội Sơn',
    'Phường Đội Cấn',
    'Xã Đội Bình',
    'Xã Đoàn Kết',
    'Xã Đoàn Xá',
  ])('may begin like a body: %s', (name) => {
    const spoken = name.charAt(0).toLowerCase() + name.slice(1)
    expect(namesOf(`Đến nay, ${spoken} có 05 sản phẩm OCOP.`)).toEqual([name])
    expect(namesOf(`KẾT QUẢ CỦA ${name.toUpperCase()} NĂM 2024`)[0]).toMatch(new RegExp(`^${name}`))
  })

  test.each([
    'Huyện Ủy Lộc Ninh đã họp.',
    'HUYỆN ĐOÀN LỘC NINH',
    'Xã Đoàn Lộc Thành ra quân.',
    'Xã Đoàn đã ra quân.',
    'Huyện Đoàn Thanh niên',
    'Huyện Hội Nông Dân',
    'Tỉnh Hội Phụ nữ',
    'Xã Đội trưởng',
    'Xã Hội Cựu Chiến Binh',
    'TÌNH HÌNH KINH TẾ - XÃ HỘI QUÝ I NĂM 2024',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'BẢO HIỂM XÃ HỘI',
    'KẾ HOẠCH PHÁT TRIỂN KINH TẾ XÃ HỘI 6 THÁNG ĐẦU NĂM',
    'AN SINH XÃ HỘI TRÊN ĐỊA BÀN',
  ])('is not what a body or society is called: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
