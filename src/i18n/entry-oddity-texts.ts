import type { BilingualText } from '../domain/bilingual-text.ts'

/** Why a figure that was read is not taken by itself: what kind of statement it is. */
export const entryKinds: Readonly<Record<string, BilingualText>> = {
  achieved: { vi: 'số của báo cáo, đã ghi ở trên', en: 'a figure of the report, told above' },
  'newly-achieved': { vi: 'số mới trong kỳ, không phải tổng số', en: 'new within the period, not the total' },
  target: { vi: 'kế hoạch, chỉ tiêu phấn đấu', en: 'a target' },
  forecast: { vi: 'số ước, dự kiến', en: 'a forecast' },
  'previous-period': { vi: 'số của kỳ khác', en: 'of another period' },
  difference: { vi: 'mức tăng, giảm', en: 'a difference' },
  'sub-total': { vi: 'một phần của tổng số', en: 'a part of the total' },
  'lower-area': { vi: 'của đơn vị trực thuộc', en: 'of an area below' },
  'another-area': { vi: 'của địa bàn khác', en: 'of another area' },
  'another-object': { vi: 'không phải chỉ tiêu này', en: 'of something else' },
  approximate: {
    vi: 'nguồn chỉ nói áng chừng (hơn, gần, khoảng); ghi số đúng nếu biết',
    en: 'told only nearly (more than, about); write the exact figure if it is known',
  },
  repeated: { vi: 'đã nêu ở trên', en: 'told above' },
  unclear: { vi: 'chưa rõ', en: 'not clear' },
}

/** What the reader of reports notes beside a figure. */
export const readingProblems: Readonly<Record<string, BilingualText>> = {
  contradicted: { vi: 'báo cáo có hai số khác nhau', en: 'the report tells two figures' },
  'areas-missing': { vi: 'chỉ là tổng của một số đơn vị đã có số', en: 'the sum of those areas alone that told it' },
  'other-news': { vi: 'đoạn này có thể thuộc tin khác', en: 'this part may belong to another text' },
}

/**
 * What is odd about a figure, with what may be the reason. Names in braces are numbers, as officials write them, or names.
 */
