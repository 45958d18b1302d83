/** What a server says that was asked for by a name it was not told of, in both languages: nobody's language is known yet. */
export function unknownHostText(host: string): string {
  const name = host.replaceAll(/[^\w.:[\]-]/g, '?').slice(0, 100)
  return [
    `Máy chủ này không nhận tên “${name}”. Hãy mở bằng địa chỉ IP, hoặc báo người quản trị thêm tên vào ALLOWED_HOSTS khi chạy npm start.`,
    `This server does not answer to the name “${name}”. Open it by its IP address, or ask its administrator to list the name in ALLOWED_HOSTS when running npm start.`,
    '',
  ].join('\n')
}
