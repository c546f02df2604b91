declare module 'virtual:lexicon' {
  /** The compiled lexicon, in base64. */
  const lexicon: string;
  export default lexicon;
}