export const oddityTexts: Readonly<Record<string, BilingualText>> = {
  'area-not-then': {
    vi: 'Địa bàn không tồn tại trong kỳ này (đã sáp nhập hoặc chưa thành lập). Chọn lại địa bàn hoặc kỳ.',
    en: 'The area was not there in this period (merged, or not founded yet). Choose another area or period.',
  },
  'area-not-asked': {
    vi: 'Chỉ tiêu không áp dụng cho loại địa bàn này.',
    en: 'The indicator is not asked of this kind of area.',
  },
  'period-after-data': {
    vi: 'Kỳ này chưa bắt đầu. Chọn lại kỳ.',
    en: 'This period has not begun. Choose another one.',
  },
  'period-unlike': {
    vi: 'Kỳ khác với phần lớn số của tệp ({period}). Chọn lại kỳ nếu đọc nhầm.',
    en: 'Of another period than most figures of the file ({period}). Choose another one if it was misread.',
  },
  contradicted: {
    vi: 'Tệp có số khác cho cùng chỉ tiêu: {value}.',
    en: 'The file tells another figure of the same: {value}.',
  },
  'percent-differs': {
    vi: 'Tỷ lệ ghi {percent}% không khớp: tính ra {rate}%.',
    en: 'The printed {percent}% does not fit: it is {rate}%.',
  },
  'stock-fell': {
    vi: 'Giảm so với quý trước ({before}): hết hạn công nhận, sáp nhập, hay số của một phần?',
    en: 'Less than the quarter before ({before}): expired, merged, or only a part?',
  },
  'denominator-changed': {
    vi: 'Mẫu số quý trước là {before}: có sáp nhập không, hay tính cả phường, thị trấn?',
    en: 'The denominator was {before} the quarter before: a merger, or other units counted?',
  },
  'far-off': {
    vi: 'Gấp hoặc kém nhiều lần các kỳ trước (gần nhất {before}): sai đơn vị tính, hay số luỹ kế?',
    en: 'Many times the periods before, or a fraction of them (the last: {before}): another unit, or a sum since January?',
  },
  'beyond-usual': {
    vi: 'Ngoài khoảng thường gặp từ {lower} đến {upper}. Kiểm tra lại với nguồn.',
    en: 'Outside the usual {lower} to {upper}. Check it against the source.',
  },
  'rate-beyond-usual': {
    vi: 'Tỷ lệ ngoài khoảng thường gặp từ {lower}{sign} đến {upper}{sign}. Kiểm tra lại với nguồn.',
    en: 'The rate is outside the usual {lower}{sign} to {upper}{sign}. Check it against the source.',
  },
  'denominator-unexpected': { vi: 'Chỉ tiêu này không có mẫu số.', en: 'This indicator has no denominator.' },
  'numerator-above-denominator': {
    vi: 'Tử số lớn hơn mẫu số {denominator}: hai số đổi chỗ, hay thiếu chữ số?',
    en: 'Above its denominator {denominator}: did the two change places, or does a digit lack?',
  },
  'denominator-zero': {
    vi: 'Mẫu số bằng 0 mà tử số khác 0. Nếu chỉ tiêu không áp dụng thì bỏ số này.',
    en: 'The denominator is 0, and the numerator is not. Where the indicator does not apply, leave the figure out.',
  },
  'value-not-whole': { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  'value-negative': { vi: 'Số âm.', en: 'Below zero.' },
  'value-off-scale': { vi: 'Ngoài thang điểm {first} đến {last}.', en: 'Off the scale of {first} to {last}.' },
  'value-beyond-decimals': {
    vi: 'Nhiều chữ số thập phân hơn mức của chỉ tiêu ({decimals}).',
    en: 'More decimals than the indicator has ({decimals}).',
  },
  'rate-above-whole': { vi: 'Tỷ lệ lớn hơn 100%.', en: 'Above 100%.' },
  'breakdown-sum-differs': {
    vi: 'Các phân tổ cộng lại là {sum}, không bằng tổng số.',
    en: 'Its parts add up to {sum}, which is not the total.',
  },
  'part-above-whole': { vi: 'Phân tổ lớn hơn tổng số {wholeValue}.', en: 'A part above the total {wholeValue}.' },
  'subset-above-whole': {
    vi: 'Lớn hơn {wholeValue} của chỉ tiêu bao trùm.',
    en: 'Above the {wholeValue} of the indicator that includes it.',
  },
  'sum-over-time-differs': {
    vi: 'Các quý cộng lại là {sum}, không bằng số cả kỳ.',
    en: 'The quarters add up to {sum}, which is not the figure of the whole period.',
  },
  'cumulative-falls': {
    vi: 'Nhỏ hơn {before} đã có trong cùng năm.',
    en: 'Below the {before} told before in the same year.',
  },
  'denominator-far-off': {
    vi: 'Mẫu số khác xa thường lệ ({usual}): sai đơn vị tính?',
    en: 'The denominator is far from the usual {usual}: another unit?',
  },
  'figure-thousandfold': {
    vi: 'Gấp hoặc kém hàng nghìn lần kỳ bên cạnh ({other}): sai đơn vị tính?',
    en: 'A thousand times the figure beside it ({other}), or a thousandth: another unit?',
  },
  'figure-unit-of-series': {
    vi: 'Có lẽ sai đơn vị tính: thường khoảng {usual}.',
    en: 'Perhaps in another unit: usually about {usual}.',
  },
  'figure-unit-of-area': {
    vi: 'Khác xa các địa bàn cùng cấp ({usual}): sai đơn vị tính?',
    en: 'Far from areas of its level ({usual}): another unit?',
  },
  'figure-perhaps-fraction': { vi: 'Có lẽ phải nhân 100.', en: 'Perhaps to be multiplied by 100.' },
}

/** What of a figure is odd and has no sentence of its own. */
export const otherOddity: BilingualText = {
  vi: 'Khác hẳn các số đã có. Kiểm tra lại với nguồn.',
  en: 'Unlike all known figures. Check it against the source.',
}
