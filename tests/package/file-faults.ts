import { expect } from 'vitest'
import { type PackageFault, at, figure, observed, one } from './package-fault.ts'
import { bytesOf, smallPackageTexts } from './small-package.ts'

const describedAs = (change: (value: Record<string, unknown>) => object): readonly [string, Uint8Array] => {
  const value: unknown = JSON.parse(smallPackageTexts['datapackage.json']!)
  return ['datapackage.json', bytesOf(JSON.stringify(change(value as Record<string, unknown>)))]
}
const withResource = (path: string) => (value: Record<string, unknown>) => ({
  ...value,
  resources: [...(value['resources'] as readonly object[]), { path, 'nhipquy:table': 'targets' }],
})

/** Rows of areas in the bytes of old encodings. */
const oldText = (words: string): Uint8Array => bytesOf(`code,name\n692,${words}\n`, 'latin1')
/** A table of outlines that names a file. */
const withOutlines = (file: string): Pick<PackageFault, 'edits' | 'bytes'> => ({
  edits: one('datapackage.json', '"resources":[', '"resources":[{"path":"outlines.csv","nhipquy:table":"outlines"},'),
  bytes: [
    'outlines.csv',
    bytesOf(
      `file,level,valid_from,valid_to,licence,attribution_vi,attribution_en\n${file},district,,,MIT,Nguồn,Source\n`,
    ),
  ],
})

const headerOf = (file: string): string => smallPackageTexts[file]!.split('\n')[0]!

/** Every fault of the files of a package, before a cell is read. */
export const fileFaults: readonly PackageFault[] = [
  { code: 'description-missing', bytes: ['datapackage.json', undefined], place: { file: 'datapackage.json' } },
  ...(
    [
      ['{', 1],
      ['{\n  "name": "a",\n  "nhipquy": {\n', 3],
      ['{\n  "name": "a"\n  "nhipquy": {}\n}\n', 3],
      ['{\n  "name": "a",\n}\n', 3],
    ] as const
  ).map(([text, row]): PackageFault => ({
    code: 'description-not-json',
    bytes: ['datapackage.json', bytesOf(text)],
    place: { file: 'datapackage.json', row },
  })),
  {
    code: 'description-shape',
    edits: one('datapackage.json', '2024-05-01', '2024-05-32'),
    place: { file: 'datapackage.json', column: 'nhipquy.dataDate', text: '2024-05-32' },
  },
  {
    code: 'description-too-long',
    bytes: ['datapackage.json', bytesOf(' '.repeat(256_001))],
    place: { file: 'datapackage.json' },
    params: { found: '257 KB', limit: '256 KB' },
  },
  {
    code: 'table-missing',
    edits: one(
      'datapackage.json',
      '{"name":"targets","path":"targets.csv","nhipquy:table":"targets"}',
      '{"path":"targets.csv","nhipquy:table":"observations"}',
    ),
    bytes: ['targets.csv', bytesOf(smallPackageTexts['observations.csv']!.split('\n')[0]!)],
    place: { file: 'datapackage.json', column: 'resources', text: 'targets' },
  },
  {
    code: 'resource-missing',
    bytes: describedAs(withResource('targets-2.csv')),
    place: { file: 'datapackage.json', column: 'resources', text: 'targets-2.csv' },
  },
  {
    code: 'outlines-missing',
    ...withOutlines('nowhere.json'),
    place: at('outlines.csv', 2, 'file', 'nowhere.json'),
  },
  {
    code: 'outlines-shape',
    ...withOutlines('datapackage.json'),
    place: at('outlines.csv', 2, 'file', 'datapackage.json'),
    params: { at: 'type' },
  },
  { code: 'file-not-listed', bytes: ['forgotten.csv', bytesOf('a')], place: { file: 'forgotten.csv' } },
  { code: 'file-utf16', bytes: ['areas.csv', bytesOf('\ufeffcode,name', 'utf16le')], place: { file: 'areas.csv' } },
  { code: 'file-workbook', bytes: ['areas.csv', bytesOf('PK\u0003\u0004', 'latin1')], place: { file: 'areas.csv' } },
  { code: 'file-tcvn3', bytes: ['areas.csv', oldText('Huy\u00d6n L\u00e9c Ninh')], place: { file: 'areas.csv' } },
  { code: 'file-vni', bytes: ['areas.csv', oldText('Huye\u00e4n Lo\u00e4c Ninh')], place: { file: 'areas.csv' } },
  {
    code: 'file-windows-1258',
    bytes: ['areas.csv', oldText('Huy\u00ea\u00f2n L\u00f4\u00f2c Ninh')],
    place: { file: 'areas.csv' },
  },
  { code: 'file-eight-bit', bytes: ['areas.csv', oldText('Gia Lai \u00a9 \u00e9')], place: { file: 'areas.csv' } },
  { code: 'csv-empty', bytes: ['targets.csv', bytesOf('\n\n')], place: { file: 'targets.csv' } },
  {
    code: 'csv-quotes-broken',
    edits: observed('"03/15 xã, đạt 20%"', '"03/15 xã, đạt 20%'),
    place: { file: 'observations.csv', row: 3, text: expect.stringContaining('rural.ntm_advanced') as string },
  },
  {
    code: 'csv-columns-differ',
    edits: one('sources.csv', 'report,report,Báo cáo quý,UBND huyện', 'report,report,Báo cáo, quý,UBND huyện'),
    place: { file: 'sources.csv', row: 2, text: 'report,report,Báo cáo,quý,UBND huyện,2024-04-22,' },
    params: { found: 7, expected: 6 },
  },
  ...(
    [
      [';', ';'],
      ['\t', 'Tab'],
    ] as const
  ).map(([sign, text]): PackageFault => {
    const row = 'report,report,Báo cáo quý,UBND huyện,2024-04-22,'
    return {
      code: 'csv-separator-differs',
      edits: one('sources.csv', row, row.replaceAll(',', sign)),
      place: { file: 'sources.csv', row: 2, text },
      params: { expected: ',' },
    }
  }),
  {
    code: 'header-repeated',
    edits: one('sources.csv', 'generator,generator', `${headerOf('sources.csv')}\ngenerator,generator`),
    place: { file: 'sources.csv', row: 3, text: headerOf('sources.csv') },
  },
  { code: 'column-missing', edits: observed(',accepts,note', ',note'), place: figure(1, 'accepts', 'accepts') },
  {
    code: 'column-unknown',
    edits: one('targets.csv', 'state,source', 'state,source,remark'),
    place: at('targets.csv', 1, 'remark', 'remark'),
  },
  {
    code: 'column-repeated',
    edits: one('targets.csv', 'state,source', 'state,source,state'),
    place: at('targets.csv', 1, 'state', 'state'),
  },
]
