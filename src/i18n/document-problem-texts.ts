import type { BilingualText } from '../domain/bilingual-text.ts'

/** Why a document cannot be read, and what to do; `file` is its name. */
export const documentProblemTexts = {
  'document-empty': {
    vi: 'Tệp không có chữ nào. Mở lại tệp gốc, kiểm tra nội dung rồi lưu lại.',
    en: 'The file holds no text. Open the original, check its contents and save it again.',
  },
  'document-too-large': {
    vi: 'Tệp lớn hơn 100 MB. Bỏ bớt ảnh, hoặc tách thành nhiều tệp.',
    en: 'The file is larger than 100 MB. Take pictures out, or split it.',
  },
  'document-bomb': {
    vi: 'Tệp giải nén ra hơn 200 MB nên không đọc. Mở bằng Word, bỏ bớt ảnh và đối tượng nhúng rồi lưu lại.',
    en: 'The file unpacks to more than 200 MB and is not read. Open it in Word, take out pictures and embedded objects, and save it again.',
  },
  'document-damaged': {
    vi: 'Tệp bị hỏng hoặc bị cắt ngắn. Tải hoặc chép lại tệp, rồi thử lại.',
    en: 'The file is damaged or cut off. Download or copy it again and retry.',
  },
  'document-old-word': {
    vi: 'Đây là tệp Word cũ (.doc). Mở bằng Word, chọn Lưu thành… “Word Document (.docx)”.',
    en: 'This is an old Word file (.doc). Open it in Word and choose Save As… “Word Document (.docx)”.',
  },
  'document-password': {
    vi: 'Tệp có mật khẩu. Mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại.',
    en: 'The file has a password. Open it with the password, remove it and save again.',
  },
  'document-scanned': {
    vi: 'PDF này là bản quét, không có chữ. Xin tệp Word gốc, hoặc từ Word chọn Lưu thành… PDF.',
    en: 'This PDF is a scan without text. Ask for the original Word file, or save as PDF from Word.',
  },
  'document-picture': {
    vi: 'Đây là ảnh, không có chữ để đọc. Xin tệp Word hoặc PDF có chữ.',
    en: 'This is a picture without text to read. Ask for the Word file or a PDF with text.',
  },
  'document-rich-text': {
    vi: 'Đây là tệp RTF. Mở bằng Word, chọn Lưu thành… “Word Document (.docx)”.',
    en: 'This is an RTF file. Open it in Word and choose Save As… “Word Document (.docx)”.',
  },
  'document-workbook': {
    vi: 'Đây là bảng tính, không phải báo cáo lời văn. Đưa vào phần đọc bảng tính.',
    en: 'This is a workbook and no narrative report. Hand it to the reader of workbooks.',
  },
  'document-other-zip': {
    vi: 'Đây là tệp nén, không phải tệp Word. Giải nén rồi đưa từng tệp vào.',
    en: 'This is an archive and no Word file. Unpack it and hand in the files one by one.',
  },
  'document-entities': {
    vi: 'Tệp Word có khai báo thực thể XML nên không đọc. Mở bằng Word rồi lưu lại.',
    en: 'The Word file declares XML entities and is not read. Open it in Word and save it again.',
  },
  'document-unknown-letters': {
    vi: 'Không nhận ra bảng mã chữ Việt của tệp. Mở tệp, lưu lại với mã UTF-8.',
    en: 'The Vietnamese encoding of the file was not recognised. Open it and save it as UTF-8.',
  },
  'document-binary': {
    vi: 'Tệp không phải văn bản. Đưa vào tệp .docx, .pdf có chữ, .html hoặc .txt.',
    en: 'The file is no text. Hand in .docx, .pdf with text, .html or .txt.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>
