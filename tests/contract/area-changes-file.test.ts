import { describe, expect, test } from 'vitest'
import { decodeAreaChanges } from '../../src/contract/area-changes-file.ts'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import type { AreaChanges } from '../../src/domain/area-changes.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { type Publication, publishPackage } from '../../src/package/publish-package.ts'
import { problemsOf } from '../package/problems-of.ts'
import { type Edit, bytesOf, smallPackage, smallPackageTexts } from '../package/small-package.ts'

const ruleHead = 'indicator,rule,direction,weight,reason_vi,reason_en,document'
const attributeHead = 'area_code,area_name,attribute,value,valid_from,valid_to,source'
const successionRows = smallPackageTexts['succession.csv']!.trimEnd().split('\n')

/** The succession table with shares: the third row's cells are given, the others weigh nothing. */
const shared = (cells: string, extent = 'whole'): readonly Edit[] => [
  {
    file: 'succession.csv',
    from: successionRows.join('\n'),
    to: [
      `${successionRows[0]},share_of,from_share,to_share,share_source`,
      `${successionRows[1]},,,,`,
      `${successionRows[2]},,,,`,
      `${successionRows[3]!.replace(/whole$/, extent)},${cells}`,
    ].join('\n'),
  },
]

function files(tables: Readonly<Record<string, readonly string[]>>, edits: readonly Edit[] = []) {
  const listed = Object.keys(tables).map((name) => ({ name, path: `${name}.csv`, 'nhipquy:table': name }))
  const made = smallPackage(edits)
  const description = JSON.parse(smallPackageTexts['datapackage.json']!) as { resources: object[] }
  description.resources.push(...listed)
  made.set('datapackage.json', bytesOf(JSON.stringify(description)))
  for (const [name, rows] of Object.entries(tables)) made.set(`${name}.csv`, bytesOf(`${rows.join('\n')}\n`))
  return made
}

function published(made: ReadonlyMap<string, Uint8Array>): Publication {
  const result = publishPackage(made)
  if (!result.ok) throw new Error(result.problems.map((each) => packageProblemSentence(each, 'en')).join('\n'))
  return result.value
}

function changesOf(made: ReadonlyMap<string, Uint8Array>): AreaChanges {
  const catalogue = decodeCatalogue(published(made).files.get(catalogueFileName)!)
  const changes = catalogue.ok ? decodeAreaChanges(catalogue.value) : catalogue
  if (!changes.ok) throw new Error(JSON.stringify(changes.problems))
  return changes.value
}

