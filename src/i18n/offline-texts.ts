import type { Language } from './language.ts'

interface Kept {
  readonly done: number
  readonly all: number
}

/** What is said about working without a network; it comes with that part of the page. */
export interface OfflineTexts {
  readonly title: string
  readonly intro: string
  readonly program: string
  readonly programState: Readonly<Record<'kept' | 'coming' | 'absent' | 'impossible', string>>
  readonly figures: string
  readonly kept: (told: Kept & { readonly size: string; readonly day: string }) => string
  readonly room: string
  /** What is left is not always known. */
  readonly used: (told: { readonly used: string; readonly free?: string }) => string
  readonly lasting: string
  readonly unlasting: string
  readonly everything: string
  readonly download: (told: { readonly name: string; readonly size: string }) => string
  readonly goOn: (told: { readonly name: string; readonly size: string }) => string
  readonly whole: (told: { readonly name: string }) => string
  readonly progress: (told: Kept) => string
  readonly stop: string
  readonly remove: string
  readonly stopped: string
  readonly noRoom: (told: { readonly needed: string; readonly free: string }) => string
  readonly full: string
  readonly refused: string
}

export const offlineTexts: Readonly<Record<Language, OfflineTexts>> = {
  vi: {
    title: 'Dùng khi không có mạng',
    intro: 'Những gì đã xem mở lại được khi mất mạng. Muốn có cả những gì chưa xem, hãy tải về máy này.',
    program: 'Chương trình',
    programState: {
      kept: 'Đã lưu đủ; trang mở được khi không có mạng, kể cả xuất tệp.',
      coming: 'Đang lưu…',
      absent: 'Chưa lưu; trang cần mạng để mở.',
      impossible:
        'Không lưu được: trình duyệt chỉ cho phép với địa chỉ https hoặc localhost. Khi mất mạng, trang đang mở vẫn dùng số liệu đã lưu.',
    },
    figures: 'Số liệu',
    kept: ({ done, all, size, day }) => `Đã lưu ${done}/${all} tệp (${size}) của bản cập nhật ngày ${day}.`,
    room: 'Chỗ trên máy',
    used: ({ used, free }) => (free ? `Đã dùng ${used}, còn được dùng ${free}.` : `Đã dùng ${used}.`),
    lasting: 'Trình duyệt giữ đến khi bạn xoá.',
    unlasting: 'Trình duyệt có thể tự xoá khi máy hết chỗ.',
    everything: 'toàn bộ số liệu',
    download: ({ name, size }) => `Tải về dùng ngoại tuyến: ${name} (${size})`,
    goOn: ({ name, size }) => `Tải tiếp: ${name} (còn ${size})`,
    whole: ({ name }) => `Đã tải đủ để dùng ngoại tuyến: ${name}.`,
    progress: ({ done, all }) => `Đã tải ${done}/${all} tệp…`,
    stop: 'Dừng',
    remove: 'Xoá bản đã lưu',
    stopped: 'Đã dừng; phần đã tải vẫn giữ.',
    noRoom: ({ needed, free }) =>
      `Cần ${needed} nhưng trình duyệt chỉ còn ${free}. Chưa tải gì, bản đã lưu vẫn nguyên. Hãy giải phóng bộ nhớ máy rồi thử lại.`,
    full: 'Máy hết chỗ giữa chừng. Bản đã lưu trước đó vẫn nguyên. Hãy giải phóng bộ nhớ máy rồi tải tiếp.',
    refused: 'Trình duyệt không cho lưu (có thể đang ở cửa sổ ẩn danh).',
  },
  en: {
    title: 'Without a network',
    intro: 'What you have seen opens again without a network. To have the rest as well, download it to this computer.',
    program: 'Program',
    programState: {
      kept: 'Kept whole; pages open without a network, and files can be made.',
      coming: 'Being kept…',
      absent: 'Not kept; pages need the network to open.',
      impossible:
        'Cannot be kept: browsers allow it on https or localhost only. A page that is open goes on with the figures it has kept.',
    },
    figures: 'Figures',
    kept: ({ done, all, size, day }) => `${done}/${all} files kept (${size}) of the edition of ${day}.`,
    room: 'Room',
    used: ({ used, free }) => (free ? `${used} used, ${free} left.` : `${used} used.`),
    lasting: 'The browser keeps it until you remove it.',
    unlasting: 'The browser may clear it when the computer runs out of room.',
    everything: 'all figures',
    download: ({ name, size }) => `Download for use offline: ${name} (${size})`,
    goOn: ({ name, size }) => `Go on: ${name} (${size} left)`,
    whole: ({ name }) => `Downloaded for use offline: ${name}.`,
    progress: ({ done, all }) => `${done}/${all} files downloaded…`,
    stop: 'Stop',
    remove: 'Remove what is kept',
    stopped: 'Stopped; what was downloaded stays.',
    noRoom: ({ needed, free }) =>
      `${needed} are needed and the browser has ${free} left. Nothing was downloaded, and what is kept is untouched. Free some room, then try again.`,
    full: 'The computer ran out of room. What was kept before is untouched. Free some room, then go on.',
    refused: 'The browser does not allow anything to be kept (perhaps a private window).',
  },
}
