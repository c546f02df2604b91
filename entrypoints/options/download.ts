/** Hands a file to the browser's downloads. */
export function download(words: string, name: string, mediaType: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], { type: `${mediaType};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download has its own hold on the blob once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