describe('what a package says of the changes of its areas', () => {
  test('comes back from its catalogue as it was read', () => {
    const tables = {
      'carry-rules': [
        ruleHead,
        'reception.turns,estimate,backwards,population,,,Nghị quyết 1',
        'reception.turns,refuse,forwards,,Chưa rõ,Not clear,',
        'rural.ntm,new-decision,,,,,Nghị quyết 2',
      ],
      'area-attributes': [
        attributeHead,
        '25292,Xã Lộc Quang,ntm-group,2,2026-02-15,2026-12-31,report',
        '25292,Xã Lộc Quang,ntm-group,1,2027-01-01,,report',
      ],
    }
    const edits = [
      ...shared('population,0.6,0.25,report', 'part'),
      { file: 'areas.csv', from: 'valid_from,valid_to', to: 'valid_from,valid_to,ended_by' },
      ...smallPackageTexts['areas.csv']!.trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => ({ file: 'areas.csv', from: row, to: `${row},${row.startsWith('692') ? 'Luật 3' : ''}` })),
    ]
    expect(changesOf(files(tables, edits))).toEqual({
      rules: [
        {
          indicator: 'reception.turns',
          kind: 'estimate',
          direction: 'backwards',
          weight: 'population',
          restsOn: 'Nghị quyết 1',
        },
        {
          indicator: 'reception.turns',
          kind: 'refuse',
          direction: 'forwards',
          reason: { vi: 'Chưa rõ', en: 'Not clear' },
        },
        { indicator: 'rural.ntm', kind: 'new-decision', restsOn: 'Nghị quyết 2' },
      ],
      shares: [
        {
          effective: '2025-07-01',
          from: '25292',
          to: '25292-2025-07-01',
          of: 'population',
          ofFrom: 0.6,
          ofTo: 0.25,
          source: 'report',
        },
      ],
      attributes: [
        {
          area: '25292-2025-07-01',
          attribute: 'ntm-group',
          value: '2',
          validFrom: '2026-02-15',
          validTo: '2026-12-31',
          source: 'report',
        },
        { area: '25292-2025-07-01', attribute: 'ntm-group', value: '1', validFrom: '2027-01-01', source: 'report' },
      ],
      ends: [{ area: '692', by: 'Luật 3' }],
    })
  })

  test('leaves the bytes of a package that says nothing as they were', () => {
    const empty = published(files({ 'carry-rules': [ruleHead], 'area-attributes': [attributeHead] }))
    expect(empty.files).toEqual(published(smallPackage()).files)
    expect([...empty.files.values()].join('')).not.toContain('areaChanges')
    expect(changesOf(smallPackage())).toEqual({ rules: [], shares: [], attributes: [], ends: [] })
  })

  test('is refused where it is damaged, with the place', () => {
    const decoded = decodeCatalogue(published(smallPackage()).files.get(catalogueFileName)!)
    if (!decoded.ok) throw new Error('no catalogue')
    const none = { rules: [], shares: [], attributes: [], ends: [] }
    const edge = { effective: '2025-07-01', from: '25292', to: '25292-2025-07-01', of: 'x', source: 'report' }
    const attribute = { area: '692', attribute: 'g', value: '1', validFrom: '2026-01-01', source: 'report' }
    for (const [areaChanges, place] of [
      [{ ...none, rules: [{ indicator: 'rural.ntm', kind: 'guess' }] }, 'areaChanges.rules.0.kind'],
      [{ ...none, rules: [{ indicator: 'no.such', kind: 'add' }] }, 'areaChanges.rules.0.indicator'],
      [{ ...none, shares: [{ ...edge, ofFrom: 1.5 }] }, 'areaChanges.shares.0.ofFrom'],
      [{ ...none, shares: [{ ...edge, from: '1' }] }, 'areaChanges.shares.0.from'],
      [{ ...none, shares: [{ ...edge, to: '1' }] }, 'areaChanges.shares.0.to'],
      [{ ...none, shares: [{ ...edge, source: 'x' }] }, 'areaChanges.shares.0.source'],
      [{ ...none, attributes: [{ ...attribute, area: '1' }] }, 'areaChanges.attributes.0.area'],
      [{ ...none, attributes: [{ ...attribute, source: '1' }] }, 'areaChanges.attributes.0.source'],
      [{ ...none, ends: [{ area: '1', by: 'x' }] }, 'areaChanges.ends.0.area'],
      ['x', 'areaChanges.'],
    ] as const) {
      const changes = decodeAreaChanges({ ...decoded.value, areaChanges })
      expect(changes.ok ? [] : changes.problems.map((each) => each.place?.text)).toEqual([place])
    }
  })
})

