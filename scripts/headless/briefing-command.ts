import { type BriefingOrder, briefingFormats, readBriefingOptions } from './briefing-options.ts'
import { readBriefingFile } from './read-briefing-file.ts'
import { type OpenWindow, openWindow } from './open-site.ts'
import { type FileCommand, within } from './run-command-line.ts'
import { openForBriefing, takeBriefing } from './take-briefing.ts'

const usage = `npm run briefing -- --file giao-ban.nhipquy.json --quarter 2024-Q2 --out giao-ban.pptx

  --file        báo cáo đã lưu bằng “Lưu tệp” ở trang Soạn báo cáo · a briefing saved by its page
  --out         tệp sẽ ghi · the file to write
  --format      ${briefingFormats.join(' | ')} (nếu không có: theo đuôi của --out · else by the ending of --out)
  --quarter     chuyển sang quý này trước khi xuất · move to this quarter first: 2024-Q2
  --area        đổi địa bàn thành mã này · change the area to this code; --from: mã bị đổi khi có nhiều địa bàn · the one replaced
                Câu không còn khớp được in ra màn hình · texts that no longer fit are printed
  --url         địa chỉ trang đang chạy, thay cho bản dựng dist/ · a running site, instead of the build in dist/: https://…
  --lang        vi | en
  --site        địa chỉ công khai ghi vào hình và mã QR · public address for pictures and QR codes: https://…
  --dist        thư mục bản dựng khác · another built folder
  --timeout     số giây chờ, mặc định 180 · seconds to wait, 180 by default

Mã thoát · exit code: 0 xong · done, 1 không làm được · could not be done, 2 viết sai lệnh · wrong usage`

/** The command that makes the file of a saved briefing, in windows that come as `open` says. */
export const briefingCommand = (open: OpenWindow = openWindow): FileCommand<BriefingOrder> => ({
  usage,
  read: readBriefingOptions,
  make: async (order) => {
    const file = readBriefingFile(order.file)
    const { page, address, close } = await openForBriefing(order, open)
    page.setDefaultTimeout(order.timeoutMs)
    try {
      const say = (line: string): void => console.log(line)
      return await within(order.timeoutMs, address, takeBriefing(page, address, order, { file, say }))
    } finally {
      await close()
    }
  },
})
