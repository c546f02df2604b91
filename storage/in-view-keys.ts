/** The port through which a frame tells a panel what is in view, for as long as there is a panel. */
export const inViewPort = 'in-view';
/** Under this name a frame's content script offers what it found to the script that follows the page. */
export const foundKey = 'onRecordFound';
/** Under this name that script is reached when it is run again: it tells anew. */
export const tellAgainKey = 'onRecordTellAgain';
