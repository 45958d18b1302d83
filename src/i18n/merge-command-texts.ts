import type { BilingualText } from '../domain/bilingual-text.ts'

/** What the command says that merges a package of figures. */
export const mergeCommandTexts = {
  usage: {
    vi: 'Cách dùng: npm run data:merge -- <gói.zip> [--package <tên gói trong data/>] [--yes]. PUBLISH_KEY=… để đòi chữ ký.',
    en: 'Usage: npm run data:merge -- <package.zip> [--package <name in data/>] [--yes]. PUBLISH_KEY=… asks for a signature.',
  },
  from: (by: string, why: string): BilingualText => ({
    vi: `Người gửi: ${by}. ${why === '' ? '' : `Lý do: ${why}.`}`.trim(),
    en: `Handed over by: ${by}. ${why === '' ? '' : `Why: ${why}.`}`.trim(),
  }),
  signed: { vi: 'Chữ ký đúng với PUBLISH_KEY.', en: 'The signature fits PUBLISH_KEY.' },
  unsigned: {
    vi: 'Gói không ký: chỉ kiểm được là không bị hỏng, không biết ai tạo.',
    en: 'Not signed: it is known to be whole, but not who made it.',
  },
  totals: { vi: 'Số tổng thay đổi theo:', en: 'Totals that move with it:' },
  warnings: { vi: 'Cần xem lại:', en: 'To look at again:' },
  samplesGone: (count: number): BilingualText => ({
    vi: `${count} số liệu minh hoạ trái với số thật sẽ bị bỏ.`,
    en: `${count} sample ${count === 1 ? 'figure' : 'figures'} that contradict them will go.`,
  }),
  ask: { vi: 'Gộp vào gói số liệu? [c/K] ', en: 'Merge into the package? [y/N] ' },
  refused: { vi: 'Chưa gộp gì.', en: 'Nothing was merged.' },
  nothing: {
    vi: 'Mọi số liệu đã có trong gói; không có gì để gộp.',
    en: 'Every figure is in the package already; there is nothing to merge.',
  },
  merged: (number: number, folder: string): BilingualText => ({
    vi: `Đã gộp (bản ${number}); các tệp trước đó nằm trong ${folder}.`,
    en: `Merged (edition ${number}); the files before lie in ${folder}.`,
  }),
} as const
