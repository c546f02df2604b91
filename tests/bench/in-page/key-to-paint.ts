/** Milliseconds from each key press to the first frame with what it brought, in the order of the keys. */
export interface KeyTimes {
  keyTimes: number[];
}

/** Runs in a page of the extension: from now on it notes how long each key takes to be seen. */
export function watchKeys(): void {
  const times: number[] = [];
  (globalThis as unknown as KeyTimes).keyTimes = times;
  let pressed = 0;
  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }) => times.push(performance.now() - data);
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
  });
  addEventListener('input', ({ timeStamp }) => {
    const since = pressed || timeStamp;
    pressed = 0;
    // The message comes once the frame has been drawn.
    requestAnimationFrame(() => painted.port2.postMessage(since));
  });
}
