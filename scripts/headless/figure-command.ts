import { type FigureOrder, figureFormats, lookNames, readFigureOptions, sizeNames } from './figure-options.ts'
import { type OpenWindow, openWindow } from './open-site.ts'
import { type FileCommand, within } from './run-command-line.ts'
import { openForFigure, takeFigure } from './take-figure.ts'

const usage = `npm run figure -- --url "/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1" --out hinh.png

  --url         đường dẫn của trang có hình, trong dấu nháy, lấy từ bản dựng dist/; hoặc địa chỉ http(s) của trang đang chạy
                path of a page with a figure, quoted, from the build in dist/; or the http(s) address of a running site
  --out         tệp sẽ ghi · the file to write
  --format      ${figureFormats.join(' | ')} (nếu không có: theo đuôi của --out · else by the ending of --out)
  --size        ${sizeNames.join(' | ')}
  --width-mm, --height-mm   khổ riêng · a size of your own
  --look        ${lookNames.join(' | ')}
  --scale       1 | 2 | 4 (ảnh PNG · PNG only)
  --lang        vi | en
  --site        địa chỉ công khai ghi vào hình và mã QR · public address for the picture and its QR code: https://…
  --dist        thư mục bản dựng khác · another built folder
  --timeout     số giây chờ, mặc định 180 · seconds to wait, 180 by default

Mã thoát · exit code: 0 xong · done, 1 không làm được · could not be done, 2 viết sai lệnh · wrong usage`

/** The command that makes the file of a view, in windows that come as `open` says. */
export const figureCommand = (open: OpenWindow = openWindow): FileCommand<FigureOrder> => ({
  usage,
  read: readFigureOptions,
  make: async (order) => {
    const { page, address, close } = await openForFigure(order, open)
    page.setDefaultTimeout(order.timeoutMs)
    try {
      return await within(order.timeoutMs, address, takeFigure(page, address, order))
    } finally {
      await close()
    }
  },
})
