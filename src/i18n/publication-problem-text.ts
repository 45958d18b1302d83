import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { quotedText } from '../domain/quoted-text.ts'
import type { Language } from './language.ts'
import type { Texts } from './texts.ts'

type Sentence = (about: {
  readonly file: string
  readonly detail: string
  readonly params: Problem['params']
}) => string

const sentences: Readonly<
  Record<Language, Readonly<Record<Exclude<PublicationProblemCode, 'pack-incomplete'>, Sentence>>>
> = {
  vi: {
    'network-failed': ({ file }) =>
      `Không kết nối được máy chủ để tải ${file}. Hãy kiểm tra mạng hoặc cáp, rồi bấm “Thử lại”.`,
    'network-timeout': ({ file }) => `Máy chủ không trả lời kịp khi tải ${file}. Hãy đợi một lúc rồi bấm “Thử lại”.`,
    'http-status': ({ file, params }) =>
      `Máy chủ trả lời mã ${params?.['status']} cho ${file}. Hãy bấm “Thử lại”; nếu vẫn vậy, báo bộ phận kỹ thuật công bố lại số liệu.`,
    'file-gone': ({ file }) =>
      `Máy chủ đã có bản số liệu mới, tệp cũ của ${file} không còn. Hãy bấm “Thử lại” để lấy bản mới; nếu vẫn vậy, báo bộ phận kỹ thuật công bố lại số liệu.`,
    'file-hash-differs': ({ file }) =>
      `Tệp ${file} bị hỏng trên đường truyền (không khớp mã kiểm tra) nên không được dùng. Hãy bấm “Thử lại”; nếu vẫn vậy, báo bộ phận kỹ thuật công bố lại số liệu.`,
    'file-too-large': ({ file }) =>
      `Tệp ${file} lớn quá mức nên không được dùng. Hãy báo bộ phận kỹ thuật công bố lại số liệu.`,
    'file-not-json': ({ file }) =>
      `Tệp ${file} không phải là tệp số liệu (có thể máy chủ trả về trang đăng nhập hoặc tệp bị cắt). Hãy bấm “Thử lại” hoặc báo bộ phận kỹ thuật.`,
    'file-other-format': ({ file }) =>
      `Tệp ${file} không phải do Nhịp Quý công bố. Hãy báo bộ phận kỹ thuật kiểm tra thư mục số liệu.`,
    'file-version-newer': ({ file, params }) =>
      `Tệp ${file} thuộc phiên bản ${params?.['version']}, mới hơn chương trình đang mở. Hãy tải lại trang (Ctrl + F5).`,
    'file-version-older': ({ file, params }) =>
      `Tệp ${file} thuộc phiên bản ${params?.['version']}, quá cũ. Hãy báo bộ phận kỹ thuật công bố lại số liệu.`,
    'file-shape': ({ file, detail }) =>
      `Tệp ${file} có chỗ sai cấu trúc (${detail}) nên không được dùng. Hãy báo bộ phận kỹ thuật công bố lại số liệu.`,
  },
  en: {
    'network-failed': ({ file }) =>
      `The server could not be reached for ${file}. Check the network, then press “Try again”.`,
    'network-timeout': ({ file }) =>
      `The server did not answer in time for ${file}. Wait a moment, then press “Try again”.`,
    'http-status': ({ file, params }) =>
      `The server answered ${params?.['status']} for ${file}. Press “Try again”; if it stays so, ask your IT staff to publish the data again.`,
    'file-gone': ({ file }) =>
      `The server has a newer edition, and the old file of ${file} is gone. Press “Try again” for the new one; if it stays so, ask your IT staff to publish the data again.`,
    'file-hash-differs': ({ file }) =>
      `The file of ${file} was damaged on the way (its checksum differs) and is not used. Press “Try again”; if it stays so, ask your IT staff to publish the data again.`,
    'file-too-large': ({ file }) =>
      `The file of ${file} is far too large and is not used. Ask your IT staff to publish the data again.`,
    'file-not-json': ({ file }) =>
      `The file of ${file} is no data file (the server may have sent a login page, or the file is cut). Press “Try again” or tell your IT staff.`,
    'file-other-format': ({ file }) =>
      `The file of ${file} was not published by Nhịp Quý. Ask your IT staff to check the data folder.`,
    'file-version-newer': ({ file, params }) =>
      `The file of ${file} has version ${params?.['version']}, newer than the program on this page. Reload the page (Ctrl + F5).`,
    'file-version-older': ({ file, params }) =>
      `The file of ${file} has version ${params?.['version']}, which is too old. Ask your IT staff to publish the data again.`,
    'file-shape': ({ file, detail }) =>
      `The file of ${file} is malformed (${detail}) and is not used. Ask your IT staff to publish the data again.`,
  },
}

/** A fault of a published file as a sentence: what is wrong, where, and what to do next. */
export function publicationProblemText(texts: Texts, problem: Problem<PublicationProblemCode>): string {
  const file = contentText(texts, problem)
  if (problem.code === 'pack-incomplete') return texts.messages.page.notPacked({ part: file })
  return sentences[texts.language][problem.code]({
    file,
    detail: quotedText(problem.place?.text ?? ''),
    params: problem.params,
  })
}

/** What a published file holds: nobody knows it by its name, which ends in a hash. */
function contentText({ language, messages }: Texts, { params }: Problem): string {
  const family = params?.[`family_${language}`]
  return family === undefined ? messages.page.catalogueFile : messages.page.familyFile({ family: String(family) })
}
