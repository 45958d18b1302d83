import { loadPackage } from '../../scripts/package/load-package.ts'
import { publishPackage } from '../../src/package/publish-package.ts'

/** Turns of reception of the communes that are Lộc Hưng today, before the merger of July 2025 and after it. */
const rows = [
  ['25300', 'Xã Lộc Điền', '2025-Q1', 4],
  ['25303', 'Xã Lộc Hưng', '2025-Q1', 7],
  ['25306', 'Xã Lộc Khánh', '2025-Q1', 2],
  ['25300', 'Xã Lộc Điền', '2025-Q2', 5],
  ['25303', 'Xã Lộc Hưng', '2025-Q2', 6],
  ['25306', 'Xã Lộc Khánh', '2025-Q2', 3],
  ['25303', 'Xã Lộc Hưng', '2025-Q3', 15],
  ['25303', 'Xã Lộc Hưng', '2025-Q4', 18],
  ['25318', 'Xã Tân Tiến', '2025-Q4', 11],
  ['25279', 'Xã Lộc Tấn', '2025-Q4', 9],
] as const
const source = 'locninh-dan-van-2024q1'
const observations = rows.map(
  ([code, name, period, value]) => `reception.turns,,${code},${name},${period},${value},,,final,,,,${source},,,`,
)
const attributes = [
  'area_code,area_name,attribute,value,valid_from,valid_to,source',
  `25303,Xã Lộc Hưng,ntm-group,2,2025-07-01,,${source}`,
  `25279,Xã Lộc Tấn,ntm-group,2,2025-07-01,,${source}`,
  `25318,Xã Tân Tiến,ntm-group,3,2025-07-01,,${source}`,
].join('\n')

interface Description {
  readonly resources: readonly { readonly name: string; readonly path: string }[]
}

const loaded = await loadPackage('data/binh-phuoc')
if (!loaded.ok) throw new Error('The package cannot be read')
const textOf = (file: string): string => new TextDecoder().decode(loaded.value.get(file))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const description = JSON.parse(textOf('datapackage.json')) as Description
const ofRules = description.resources.find(({ name }) => name === 'carry-rules')!
const sampled = 'observations-sample-communes.csv'
const published = publishPackage(
  new Map([
    ...loaded.value,
    ['observations.csv', bytesOf(`${textOf('observations.csv').trimEnd()}\n${observations.join('\n')}\n`)],
    // What the sample tells of the same would be told twice.
    [sampled, bytesOf(textOf(sampled).replaceAll(/^reception\.turns,.*\n/gm, ''))],
    ['area-attributes.csv', bytesOf(`${attributes}\n`)],
    [
      'datapackage.json',
      bytesOf(
        JSON.stringify({
          ...description,
          resources: [
            ...description.resources,
            JSON.parse(JSON.stringify(ofRules).replaceAll('carry-rules', 'area-attributes')) as unknown,
          ],
        }),
      ),
    ],
  ]),
)
if (!published.ok) throw new Error(JSON.stringify(published.problems.slice(0, 3)))
/** The files of the real package with figures of communes before and after a merger, by name. */
export const carriedFiles = published.value.files
