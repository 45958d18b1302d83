import type { BilingualText } from '../domain/bilingual-text.ts'
import type {
  DraftProblemCode,
  EditionProblemCode,
  HandoverProblemCode,
  MergeProblemCode,
} from '../domain/merge-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { Language } from './language.ts'
import { packageProblemSentence } from './package-problem-sentence.ts'
import { textBy } from './text-by.ts'

/** Why figures cannot be published and what to do; `{text}` and the other names are parameters of the problem. */
const sentences: Readonly<Record<DraftProblemCode | HandoverProblemCode | EditionProblemCode, BilingualText>> = {
  'draft-indicator-unknown': {
    vi: 'Gói số liệu không có chỉ tiêu “{text}”. Bỏ số liệu này, hoặc thêm chỉ tiêu vào gói.',
    en: 'The data package has no indicator “{text}”. Take the figure back, or add the indicator to the package.',
  },
  'draft-category-unknown': {
    vi: 'Chỉ tiêu không có phân tổ “{text}”. Bỏ số liệu này rồi nhập lại.',
    en: 'The indicator has no part “{text}”. Take the figure back and enter it again.',
  },
  'draft-area-unknown': {
    vi: 'Gói số liệu không có địa bàn “{text}”. Bỏ số liệu này rồi nhập lại cho đúng địa bàn.',
    en: 'The data package has no area “{text}”. Take the figure back and enter it for the right area.',
  },
  'draft-area-outside': {
    vi: 'Địa bàn này không tồn tại vào cuối kỳ ({first} – {last}). Chọn lại địa bàn hoặc kỳ.',
    en: 'The area did not exist at the end of the period ({first} – {last}). Choose another area or period.',
  },
  'draft-reason-needed': {
    vi: 'Thay hoặc rút số đã công bố, hay nhận số khác với lời in trong nguồn, thì phải ghi lý do.',
    en: 'To change or withdraw a published figure, or to take another than the words of its source say, give the reason.',
  },
  'draft-outdated': {
    vi: 'Số đã công bố vừa đổi từ “{before}” thành “{now}” sau khi số này được xác nhận. Mở lại trang Công bố, xem số mới rồi công bố lại.',
    en: 'What is published has changed from “{before}” to “{now}” since. Open the page again, look at it, and publish again.',
  },
  'draft-of-months': {
    vi: 'Số của quý này do các tháng cộng lại, nên không rút được ở đây: sửa số của từng tháng trong gói số liệu.',
    en: 'This quarter is made of its months and cannot be withdrawn here: correct the months in the data package.',
  },
  'draft-without-part': {
    vi: 'Gói số liệu chia thành nhiều phần (nhipquy:part), mà chưa phần nào có số của tỉnh này. Ghi số đầu tiên của tỉnh vào tệp CSV của phần đó, rồi công bố lại.',
    en: 'The data package comes in parts (nhipquy:part), and none has a figure of this province yet. Write its first one into the CSV file of its part, then publish again.',
  },
  'parts-too-large': {
    vi: 'Gói số liệu chia thành nhiều phần và lớn hơn mức đọc được một lần (64 MB hoặc 500.000 dòng), nên chưa công bố vào đó được. Sửa tệp CSV của phần có số liệu, rồi chạy npm run data:build.',
    en: 'The data package comes in parts and is larger than is read at once (64 MB or 500,000 rows), so that nothing is published into it from here. Change the CSV file of the part itself, then run npm run data:build.',
  },
  'nothing-to-publish': {
    vi: 'Không có gì để công bố: mọi số liệu đều giống số đã công bố.',
    en: 'There is nothing to publish: every figure is published as it is.',
  },
  'handover-unreadable': {
    vi: 'Không đọc được tệp {text}. Kiểm tra đường dẫn và quyền đọc.',
    en: 'The file {text} cannot be read. Check its path and permissions.',
  },
  'handover-too-large': {
    vi: 'Gói số liệu quá lớn (hơn {limit} MB) nên không được đọc. Công bố từng phần.',
    en: 'The package of figures is too large (over {limit} MB) and is not read. Publish it in parts.',
  },
  'handover-not-ours': {
    vi: 'Tệp này không phải gói số liệu do trang Công bố tạo. Tải lại gói từ trang đó.',
    en: 'This file is no package of figures made by the page for publishing. Save it there again.',
  },
  'handover-damaged': {
    vi: 'Gói số liệu bị hỏng hoặc bị sửa: nội dung không khớp mã kiểm tra. Tải lại gói từ trang Công bố.',
    en: 'The package of figures is damaged or was changed: it does not fit its checksum. Save it again.',
  },
  'handover-version': {
    vi: 'Gói số liệu thuộc phiên bản khác của chương trình. Cập nhật chương trình rồi chạy lại.',
    en: 'The package of figures is of another version of the program. Update the program and run again.',
  },
  'handover-unsigned': {
    vi: 'Gói số liệu không ký, mà máy này đòi chữ ký (PUBLISH_KEY). Nhập khoá ở trang Công bố rồi tải lại gói.',
    en: 'The package is not signed, and this computer asks for a signature (PUBLISH_KEY). Enter the key on the page and save it again.',
  },
  'handover-signature': {
    vi: 'Chữ ký của gói số liệu không đúng với khoá PUBLISH_KEY. Hỏi người gửi gói đã dùng khoá nào.',
    en: 'The signature does not fit the key PUBLISH_KEY. Ask who sent the package which key was used.',
  },
  'editions-unwritable': {
    vi: 'Không ghi được vào thư mục số liệu; số liệu vẫn nguyên vẹn. Kiểm tra quyền ghi và dung lượng đĩa ({reason}).',
    en: 'The folder of the data cannot be written; the data are untouched. Check permissions and free space ({reason}).',
  },
  'no-edition-before': {
    vi: 'Không có bản nào trước đó để quay lại.',
    en: 'There is no edition before to go back to.',
  },
  'edition-other': {
    vi: 'Bản đang công bố là bản {now}, không phải bản {asked}, nên chưa rút bản nào. Mở lại trang Công bố, xem bản {now} rồi quay lại nếu vẫn cần.',
    en: 'The edition now published is {now}, not {asked}, so that none was withdrawn. Open the page again, look at edition {now}, and go back if that is still wanted.',
  },
  'edition-edited': {
    vi: 'Tệp {text} đã được sửa sau lần công bố đó, nên không tự quay lại được. Bản trước nằm trong thư mục {folder}.',
    en: 'The file {text} was edited after that edition, so that it is not undone. The files before lie in {folder}.',
  },
  'edition-damaged': {
    vi: 'Bản lưu của tệp {text} trong thư mục {folder} đã mất hoặc bị sửa, nên không tự quay lại được. Lấy tệp từ bản sao lưu.',
    en: 'What {text} was before, kept in {folder}, is lost or was changed, so that it is not brought back. Take the file from a backup.',
  },
  'publish-failed': {
    vi: 'Chưa công bố được; số liệu vẫn như cũ. {reason}',
    en: 'It could not be published; the data are as they were. {reason}',
  },
}

const isOwn = (code: string): code is keyof typeof sentences => Object.hasOwn(sentences, code)

/** Why figures cannot be published, as a few sentences on one line, with what to do. */
export function mergeProblemSentence(problem: Problem<MergeProblemCode>, language: Language): string {
  const { code, place, params } = problem
  if (!isOwn(code)) return packageProblemSentence(problem, language)
  return textBy(sentences[code], { text: place?.text, ...params })[language]
}
