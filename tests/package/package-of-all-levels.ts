import { type Edit, smallPackage } from './small-package.ts'

/** Country, provinces, a district, a commune and two villages, each with what it tells and what only those below it tell. */
const edits: readonly Edit[] = [
  ['area-types.csv', 'tỉnh,province', 'nước,country,country,countries\nấp,village,village,villages\ntỉnh,province'],
  [
    'areas.csv',
    '70,Tỉnh Bình Phước,province,tỉnh,,,2025-06-30\n75,Tỉnh Đồng Nai,province,tỉnh,,',
    `VN,Nước Việt Nam,country,nước,,,
70,Tỉnh Bình Phước,province,tỉnh,VN,,2025-06-30
80,Tỉnh Tây Ninh,province,tỉnh,VN,,
A1,Ấp 1,village,ấp,25292,,2025-06-30
A2,Ấp 2,village,ấp,25292,,2025-06-30
75,Tỉnh Đồng Nai,province,tỉnh,VN,`,
  ],
  [
    'observations.csv',
    'reception.turns,,692,Huyện Lộc Ninh,2024-Q1,71,,,final,,,,report,,\n',
    `reception.turns,,70,Tỉnh Bình Phước,2024-Q1,500,,,final,,,,report,,
reception.turns,,80,Tỉnh Tây Ninh,2024-Q1,300,,,final,,,,report,,
reception.turns,,692,Huyện Lộc Ninh,2024-Q1,71,,,final,,,,report,,
reception.turns,,25292,Xã Lộc Phú,2024-Q1,71,,,final,,,,report,,
reception.turns,,A1,Ấp 1,2024-Q1,30,,,final,,,,report,,
reception.turns,,A2,Ấp 2,2024-Q1,41,,,final,,,,report,,
`,
  ],
].map(([file, from, to]) => ({ file: file!, from: from!, to: to! }))

/** The files of a package that reaches from the country to villages, with further edits. */
export function packageOfAllLevels(further: readonly Edit[] = []): Map<string, Uint8Array> {
  return smallPackage([...edits, ...further])
}
