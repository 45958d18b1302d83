import { type PackageFault, at, figure, indicatorColumn, observationColumn, observed, one } from './package-fault.ts'

/** Months of an indicator before its first row, in Lộc Ninh: `[month, value and denominator, printed]`. */
const monthly = (indicator: string, months: readonly (readonly [string, string, string?])[]) =>
  observed(
    `${indicator},,692,`,
    months
      .map(
        ([month, numbers, printed = '']) =>
          `${indicator},,692,Huyện Lộc Ninh,${month},${numbers.includes(',') ? numbers : `${numbers},`},,final,,,${printed},report,,\n`,
      )
      .join('') + `${indicator},,692,`,
  )

/** Every contradiction within and between the figures of a package. */
export const contradictions: readonly PackageFault[] = [
  {
    code: 'percent-unit-unexpected',
    edits: one('indicators.csv', ',lượt,visits,', ',%,visits,'),
    place: at('indicators.csv', 4, 'unit_vi', '%'),
    params: { measure: 'count' },
  },
  {
    code: 'repeated-observation',
    edits: observed(
      'reception.turns,,692',
      'rural.ntm,,692,Huyện Lộc Ninh,2024-Q1,14,15,,final,,,,report,,\nreception.turns,,692',
    ),
    place: { file: 'observations.csv', row: 4 },
    params: {
      indicator: 'rural.ntm',
      area: 'Huyện Lộc Ninh (692)',
      period: '2024-Q1',
      firstFile: 'observations.csv',
      firstRow: 2,
    },
  },
  { code: 'denominator-missing', edits: observed('8,8,,revised', '8,,,revised'), place: figure(7, 'denominator', '') },
  { code: 'denominator-unexpected', edits: observed(',71,,', ',71,80,'), place: figure(4, 'denominator', '80') },
  {
    code: 'numerator-above-denominator',
    edits: observed('8,8,,revised', '9,8,,revised'),
    place: figure(7, 'value', '9'),
  },
  {
    code: 'denominator-zero',
    edits: observed('8,8,,revised', '8,0,,revised'),
    place: figure(7, 'denominator', '0'),
    params: { value: 8 },
  },
  { code: 'value-not-whole', edits: observed('8,8,,revised', '7.5,8,,revised'), place: figure(7, 'value', '7.5') },
  { code: 'value-negative', edits: observed('8,8,,revised', '-8,8,,revised'), place: figure(7, 'value', '-8') },
  {
    code: 'value-off-scale',
    edits: [...indicatorColumn('scale', ['', '', '0–70']), ...one('indicators.csv', ',count,flow,', ',index,flow,')],
    place: figure(4, 'value', '71'),
    params: { first: 0, last: 70 },
  },
  {
    code: 'value-beyond-decimals',
    edits: [
      ...one('indicators.csv', ',count,flow,', ',amount,flow,'),
      ...one('indicators.csv', 'inspectorate,0', 'inspectorate,1'),
      ...observed(',71,,', ',71.25,,'),
    ],
    place: figure(4, 'value', '71.25'),
    params: { decimals: 1, needed: 2 },
  },
  {
    code: 'breakdown-sum-differs',
    edits: observed(',60,', ',59,'),
    place: figure(4, 'value', '71'),
    params: { dimension: 'mode', sum: 70, parts: 'regular 59 + leader 11' },
  },
  {
    code: 'part-above-whole',
    edits: [...observed(',60,', ',72,'), ...observed('11,,,sample,provisional', ',,not-due,sample,')],
    place: figure(5, 'value', '72'),
    params: { category: 'regular', wholeValue: 71 },
  },
  {
    code: 'sum-over-time-differs',
    edits: observed(
      'rural.ntm,,697,',
      ['Q2', 'Q3', 'Q4']
        .map((quarter) => `reception.turns,,692,Huyện Lộc Ninh,2023-${quarter},5,,,final,,,,report,,\n`)
        .join('') +
        'reception.turns,,692,Huyện Lộc Ninh,2023-Q1,5,,,final,,,,report,,\nreception.turns,,692,Huyện Lộc Ninh,2023,21,,,final,,,,report,,\nrural.ntm,,697,',
    ),
    place: figure(11, 'value', '21'),
    params: { sum: 20 },
  },
  {
    code: 'stands-otherwise',
    edits: monthly('rural.ntm', [
      ['2023-Q4', '13,15'],
      ['2023', '12,15'],
    ]),
    place: figure(3, 'value', '12'),
    params: { standing: 13, quarter: '2023-Q4' },
  },
  {
    code: 'months-differ',
    edits: monthly('reception.turns', [
      ['2024-01', '20'],
      ['2024-02', '20'],
      ['2024-03', '30'],
    ]),
    place: figure(7, 'value', '71'),
    params: { months: 70 },
  },
  {
    code: 'months-differ',
    edits: monthly('rural.ntm', [['2024-03', '14,14']]),
    place: figure(3, 'denominator', '15'),
    params: { months: 14 },
  },
  {
    code: 'repeated-observation',
    edits: monthly('reception.turns', [
      ['2024-01', '20'],
      ['2024-01', '20'],
    ]),
    place: { file: 'observations.csv', row: 5 },
    params: { indicator: 'reception.turns', area: 'Huyện Lộc Ninh (692)', period: '2024-01' },
  },
  {
    // By its calendar that month begins on 15 May.
    code: 'period-after-data',
    edits: monthly('reception.turns', [
      ['2024-05', '20'],
      ['2024-06', '20'],
    ]),
    place: figure(5, 'period', '2024-06'),
    params: { dataDate: '2024-05-01' },
  },
  {
    code: 'as-of-not-start',
    edits: [
      ...observationColumn('as_of', '2024-02'),
      ...one(
        'indicators.csv',
        '{value} meet it,xã,communes,commune,share,stock',
        '{value} meet it,xã,communes,commune,share,opening-stock',
      ),
    ],
    place: figure(2, 'as_of', '2024-02'),
    params: { period: '2024-Q1', first: '2024-01-01' },
  },
  {
    code: 'subset-above-whole',
    edits: [...monthly('rural.ntm', [['2024-02', '4,15']]), ...monthly('rural.ntm_advanced', [['2024-02', '5,15']])],
    place: figure(4, 'value', '5'),
    params: { whole: 'rural.ntm', wholeValue: 4 },
  },
  {
    code: 'printed-number-differs',
    edits: monthly('reception.turns', [['2024-01', '20', '21 lượt']]),
    place: figure(4, 'printed', '21 lượt'),
  },
  {
    code: 'sum-over-areas-differs',
    edits: observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      [1, 2, 3]
        .map((month) => `reception.turns,,25292,Xã Lộc Phú,2024-0${month},2${month},,,final,,,,report,,\n`)
        .join('') + 'rural.ntm,,697,Huyện Chơn Thành',
    ),
    place: figure(4, 'value', '71'),
    params: { sum: 66, areas: 1 },
  },
  {
    code: 'sum-over-areas-differs',
    edits: observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      ['692,Huyện Lộc Ninh', '25292,Xã Lộc Phú']
        .map((area, index) => `reception.turns,,${area},2024-02,2${index},,,final,,,,report,,\n`)
        .join('') + 'rural.ntm,,697,Huyện Chơn Thành',
    ),
    place: figure(7, 'value', '20'),
    params: { sum: 21, areas: 1 },
  },
  {
    code: 'sum-over-areas-differs',
    edits: observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      'reception.turns,,25292,Xã Lộc Phú,2024-Q1,70,,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành',
    ),
    place: figure(4, 'value', '71'),
    params: { sum: 70, areas: 1 },
  },
  {
    code: 'areas-above-whole',
    edits: observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      'reception.turns,,70,Tỉnh Bình Phước,2024-Q1,70,,,final,,,,report,,\nrural.ntm,,697,Huyện Chơn Thành',
    ),
    place: figure(7, 'value', '70'),
    params: { sum: 71, areas: 1, names: 'Huyện Lộc Ninh' },
  },
  {
    code: 'cumulative-falls',
    edits: [
      ...one('indicators.csv', ',count,flow,', ',count,cumulative,'),
      ...observed(
        'rural.ntm,,697,',
        'reception.turns,,692,Huyện Lộc Ninh,2023-H1,9,,,final,,,,report,,\nreception.turns,,692,Huyện Lộc Ninh,2023-9M,8,,,final,,,,report,,\nrural.ntm,,697,',
      ),
    ],
    place: figure(8, 'value', '8'),
    params: { before: 9, period: '2023-H1' },
  },
  {
    code: 'as-of-outside',
    edits: observationColumn('as_of', '2024-04'),
    place: figure(2, 'as_of', '2024-04'),
    params: { period: '2024-Q1', first: '2024-01-01', last: '2024-03-31' },
  },
  {
    code: 'subset-above-whole',
    edits: observed('3,15,,final,,,"03/15 xã, đạt 20%"', '15,15,,final,,,'),
    place: figure(3, 'value', '15'),
    params: { whole: 'rural.ntm', wholeValue: 14 },
  },
  {
    code: 'printed-fraction-differs',
    edits: observed('14/15 xã', '13/15 xã'),
    place: figure(2, 'printed', '13/15 xã'),
  },
  {
    code: 'printed-number-differs',
    edits: observed('71,,,final,,,,report', '71,,,final,,,17 lượt,report'),
    place: figure(4, 'printed', '17 lượt'),
    params: { value: 71 },
  },
  {
    code: 'period-after-data',
    edits: observed('rural.ntm,,697,Huyện Chơn Thành,2022-Q3', 'rural.ntm,,75,Tỉnh Đồng Nai,2042-Q3'),
    place: figure(7, 'period', '2042-Q3'),
    params: { dataDate: '2024-05-01' },
  },
  {
    code: 'printed-percent-differs',
    edits: observed('đạt 20%', 'đạt 20,2%'),
    place: figure(3, 'printed', '03/15 xã, đạt 20,2%'),
  },
]
