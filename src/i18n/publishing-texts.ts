import type { Language } from './language.ts'

interface PublishingTexts {
  readonly title: string
  readonly none: string
  readonly noneHelp: string
  readonly damaged: (count: string) => string
  readonly refused: string
  readonly summary: (counts: { readonly parts: string }) => string
  readonly counted: (counted: { readonly count: string; readonly word: string }) => string
  readonly nothing: string
  readonly unknown: (count: string) => string
  readonly table: string
  readonly column: Readonly<Record<'indicator' | 'area' | 'period' | 'published' | 'next' | 'change' | 'take', string>>
  readonly change: Readonly<Record<'replaced' | 'unknown', string>>
  readonly reason: string
  readonly reasonOf: (figure: string) => string
  readonly reasonNeeded: (count: string) => string
  readonly takeBack: string
  readonly takeBackOf: (figure: string) => string
  readonly undoImport: string
  readonly undoImportOf: (title: string) => string
  readonly confirmed: (by: string, when: string) => string
  readonly clearSame: string
  readonly notKept: string
  readonly expected: string
  readonly totals: string
  readonly publishTitle: string
  readonly by: string
  readonly why: string
  readonly key: string
  readonly keyHelp: string
  readonly keyWrong: string
  readonly noKey: string
  readonly sign: string
  readonly publish: string
  readonly publishing: string
  readonly save: string
  readonly saveHelp: string
  readonly saved: (file: string) => string
  readonly published: (number: string) => string
  readonly notCleared: string
  readonly pagesFailed: string
  readonly faults: string
  readonly failed: Readonly<Record<'busy' | 'size' | 'key' | 'failed', string>>
  readonly lastTitle: string
  readonly last: (edition: { readonly number: string; readonly when: string; readonly by: string }) => string
  readonly back: string
  readonly backTitle: (number: string) => string
  readonly backHelp: string
  readonly backWhy: string
  readonly backNow: string
  readonly cancel: string
  readonly wentBack: string
  readonly wentBackNotKept: string
}

