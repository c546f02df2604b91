/** A value as it is written behind a key: in quotation marks where it would end too soon without. */
export function quoted(value: string): string {
  const plain = value.replace(/["“”„«»＂「」『』]/g, ' ').trim();
  return /\s/.test(plain) ? `"${plain}"` : plain;
}
