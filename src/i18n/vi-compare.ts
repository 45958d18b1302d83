/** The sentences of the page of comparison in Vietnamese. */
export const viCompare = {
  base: {
    label: 'So với',
    previousQuarter: ({ period }: { period: string }) => `Quý trước (${period})`,
    lastYear: ({ period }: { period: string }) => `Cùng kỳ năm trước (${period})`,
    lastYearToDate: ({ period }: { period: string }) => `Luỹ kế cùng kỳ năm trước (đến hết ${period})`,
    sinceLastYearToDate: 'so với luỹ kế cùng kỳ',
    yearTarget: ({ year }: { year: number }) => `Kế hoạch năm ${year}`,
    yearTargetInSentence: ({ year }: { year: number }) => `kế hoạch năm ${year}`,
    pathTarget: ({ period }: { period: string }) => `Lộ trình kế hoạch đến ${period}`,
    pathTargetInSentence: ({ period }: { period: string }) => `lộ trình kế hoạch đến ${period}`,
    groupTotal: 'Tổng của nhóm',
    groupTotalInSentence: 'tổng của nhóm',
    groupMedian: 'Trung vị của nhóm',
    groupMedianInSentence: 'trung vị của nhóm',
    since: ({ base }: { base: string }) => `so với ${base}`,
    quarterToDate: ({ period }: { period: string }) => `Luỹ kế đến hết ${period}`,
    quarterToDateInSentence: ({ period }: { period: string }) => `luỹ kế đến hết ${period}`,
    anyQuarter: 'Quý khác…',
    quarter: 'Quý gốc',
  },
  /** A target or a group is no period of the past. */
  baseMissing: ({ reason }: { reason: string }) => `không so sánh: ${reason}`,
  part: ({ percent }: { percent: string }) => `chiếm ${percent}`,
  toTarget: {
    above: ({ size }: { size: string }) => `vượt ${size}`,
    below: ({ size }: { size: string }) => `còn thiếu ${size}`,
    equal: 'vừa bằng kế hoạch',
  },
  toGroup: {
    above: ({ size }: { size: string }) => `cao hơn ${size}`,
    below: ({ size }: { size: string }) => `thấp hơn ${size}`,
    equal: 'bằng nhau',
  },
}
