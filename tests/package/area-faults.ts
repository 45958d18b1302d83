import { type PackageFault, at, figure, observed, one } from './package-fault.ts'
import type { Edit } from './small-package.ts'

/** The table of areas with how many there are below Đồng Nai. */
export const countedBelow = (text: string): readonly Edit[] =>
  [
    ['valid_from,valid_to\n', 'valid_from,valid_to,areas_below\n'],
    ['tỉnh,,,2025-06-30\n', 'tỉnh,,,2025-06-30,\n'],
    ['tỉnh,,2025-07-01,\n', `tỉnh,,2025-07-01,,${text}\n`],
    ['70,,2025-06-30\n', '70,,2025-06-30,\n'],
    ['2022-09-30\n', '2022-09-30,\n'],
    ['2022-10-01,2025-06-30\n', '2022-10-01,2025-06-30,\n'],
    ['692,,2025-06-30\n', '692,,2025-06-30,\n'],
    ['xã,75,2025-07-01,\n', 'xã,75,2025-07-01,,\n'],
  ].flatMap(([from, to]) => one('areas.csv', from!, to!))

/** Every fault of how many areas there are, and of names that are those of no area. */
export const areaFaults: readonly PackageFault[] = [
  ...['Tổng cộng', 'Toàn tỉnh'].map((name): PackageFault => ({
    code: 'area-is-total',
    edits: observed('692,Huyện Lộc Ninh,2024-Q1,71', `,${name},2024-Q1,71`),
    place: figure(4, 'area_name', name),
  })),
  {
    code: 'area-is-total',
    edits: observed('692,Huyện Lộc Ninh,2024-Q1,71', '692,TỔNG SỐ,2024-Q1,71'),
    place: figure(4, 'area_name', 'TỔNG SỐ'),
  },
  {
    code: 'areas-below-unclear',
    edits: countedBelow('"72 xã, 23 quận"'),
    place: at('areas.csv', 3, 'areas_below', '72 xã, 23 quận'),
  },
  {
    code: 'areas-below-fewer',
    edits: [
      ...countedBelow('1 xã'),
      ...one('areas.csv', 'xã,75,2025-07-01,,', 'xã,75,2025-07-01,,\n25300,Xã Lộc Hưng,commune,xã,75,2025-07-01,,'),
    ],
    place: at('areas.csv', 3, 'areas_below', '1 xã'),
    params: { name: 'Tỉnh Đồng Nai', type: 'xã', listed: 2, day: '2025-07-01' },
  },
]