describe('a fault in it is reported once, with its place and a sentence', () => {
  const rules = (...rows: readonly string[]) => files({ 'carry-rules': [ruleHead, ...rows] })
  const attributes = (...rows: readonly string[]) => files({ 'area-attributes': [attributeHead, ...rows] })
  test.each([
    ['an unknown indicator', rules('rural.ntn,add,,,,,Văn bản'), 'carry-rules.csv 2 indicator indicator-unknown'],
    ['an unknown rule', rules('rural.ntm,sum,,,,,Văn bản'), 'carry-rules.csv 2 rule cell-not-option'],
    [
      'a rule that cannot be that of such an indicator',
      rules('reception.turns,recompute,,,,,Văn bản'),
      'carry-rules.csv 2 rule cell-not-option',
    ],
    ['no document', rules('rural.ntm,any-part,,,,,'), 'carry-rules.csv 2 document cell-needed'],
    ['no reason', rules('rural.ntm,refuse,,,Chưa rõ,,'), 'carry-rules.csv 2 reason_en cell-needed'],
    ['no weight', rules('reception.turns,estimate,,,,,Văn bản'), 'carry-rules.csv 2 weight cell-needed'],
    [
      'a weight that no share has',
      rules('reception.turns,estimate,,population,,,Văn bản'),
      'carry-rules.csv 2 weight entry-unknown',
    ],
    ['an unknown direction', rules('rural.ntm,any-part,back,,,,V'), 'carry-rules.csv 2 direction cell-not-option'],
    [
      'two rules of one direction',
      rules('rural.ntm,any-part,,,,,V', 'rural.ntm,all-parts,,,,,V'),
      'carry-rules.csv 3 indicator repeated-id',
    ],
    [
      'a rule beside one for both directions',
      rules('rural.ntm,any-part,,,,,V', 'rural.ntm,all-parts,forwards,,,,V'),
      'carry-rules.csv 3 direction repeated-id',
    ],
    [
      'an attribute of an area before it began',
      attributes('25292,Xã Lộc Quang,g,1,2025-01-01,,report'),
      'area-attributes.csv 2 area_name area-name-differs',
    ],
    [
      'days that run backwards',
      attributes('25292,Xã Lộc Quang,g,1,2026-01-01,2025-12-31,report'),
      'area-attributes.csv 2 valid_to days-reversed',
    ],
    [
      'two values on one day',
      attributes('25292,Xã Lộc Quang,g,1,2026-01-01,,report', '25292,Xã Lộc Quang,g,2,2026-06-01,,report'),
      'area-attributes.csv 3 attribute repeated-id',
    ],
    [
      'an unknown source',
      attributes('25292,Xã Lộc Quang,g,1,2026-01-01,,reprt'),
      'area-attributes.csv 2 source source-unknown',
    ],
    [
      'a share of all and more',
      files({}, shared('population,1.2,,report', 'part')),
      'succession.csv 4 from_share cell-not-option',
    ],
    [
      'a share of nothing',
      files({}, shared('population,,0,report', 'part')),
      'succession.csv 4 to_share cell-not-option',
    ],
    ['a share of a whole', files({}, shared('population,0.5,,report')), 'succession.csv 4 from_share cell-not-option'],
    [
      'a share of nobody knows what',
      files({}, shared(',0.5,,report', 'part')),
      'succession.csv 4 share_of cell-needed',
    ],
    ['a share without a number', files({}, shared('area,,,report', 'part')), 'succession.csv 4 from_share cell-needed'],
    ['a share without a source', files({}, shared('area,0.5,,', 'part')), 'succession.csv 4 share_source cell-needed'],
    [
      'a share of an unknown source',
      files({}, shared('area,0.5,,x', 'part')),
      'succession.csv 4 share_source source-unknown',
    ],
  ] as const)('%s', (_, made, expected) => {
    const problems = problemsOf(made)
    expect(problems.map(({ code, place }) => `${place?.file} ${place?.row} ${place?.column} ${code}`)).toEqual([
      expected,
    ])
    for (const language of ['vi', 'en'] as const) {
      expect(packageProblemSentence(problems[0]!, language)).not.toMatch(/[{}]|undefined/)
    }
  })

  test('an end that is stated of an area that goes on', () => {
    const edits = [
      { file: 'areas.csv', from: 'valid_from,valid_to', to: 'valid_from,valid_to,ended_by' },
      ...smallPackageTexts['areas.csv']!.trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => ({ file: 'areas.csv', from: row, to: `${row},${row.startsWith('75') ? 'Luật 3' : ''}` })),
    ]
    expect(problemsOf(smallPackage(edits)).map(({ code, place }) => `${place?.column} ${code}`)).toContain(
      'valid_to cell-needed',
    )
  })

  test('a misspelt name is told the nearest', () => {
    const [problem] = problemsOf(rules('rural.ntm,anypart,,,,,Văn bản'))
    expect(packageProblemSentence(problem!, 'en')).toContain('any-part')
  })
})
