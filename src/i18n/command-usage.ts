/** What both commands take: language, public address, build, patience, and what their exit code means. */
const siteUsage = `  --lang        vi | en
  --site        địa chỉ công khai ghi vào hình và mã QR · public address for pictures and QR codes: https://…
  --dist        thư mục bản dựng khác · another built folder
  --timeout     số giây chờ, mặc định 180 · seconds to wait, 180 by default

Mã thoát · exit code: 0 xong · done, 1 không làm được · could not be done, 2 viết sai lệnh · wrong usage`

/** How the commands that make files without hands are used, in both languages at once: `--help` asks nobody for his. */
export const commandUsage = {
  figure: ({
    formats,
    sizes,
    looks,
  }: Readonly<
    Record<'formats' | 'sizes' | 'looks', readonly string[]>
  >): string => `npm run figure -- --url "/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1" --out hinh.png

  --url         đường dẫn của trang có hình, trong dấu nháy, lấy từ bản dựng dist/; hoặc địa chỉ http(s) của trang đang chạy
                path of a page with a figure, quoted, from the build in dist/; or the http(s) address of a running site
  --out         tệp sẽ ghi · the file to write
  --format      ${formats.join(' | ')} (nếu không có: theo đuôi của --out · else by the ending of --out)
                png, svg với --out ….zip: mọi ảnh của hình · png, svg with --out ….zip: all pictures of the figure
  --size        ${sizes.join(' | ')}
  --width-mm, --height-mm   khổ riêng · a size of your own
  --look        ${looks.join(' | ')}
  --scale       1 | 2 | 4 (ảnh PNG · PNG only)
${siteUsage}`,
  briefing: ({
    formats,
    saveButton,
  }: {
    readonly formats: readonly string[]
    /** How the button is called in Vietnamese that saves a briefing as a file. */
    readonly saveButton: string
  }): string => `npm run briefing -- --file giao-ban.nhipquy.json --quarter 2024-Q2 --out giao-ban.pptx

  --file        báo cáo đã lưu bằng “${saveButton}” ở trang Soạn báo cáo · a briefing saved by its page
  --out         tệp sẽ ghi · the file to write
  --format      ${formats.join(' | ')} (nếu không có: theo đuôi của --out · else by the ending of --out)
  --quarter     chuyển sang quý này trước khi xuất · move to this quarter first: 2024-Q2
  --area        đổi địa bàn thành mã này · change the area to this code; --from: mã bị đổi khi có nhiều địa bàn · the one replaced
                Câu không còn khớp được in ra màn hình · texts that no longer fit are printed
  --url         địa chỉ trang đang chạy, thay cho bản dựng dist/ · a running site, instead of the build in dist/: https://…
${siteUsage}`,
}
