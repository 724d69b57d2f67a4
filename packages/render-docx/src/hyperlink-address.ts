// Word refuses longer ones.
const longest = 2000

// A malformed address in a relationship makes Word call the whole file damaged, so the host is checked.
const web = /^https?:\/\/([\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(:\d{1,5})?([/?#][^\s<>"\\^`{|}[\]]*)?$/iu
const mail = /^mailto:[\w.+-]+@([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+(\?[^\s<>"\\^`{|}[\]]*)?$/iu

/** The address as a relationship may hold it, absent when it must not become a link. */
export function hyperlinkAddress(url: string): string | undefined {
  const address = url.trim()
  if (address.length > longest || !(web.test(address) || mail.test(address))) return undefined
  if (/\p{Surrogate}|\p{Control}/u.test(address)) return undefined
  const pathStart = address.search(/(?<![:/])[/?#](?!\/)/)
  if (pathStart < 0) return address
  const path = address.slice(pathStart).replace(/%(?![\da-f]{2})/gi, '%25')
  return address.slice(0, pathStart) + path.replace(/[^\u0021-\u007e]+/gu, encodeURIComponent)
}
