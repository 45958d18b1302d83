import type { BilingualText } from '../domain/bilingual-text.ts'
import type { FigureProblemCode } from '../domain/package-problem.ts'

/** What figures and targets contradict, and what to do; names as in `packageProblems`. */
export const figureProblems = {
  'target-as-fraction': {
    vi: 'Kế hoạch {text} nghĩa là {text}%, trong khi mọi số đã có của chỉ tiêu đều từ {least}% trở lên. Ghi {percent} khi muốn nói {percent}%.',
    en: 'The target {text} means {text}%, while every known figure of the indicator is {least}% or more. Write {percent} for {percent}%.',
  },
  'target-path-falls': {
    vi: 'Lộ trình {text} nhỏ hơn {before} của {quarter}. Lộ trình tính từ đầu năm nên không thể giảm: ghi số luỹ kế đến hết quý.',
    en: 'The path {text} is below the {before} of {quarter}. A path is told since the start of the year and cannot fall: write what should have come together by the end of the quarter.',
  },
  'repeated-observation': {
    vi: 'Số liệu {indicator} của {area}, kỳ {period} đã có ở {firstFile}, dòng {firstRow}. Giữ lại một dòng.',
    en: 'The figure {indicator} of {area}, {period}, already stands in {firstFile}, row {firstRow}. Keep one of the rows.',
  },
  'denominator-missing': {
    vi: 'Chỉ tiêu có mẫu số nhưng ô denominator trống. Điền vào; nếu nguồn chỉ nêu số lượng thì ghi nguyên văn số ấy (như “48 xã”) vào cột printed.',
    en: 'The denominator is not given. Fill it in; when the source gives the number alone, put its own words (such as “48 xã”) into the column printed.',
  },
  'denominator-unexpected': {
    vi: 'Chỉ tiêu này không có mẫu số nhưng ô ghi “{text}”. Xoá ô này.',
    en: 'This indicator has no denominator, yet the cell holds “{text}”. Clear the cell.',
  },
  'numerator-above-denominator': {
    vi: 'Giá trị {text} lớn hơn mẫu số {denominator}. Đối chiếu lại với nguồn: hai ô value và denominator đổi chỗ, hay một số gõ thiếu hoặc thừa chữ số?',
    en: 'The value {text} is above its denominator {denominator}. Check both against the source: did value and denominator change places, or does one lack a digit or have one too many?',
  },
  'denominator-zero': {
    vi: 'Mẫu số bằng 0 trong khi giá trị là {value}, nên không có tỷ lệ nào. Ghi mẫu số theo nguồn; nếu chỉ tiêu không áp dụng cho đơn vị này, để trống cả value và denominator rồi ghi missing = not-applicable (kế hoạch thì bỏ dòng).',
    en: 'The denominator is 0 beside a value of {value}, so that there is no rate. Write the denominator of the source; where the indicator does not apply to the area, leave value and denominator empty and write missing = not-applicable (of a target leave the row out).',
  },
  'value-not-whole': {
    vi: '“{text}” không phải số nguyên trong khi “{unit}” chỉ nhận số nguyên. Đối chiếu lại với nguồn.',
    en: '“{text}” is not whole, but “{unit}” are counted whole. Check it against the source.',
  },
  'value-negative': {
    vi: 'Giá trị {text} là số âm. Đối chiếu lại với nguồn.',
    en: 'The value {text} is below zero. Check it against the source.',
  },
  'value-off-scale': {
    vi: 'Giá trị {text} nằm ngoài thang điểm {first} đến {last}. Đối chiếu lại với nguồn, hoặc sửa cột scale của chỉ tiêu.',
    en: 'The value {text} is off the scale of {first} to {last}. Check it against the source, or correct the column scale of the indicator.',
  },
  'value-beyond-decimals': {
    vi: '“{text}” có nhiều chữ số thập phân hơn decimals = {decimals} của chỉ tiêu nên sẽ hiện ra thành số khác. Ghi số như nguồn in.',
    en: '“{text}” has more digits behind the comma than decimals = {decimals} of its indicator, and would be shown as another number. Write the figure as the source prints it.',
  },
  'rate-above-whole': {
    vi: 'Tỷ lệ {text}% lớn hơn 100%, trong khi tử số của chỉ tiêu share là một phần của mẫu số. Đối chiếu lại; nếu có thể vượt 100% thì ghi measure = rate.',
    en: 'The rate {text}% is above 100%, but the numerator of a share is a part of its denominator. Check it; where it may pass 100%, write measure = rate.',
  },
  'breakdown-sum-differs': {
    vi: 'Tổng số {text} {compared} {sum}, là các phân tổ theo “{dimension}” cộng lại ({parts}). Đối chiếu lại với nguồn.',
    en: 'The total {text} {compared} the {sum} to which the categories of “{dimension}” add up ({parts}). Check them against the source.',
  },
  'part-above-whole': {
    vi: 'Phân tổ “{category}” có {text}, lớn hơn tổng số {wholeValue}. Đối chiếu lại với nguồn.',
    en: 'The category “{category}” has {text}, above the total {wholeValue}. Check both against the source.',
  },
  'subset-above-whole': {
    vi: 'Giá trị {text} lớn hơn {wholeValue} của chỉ tiêu bao trùm {whole}. Đối chiếu lại với nguồn.',
    en: 'The value {text} is above the {wholeValue} of the including indicator {whole}. Check both against the source.',
  },
  'sum-over-time-differs': {
    vi: 'Giá trị {text} của cả kỳ {compared} {sum}, là tổng các phần trong kỳ. Đối chiếu lại với nguồn; nếu chính nguồn lệch thì ghi sum vào cột accepts.',
    en: 'The value {text} of the whole period {compared} the {sum} of its parts. Check both against the source; when the source itself differs, write sum into the column accepts.',
  },
  'months-differ': {
    vi: '{text} của kỳ {compared} {months}, là số tính từ các tháng trong kỳ. Đối chiếu lại với nguồn; nếu chính nguồn lệch thì ghi sum vào cột accepts.',
    en: '{text} of the period {compared} the {months} that all its months make. Check both against the source; when the source itself differs, write sum into the column accepts.',
  },
  'stands-otherwise': {
    vi: '{text} của cả kỳ {compared} {standing} của {quarter}. Chỉ tiêu là số tại một thời điểm nên hai số phải là một. Đối chiếu lại với nguồn, bỏ dòng thừa; nếu chính nguồn lệch thì ghi sum vào cột accepts.',
    en: '{text} of the whole period {compared} the {standing} of {quarter}. The indicator tells what stands at one time, so the two are one figure. Check both against the source and leave one row out; when the source itself differs, write sum into the column accepts.',
  },
  'sum-over-areas-differs': {
    vi: '{text} {compared} {sum}, là tổng của {areas} đơn vị trực thuộc trong bảng areas, đều có số cùng kỳ: {names}. Đối chiếu lại với nguồn; nếu nguồn gồm cả phần do thành phố, tỉnh trực tiếp thu, quản lý (là bình thường) thì ghi sum vào cột accepts.',
    en: '{text} {compared} {sum}, the total of the {areas} areas below in the table areas, which all have a figure of the same period: {names}. Check both against the source; when it also counts what the city or province collects or runs itself (which is normal), write sum into the column accepts.',
  },
  'areas-above-whole': {
    vi: '{text} nhỏ hơn {sum}, là tổng của {areas} trong các đơn vị trực thuộc: {names}. Đối chiếu lại với nguồn, cả đơn vị tính.',
    en: '{text} is less than {sum}, the total of {areas} of the areas below: {names}. Check both against the source, and their units.',
  },
  'cumulative-falls': {
    vi: 'Số luỹ kế {text} nhỏ hơn {before} của {period} trong cùng năm, mà số này không thể giảm. Đối chiếu lại với nguồn; nếu nguồn đã điều chỉnh giảm thì sửa cả số của {period} (state = revised).',
    en: 'The cumulative value {text} is below the {before} of {period} in the same year, and cannot fall. Check both against the source; when the source corrected it downwards, correct that of {period} too (state = revised).',
  },
  'as-of-outside': {
    vi: 'Thời điểm {text} nằm ngoài kỳ {period} ({first} – {last}). Sửa as_of hoặc ghi số liệu vào kỳ của thời điểm đó.',
    en: 'The time {text} lies outside the period {period} ({first} – {last}). Correct as_of, or enter the figure for the period of that time.',
  },
  'as-of-not-start': {
    vi: 'Chỉ tiêu là số đầu kỳ, mà thời điểm {text} ở sau ngày đầu kỳ {period} ({first}). Để trống as_of, hoặc ghi time = stock cho chỉ tiêu nếu đây là số đến thời điểm đó.',
    en: 'The indicator stands at the start of its period, and the time {text} is after the first day of {period} ({first}). Leave as_of empty, or write time = stock for the indicator if the figure is of that time.',
  },
  'printed-fraction-differs': {
    vi: 'Nguồn ghi “{text}” nhưng dòng có {value} trên {denominator}. Sửa số; nếu chính nguồn in sai thì ghi printed vào cột accepts.',
    en: 'The source prints “{text}”, the row has {value} out of {denominator}. Correct it; when the source itself misprints, write printed into the column accepts.',
  },
  'printed-percent-differs': {
    vi: 'Tỷ lệ nguồn in trong “{text}” không khớp {value} trên {denominator}. Sửa số; nếu chính nguồn in sai thì ghi printed vào cột accepts.',
    en: 'The percentage printed in “{text}” does not fit {value} out of {denominator}. Correct it; when the source itself misprints, write printed into the column accepts.',
  },
  'printed-number-differs': {
    vi: 'Nguồn ghi “{text}” nhưng dòng có {value}. Sửa số; nếu chính nguồn in sai thì ghi printed vào cột accepts.',
    en: 'The source prints “{text}”, the row has {value}. Correct it; when the source itself misprints, write printed into the column accepts.',
  },
  'period-after-data': {
    vi: 'Kỳ {text} bắt đầu sau ngày số liệu {dataDate}. Sửa kỳ, hoặc sửa dataDate trong datapackage.json khi bổ sung kỳ mới.',
    en: 'The period {text} begins after the day of the data, {dataDate}. Correct it, or move dataDate in datapackage.json on when a new period is added.',
  },
} satisfies Record<FigureProblemCode, BilingualText>
