import { areaFaults } from './area-faults.ts'
import { contradictions } from './contradictions.ts'
import { fileFaults } from './file-faults.ts'
import { type PackageFault, at, figure, indicatorColumn, observationColumn, observed, one } from './package-fault.ts'
import { targetFaults, targets } from './target-faults.ts'
import { type Edit, bytesOf, smallPackageTexts } from './small-package.ts'

/** A deadline for the first calendar of the small package. */
const withDue = (cells: string): readonly Edit[] => [
  ...one('calendars.csv', 'name_en,starts', 'name_en,starts,due,due_vi,due_en'),
  ...one('calendars.csv', '15/6 15/9', `15/6 15/9,${cells}`),
  ...one('calendars.csv', '1/7 1/10', '1/7 1/10,,,'),
]

/** Every fault of the content of a package. */
export const packageFaults: readonly PackageFault[] = [
  ...fileFaults,
  ...areaFaults,
  ...targetFaults,
  { code: 'cell-empty', edits: one('sources.csv', 'Số minh hoạ', ''), place: at('sources.csv', 3, 'title', '') },
  {
    code: 'option-needed',
    edits: one('sources.csv', 'generator,generator', 'generator,'),
    place: at('sources.csv', 3, 'kind', ''),
    params: { options: 'article, report, generator' },
  },
  {
    code: 'source-needed',
    edits: observed('71,,,final,,,,report', '71,,,final,,,,'),
    place: figure(4, 'source', ''),
    params: { options: 'report, generator' },
  },
  {
    code: 'cell-needed',
    edits: targets(',kind,up_to', ',15,15,sample,generator,range,'),
    place: at('targets.csv', 2, 'up_to', ''),
    params: { because: 'kind = range' },
  },
  {
    code: 'cell-needed',
    edits: one('areas.csv', 'Xã Lộc Phú,commune,xã,692', 'Xã Lộc Phú,commune,xã,'),
    place: at('areas.csv', 7, 'parent_code', ''),
    params: { because: 'level = commune' },
  },
  {
    code: 'cell-needed',
    edits: [
      ...one('indicators.csv', 'commune,share', 'commune,rate'),
      ...indicatorColumn('rate_unit_vi,rate_unit_en', ['xã/huyện,', ',', ',']),
      ...targets(',rate', ',93,,sample,generator,yes'),
    ],
    place: at('indicators.csv', 2, 'rate_unit_en', ''),
    params: { because: 'rate_unit_vi = xã/huyện' },
  },
  {
    code: 'cell-not-id',
    edits: one('breakdowns.csv', 'mode,regular', 'mode,thường kỳ'),
    place: at('breakdowns.csv', 2, 'category', 'thường kỳ'),
  },
  {
    code: 'cell-not-scale',
    edits: [...indicatorColumn('scale', ['', '', '100']), ...one('indicators.csv', ',count,flow,', ',index,flow,')],
    place: at('indicators.csv', 4, 'scale', '100'),
  },
  {
    code: 'cumulative-unexpected',
    edits: [
      ...indicatorColumn('scale', ['', '', '0–100']),
      ...one('indicators.csv', ',count,flow,', ',index,cumulative,'),
    ],
    place: at('indicators.csv', 4, 'time', 'cumulative'),
    params: { measure: 'index' },
  },
  {
    code: 'cumulative-unexpected',
    edits: [
      ...indicatorColumn('signed', ['', '', 'yes']),
      ...one('indicators.csv', ',count,flow,', ',percent,cumulative,'),
    ],
    place: at('indicators.csv', 4, 'time', 'cumulative'),
    params: { measure: 'percent' },
  },
  {
    code: 'yearly-unexpected',
    edits: indicatorColumn('yearly', ['', '', 'yes']),
    place: at('indicators.csv', 4, 'yearly', 'yes'),
    params: { time: 'flow' },
  },
  {
    code: 'counts-communes-unexpected',
    edits: indicatorColumn('counts_communes', ['', '', 'yes']),
    place: at('indicators.csv', 4, 'counts_communes', 'yes'),
  },
  {
    code: 'counts-communes-phrase',
    edits: [
      ...indicatorColumn('counts_communes', ['yes', '', '']),
      ...one('indicators.csv', '{value} meet it', '{value} fully meet it'),
    ],
    place: at('indicators.csv', 2, 'phrase_en', '{value} fully meet it'),
    params: { word: 'fully' },
  },
  {
    code: 'yearly-period',
    edits: [...indicatorColumn('yearly', ['', '', 'yes']), ...one('indicators.csv', ',count,flow,', ',count,stock,')],
    place: figure(4, 'period', '2024-Q1'),
    params: { indicator: 'reception.turns', year: '2024' },
  },
  {
    code: 'yearly-target',
    edits: [
      ...indicatorColumn('yearly', ['', '', 'yes']),
      ...one('indicators.csv', ',count,flow,', ',count,stock,'),
      ...['71', '60', '11'].flatMap((value) => observed(`2024-Q1,${value},`, `2024,${value},`)),
      ...one(
        'targets.csv',
        '15,15,sample',
        '15,15,sample,generator\nreception.turns,692,Huyện Lộc Ninh,2024-Q2,80,,sample',
      ),
    ],
    place: at('targets.csv', 3, 'quarter', '2024-Q2'),
    params: { quarter: '2024-Q4' },
  },
  { code: 'cell-not-number', edits: observed(',71,', ',"1.071,5",'), place: figure(4, 'value', '1.071,5') },
  {
    code: 'cell-not-whole',
    edits: one('indicators.csv', 'inspectorate,0', 'inspectorate,0.5'),
    place: at('indicators.csv', 4, 'decimals', '0.5'),
  },
  {
    code: 'cell-not-day',
    edits: one('sources.csv', '2024-04-22', '22/04/2024'),
    place: at('sources.csv', 2, 'published', '22/04/2024'),
  },
  { code: 'cell-not-period', edits: observed('2022-Q4', 'Q4/2022'), place: figure(8, 'period', 'Q4/2022') },
  ...['2024-13', '2024-00', '2024-1', '01/2024'].map((text): PackageFault => ({
    code: 'cell-not-period',
    edits: observed('2022-Q4', text),
    place: figure(8, 'period', text),
  })),
  {
    code: 'quarter-of-cumulative',
    edits: [...one('indicators.csv', ',count,flow,', ',count,cumulative,'), observed('2024-Q1,71,', '2024-Q2,71,')[0]!],
    place: figure(4, 'period', '2024-Q2'),
    params: { indicator: 'reception.turns', stretch: '2024-H1' },
  },
  {
    code: 'months-unclear',
    edits: [
      ...one('calendars.csv', '15/12-1 15/3 15/6 15/9', '1/8-1 1/11-1 1/2 1/5'),
      observed('2024-Q1,71,', '2024-01,71,')[0]!,
    ],
    place: figure(4, 'period', '2024-01'),
    params: { calendar: 'inspectorate', starts: '1/8-1 1/11-1 1/2 1/5' },
  },
  {
    code: 'cell-not-quarter',
    edits: one('targets.csv', '2024-Q4', '2024'),
    place: at('targets.csv', 2, 'quarter', '2024'),
  },
  {
    code: 'cell-not-option',
    edits: observed('14,15,,final', '14,15,,chính thức'),
    place: figure(2, 'state', 'chính thức'),
    params: { options: 'final, provisional, revised, sample' },
  },
  {
    code: 'entry-unknown',
    edits: one('indicators.csv', 'rural.ntm,rural,yes', 'rural.ntm,rurale,yes'),
    place: at('indicators.csv', 2, 'family', 'rurale'),
    params: { table: 'families', options: 'rural, reception' },
  },
  {
    code: 'cell-not-starts',
    edits: one('calendars.csv', '15/12-1 15/3', '15/12 15/3'),
    place: at('calendars.csv', 2, 'starts', '15/12 15/3 15/6 15/9'),
  },
  {
    code: 'cell-not-due',
    edits: [...withDue('13/3 25/6 25/9 25/12,Quy định,Rule')],
    place: at('calendars.csv', 2, 'due', '13/3 25/6 25/9 25/12'),
  },
  {
    code: 'cell-needed',
    edits: [...withDue('25/3 25/6 25/9 25/12,Quy định,')],
    place: at('calendars.csv', 2, 'due_en', ''),
    params: { because: 'due = 25/3 25/6 25/9 25/12' },
  },
  {
    code: 'cell-not-as-of',
    edits: observationColumn('as_of', '02/2024'),
    place: figure(2, 'as_of', '02/2024'),
  },
  {
    code: 'days-reversed',
    edits: one('definitions.csv', 'new,2022-03-08,', 'new,2022-03-08,2021-01-01'),
    place: at('definitions.csv', 3, 'valid_to', '2021-01-01'),
    params: { first: '2022-03-08' },
  },
  {
    code: 'repeated-id',
    edits: one('sources.csv', 'generator,generator,', 'report,report,Báo cáo khác,,,\ngenerator,generator,'),
    place: at('sources.csv', 3, 'id', 'report'),
    params: { firstFile: 'sources.csv', firstRow: 2 },
  },
  {
    code: 'id-reserved',
    edits: one('families.csv', 'reception,', 'khong,Không,None\nreception,'),
    place: at('families.csv', 3, 'id', 'khong'),
  },
  {
    code: 'indicator-unknown',
    edits: observed('rural.ntm,,697,Huyện', 'rural.ntn,,697,Huyện'),
    place: figure(7, 'indicator', 'rural.ntn'),
  },
  {
    code: 'category-unknown',
    edits: observed('reception.turns,regular', 'reception.turns,regulra'),
    place: figure(5, 'category', 'regulra'),
    params: { indicator: 'reception.turns', options: 'regular, leader' },
  },
  {
    code: 'category-unexpected',
    edits: observed('rural.ntm,,697,Huyện', 'rural.ntm,star3,697,Huyện'),
    place: figure(7, 'category', 'star3'),
    params: { indicator: 'rural.ntm' },
  },
  {
    code: 'source-unknown',
    edits: observed('71,,,final,,,,report', '71,,,final,,,,reprot'),
    place: figure(4, 'source', 'reprot'),
  },
  {
    code: 'area-unknown',
    edits: observed('692,Huyện Lộc Ninh,2024-Q1,71', '962,Huyện Lộc Ninh,2024-Q1,71'),
    place: figure(4, 'area_code', '962'),
  },
  {
    code: 'area-not-in-period',
    edits: one('targets.csv', '2024-Q4', '2026-Q4'),
    place: at('targets.csv', 2, 'area_code', '692'),
    params: { name: 'Huyện Lộc Ninh', day: '2026-12-31', known: 'Huyện Lộc Ninh (… – 2025-06-30)' },
  },
  {
    code: 'area-name-differs',
    edits: observed('697,Thị xã Chơn Thành', '697,Huyện Chơn Thành'),
    place: figure(8, 'area_name', 'Huyện Chơn Thành'),
    params: { code: '697', day: '2022-12-31', expected: 'Thị xã Chơn Thành' },
  },
  {
    code: 'area-not-asked',
    edits: indicatorColumn('applies_to', ['', '', 'phường']).concat(
      observed(
        'reception.turns,,692',
        'reception.turns,,25292,Xã Lộc Phú,2024-Q1,7,,,final,,,,report,,\nreception.turns,,692',
      ),
    ),
    place: figure(4, 'area_name', 'Xã Lộc Phú'),
    params: { indicator: 'reception.turns', asked: 'phường' },
  },
  {
    code: 'area-not-asked',
    edits: indicatorColumn('applies_to', ['phường', '', '']).concat(
      one('targets.csv', '692,Huyện Lộc Ninh', '25292,Xã Lộc Phú'),
      one('targets.csv', '2024-Q4', '2023-Q4'),
    ),
    place: at('targets.csv', 2, 'area_name', 'Xã Lộc Phú'),
  },
  {
    code: 'area-overlap',
    edits: one(
      'areas.csv',
      'Huyện Chơn Thành,district,huyện,70,,2022-09-30',
      'Huyện Chơn Thành,district,huyện,70,,2022-10-01',
    ),
    place: at('areas.csv', 6, 'code', '697'),
    params: { firstRow: 5, firstName: 'Huyện Chơn Thành' },
  },
  {
    code: 'area-type-differs',
    edits: one('areas.csv', 'Xã Lộc Phú,commune,xã', 'Xã Lộc Phú,commune,phường'),
    place: at('areas.csv', 7, 'name', 'Xã Lộc Phú'),
  },
  {
    code: 'parent-unknown',
    edits: one('areas.csv', 'xã,75,2025-07-01', 'xã,70,2025-07-01'),
    place: at('areas.csv', 8, 'parent_code', '70'),
  },
  {
    code: 'phrase-without-value',
    edits: one('indicators.csv', 'tiếp {value}', 'tiếp'),
    place: at('indicators.csv', 4, 'phrase_vi', 'tiếp'),
    params: { value: '{value}' },
  },
  {
    code: 'unit-spelled-otherwise',
    edits: one('display-units.csv', 'lượt,1000,', 'Lượt,1000,'),
    place: at('display-units.csv', 3, 'unit_vi', 'Lượt'),
    params: { unit: 'lượt' },
  },
  {
    code: 'share-incomplete',
    edits: one('indicators.csv', 'tổng số xã', ''),
    place: at('indicators.csv', 2, 'denominator_vi', ''),
  },
  {
    code: 'share-unexpected',
    edits: one('indicators.csv', 'count,flow,,,', 'count,flow,flow,,'),
    place: at('indicators.csv', 4, 'denominator_time', 'flow'),
  },
  {
    code: 'subset-circular',
    edits: one('indicators.csv', ',rural.ntm,Xã nâng cao', ',rural.ntm_advanced,Xã nâng cao'),
    place: at('indicators.csv', 3, 'subset_of', 'rural.ntm_advanced'),
  },
  {
    code: 'adds-up-differs',
    edits: one('breakdowns.csv', 'leader,yes', 'leader,no'),
    place: at('breakdowns.csv', 3, 'adds_up', 'no'),
    params: { dimension: 'mode', firstRow: 2 },
  },
  {
    code: 'definition-overlap',
    edits: one('definitions.csv', '2022-03-07', '2022-03-08'),
    place: at('definitions.csv', 3, 'valid_from', '2022-03-08'),
    params: { version: 'new', other: 'old', firstRow: 2 },
  },
  { code: 'value-and-missing', edits: observed('2022-Q4,,,not', '2022-Q4,4,,not'), place: figure(8, 'value', '4') },
  { code: 'value-or-missing-needed', edits: observed('not-reported', ''), place: figure(8, 'value', '') },
  {
    code: 'illustrates-without-sample',
    edits: observed('8,8,,revised,', '8,8,,revised,provisional'),
    place: figure(7, 'illustrates', 'provisional'),
  },
  {
    code: 'revised-from-unexpected',
    edits: observed('8,8,,revised', '8,8,,final'),
    place: figure(7, 'revised_from', '7'),
  },
  {
    code: 'sample-without-generator',
    edits: observed('71,,,final', '71,,,sample'),
    place: figure(4, 'source', 'report'),
  },
  {
    code: 'generator-without-sample',
    edits: observed('60,,,sample', '60,,,final'),
    place: figure(5, 'state', 'final'),
  },
  {
    code: 'measure-column-unexpected',
    edits: indicatorColumn('factor', ['1000', '', '']),
    place: at('indicators.csv', 2, 'factor', '1000'),
    params: { measure: 'share', wanted: 'rate' },
  },
  {
    code: 'start-area-unknown',
    edits: one('datapackage.json', '"692"', '"999"'),
    place: { file: 'datapackage.json', column: 'nhipquy.start.areaCode', text: '999' },
  },
  {
    code: 'start-quarter-outside',
    edits: one('datapackage.json', '2024-Q1', '2024-Q2'),
    place: { file: 'datapackage.json', column: 'nhipquy.start.quarter', text: '2024-Q2' },
    params: { first: '2022-Q3', last: '2024-Q1' },
  },
  {
    code: 'no-figures',
    bytes: ['observations.csv', bytesOf(smallPackageTexts['observations.csv']!.split('\n')[0]!)],
    place: { file: 'datapackage.json' },
  },
  ...contradictions,
]
