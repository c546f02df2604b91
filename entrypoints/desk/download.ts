/** A name that every file system takes. */
const fileName = (name: string) =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80) || 'On Record';

/** Hands a file to the browser's downloads. */
export function download(
  words: string,
  name: string,
  { extension, mediaType }: { extension: string; mediaType: string },
): void {
  const address = URL.createObjectURL(new Blob([words], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(name)}.${extension}`;
  link.click();
  // The download has its own hold on the blob once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