export const publishingTexts: Readonly<Record<Language, PublishingTexts>> = {
  vi: {
    title: 'Công bố số liệu',
    none: 'Máy này không có số liệu nào chưa công bố.',
    noneHelp:
      'Số đã xác nhận ở “Nhập từ tệp” hoặc “Nhập số” chờ ở đây: trang cho xem trước từng số sẽ thay đổi ra sao, rồi mới công bố.',
    damaged: (count) => `${count} lần nhập không đọc được nên không có ở đây; chúng vẫn nằm trong trình duyệt.`,
    refused: 'Trình duyệt này không cho lưu số liệu. Hãy tắt chế độ riêng tư hoặc dùng trình duyệt khác.',
    summary: ({ parts }) => `Sẽ công bố: ${parts}.`,
    counted: ({ count, word }) => `${count} số ${word}`,
    nothing: 'Mọi số liệu trên máy này đều giống số đã công bố.',
    unknown: (count) => `Không có gì để công bố: ${count} số có chỉ tiêu hoặc địa bàn không có trong bộ số liệu.`,
    table: 'Số liệu trên máy này',
    column: {
      indicator: 'Chỉ tiêu',
      area: 'Địa bàn',
      period: 'Kỳ',
      published: 'Đã công bố',
      next: 'Sẽ công bố',
      change: 'Thay đổi',
      take: 'Bỏ',
    },
    change: { replaced: 'đã nhập lại sau', unknown: 'không có trong bộ số liệu' },
    reason: 'Lý do đính chính',
    reasonOf: (figure) => `Lý do đính chính: ${figure}`,
    reasonNeeded: (count) => `Còn ${count} số cần ghi lý do đính chính trước khi công bố.`,
    takeBack: 'Bỏ',
    takeBackOf: (figure) => `Bỏ ${figure}`,
    undoImport: 'Hoàn tác cả lần nhập',
    undoImportOf: (title) => `Hoàn tác cả lần nhập: ${title}`,
    confirmed: (by, when) => `${by} xác nhận ${when}`,
    clearSame: 'Bỏ các số không đổi',
    notKept: 'Chưa lưu được thay đổi: bộ nhớ của trình duyệt đã đầy hoặc bị khoá.',
    expected: 'Thay đổi kéo theo',
    totals: 'Số tổng',
    publishTitle: 'Công bố',
    by: 'Người công bố',
    why: 'Ghi chú cho lần công bố',
    key: 'Khoá công bố',
    keyHelp: 'Máy chủ chỉ công bố cho người có khoá của quản trị.',
    keyWrong: 'Khoá không đúng. Kiểm tra lại, hoặc đợi một phút rồi thử lại.',
    noKey: 'Máy chủ chỉ nhận công bố từ chính máy đó. Hãy mở trang trên máy chủ, hoặc nhờ quản trị đặt PUBLISH_KEY.',
    sign: 'Khoá để ký gói (không bắt buộc)',
    publish: 'Công bố',
    publishing: 'Đang công bố…',
    save: 'Tải gói số liệu',
    saveHelp: 'Trang này không tự công bố được. Gửi gói cho người quản trị: npm run data:merge -- <gói.zip>.',
    saved: (file) =>
      `Đã tải ${file}. Số liệu vẫn nằm trên máy này; khi gói đã được công bố, chúng thành “không đổi” và có thể bỏ.`,
    published: (number) => `Đã công bố bản ${number}.`,
    pagesFailed:
      'Số liệu đã công bố, nhưng các trang vẫn mở ra bằng số của bản trước trong giây lát. Nhờ quản trị xem nhật ký máy chủ rồi chạy lại npm start.',
    notCleared: 'Trình duyệt chưa bỏ được số đã công bố khỏi máy này: ở đây chúng thành “không đổi” và có thể bỏ sau.',
    faults: 'Chưa công bố gì, vì:',
    failed: {
      busy: 'Một lần công bố khác đang chạy. Đợi vài giây rồi bấm lại.',
      size: 'Quá nhiều số liệu cho một lần. Hãy công bố từng phần.',
      key: 'Máy chủ không nhận khoá. Kiểm tra lại khoá.',
      failed: 'Máy chủ không trả lời. Số liệu vẫn còn trên máy này; hãy thử lại, nếu vẫn vậy báo người quản trị.',
    },
    lastTitle: 'Bản đang công bố',
    last: ({ number, when, by }) => `Bản ${number}, ${when}, ${by}`,
    back: 'Quay lại bản trước',
    backTitle: (number) => `Rút bản ${number}, quay lại bản trước`,
    backHelp:
      'Mọi người sẽ thấy lại số liệu của bản trước. Số liệu của bản bị rút trở về máy này, ở trạng thái chưa công bố.',
    backWhy: 'Lý do quay lại',
    backNow: 'Quay lại',
    cancel: 'Thôi',
    wentBack: 'Đã quay lại bản trước. Số liệu bị rút đang ở máy này, chưa công bố.',
    wentBackNotKept:
      'Đã quay lại bản trước, nhưng trình duyệt không lưu được hết số liệu bị rút: bộ nhớ đã đầy hoặc bị khoá. Máy chủ còn giữ chúng trong thư mục editions.',
  },
  en: {
    title: 'Publish figures',
    none: 'This computer has no unpublished figures.',
    noneHelp:
      'Figures confirmed under “From files” or “Type” wait here: the page shows beforehand how each figure would change, and only then publishes.',
    damaged: (count) =>
      count === '1'
        ? '1 import cannot be read and is not here; it stays in the browser.'
        : `${count} imports cannot be read and are not here; they stay in the browser.`,
    refused: 'This browser keeps no figures. Leave private browsing or use another browser.',
    summary: ({ parts }) => `To be published: ${parts}.`,
    counted: ({ count, word }) => `${count} ${word}`,
    nothing: 'Every figure of this computer is published as it is.',
    unknown: (count) =>
      `Nothing to publish: ${count} ${count === '1' ? 'figure is' : 'figures are'} of an indicator or area that is not in the data set.`,
    table: 'Figures of this computer',
    column: {
      indicator: 'Indicator',
      area: 'Area',
      period: 'Period',
      published: 'Published',
      next: 'To be published',
      change: 'Change',
      take: 'Take back',
    },
    change: { replaced: 'entered again later', unknown: 'not in the data set' },
    reason: 'Reason for the correction',
    reasonOf: (figure) => `Reason for the correction: ${figure}`,
    reasonNeeded: (count) =>
      `${count} ${count === '1' ? 'figure still needs' : 'figures still need'} a reason for the correction before publishing.`,
    takeBack: 'Take back',
    takeBackOf: (figure) => `Take back ${figure}`,
    undoImport: 'Undo this import',
    undoImportOf: (title) => `Undo this import: ${title}`,
    confirmed: (by, when) => `confirmed by ${by}, ${when}`,
    clearSame: 'Clear unchanged figures',
    notKept: 'The change could not be kept: the store of the browser is full or locked.',
    expected: 'What changes with them',
    totals: 'Totals',
    publishTitle: 'Publish',
    by: 'Published by',
    why: 'Note on this edition',
    key: 'Publishing key',
    keyHelp: 'The server publishes only for who has the key of its administrator.',
    keyWrong: 'The key is wrong. Check it, or wait a minute and try again.',
    noKey:
      'The server takes figures only from that computer itself. Open the page there, or ask its administrator to set PUBLISH_KEY.',
    sign: 'Key to sign the package (optional)',
    publish: 'Publish',
    publishing: 'Publishing…',
    save: 'Save the package',
    saveHelp:
      'This site cannot publish by itself. Send the package to its administrator: npm run data:merge -- <package.zip>.',
    saved: (file) =>
      `${file} was saved. The figures stay on this computer; once the package is published they are “unchanged” and can be cleared.`,
    published: (number) => `Edition ${number} is published.`,
    pagesFailed:
      'The figures are published, but pages still begin with those of the edition before for a moment. Ask the administrator to look into the log of the server and run npm start again.',
    notCleared:
      'The browser could not clear what was published from this computer: here it is “unchanged” and can be cleared later.',
    faults: 'Nothing was published, because:',
    failed: {
      busy: 'Another publishing is running. Wait a few seconds and press again.',
      size: 'Too many figures at once. Publish them in parts.',
      key: 'The server does not accept the key. Check it.',
      failed:
        'The server does not answer. The figures are still on this computer; try again, or tell its administrator.',
    },
    lastTitle: 'The edition now published',
    last: ({ number, when, by }) => `Edition ${number}, ${when}, ${by}`,
    back: 'Back to the edition before',
    backTitle: (number) => `Withdraw edition ${number}, back to the one before`,
    backHelp:
      'Everybody will see the figures of the edition before. What is withdrawn comes back to this computer, unpublished.',
    backWhy: 'Reason for going back',
    backNow: 'Go back',
    cancel: 'Cancel',
    wentBack: 'The edition before is back. What was withdrawn is on this computer, unpublished.',
    wentBackNotKept:
      'The edition before is back, but the browser could not keep all that was withdrawn: its store is full or locked. The server still has it in the folder editions.',
  },
}
