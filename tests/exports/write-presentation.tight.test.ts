import { expect, test } from 'vitest'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { textCell } from '../../src/paper/paper-table.ts'
import { attributes, elements, readPackage, texts } from './read-package.ts'

const headline =
  'Quý II/2024, huyện Bù Gia Mập: 4 chỉ tiêu có kế hoạch năm (1 đúng tiến độ, 3 chậm tiến độ); 3 chỉ tiêu xấu đi so với cùng kỳ'

/** The slides of a table of so many rows, each with the size of its headline in points and its rows. */
async function slidesOf(rows: number) {
  const opened = readPackage(
    await writePresentation({
      title: 'Bảng',
      language: 'vi',
      ratio: '16:9',
      slides: [
        {
          kind: 'table',
          headline,
          subtitle: 'Số liệu chính',
          altText: 'Bảng',
          notes: ['Ghi chú một', 'Ghi chú hai'],
          source: 'Nguồn: Báo cáo quý',
          table: {
            columns: [
              { heading: 'Địa bàn', align: 'start' },
              { heading: 'Quý I/2024', align: 'end' },
            ],
            rows: Array.from({ length: rows }, (_, index) => [`Xã ${index + 1}`, '14/15'].map(textCell)),
          },
        },
      ],
    }),
  )
  return opened.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => {
      const slide = opened.tree(name)
      const title = elements(slide, 'p:sp').find((shape) => elements(shape, 'p:ph').length > 0)!
      return {
        title: texts(title, 'a:t').join(''),
        size: Number(attributes(title, 'a:rPr', 'sz')[0]) / 100,
        rows: elements(slide, 'a:tr').length - 1,
      }
    })
}

test('texts around a table give way where that spares a slide, and only there', async () => {
  expect(await slidesOf(12)).toEqual([{ title: headline, size: 26, rows: 12 }])
  expect(await slidesOf(13)).toEqual([{ title: headline, size: 18, rows: 13 }])
})
