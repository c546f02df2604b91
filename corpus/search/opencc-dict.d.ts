/** The package declares no types for its dictionaries, each of which is one text. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
