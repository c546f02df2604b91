import type { ChromeScope } from './chrome-scope.ts';

interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean }; externalContentPolicyType: number };
  QueryInterface(type: unknown): Channel;
}
declare const Services: {
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  console: { getMessageArray(): object[] };
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}
declare const Ci: { nsIHttpChannel: unknown; nsIScriptError: new () => ScriptError };
declare global {
  interface Window {
    onRecordRequests?: string[];
  }
}

/** Runs in the chrome scope: notes every HTTP request but the browser's own (updates, settings). */
function observeRequests(): void {
  const seen: string[] = [];
  window.onRecordRequests = seen;
  const document = 6; // nsIContentPolicy.TYPE_DOCUMENT: an address typed by the user has the system as its cause
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const own =
      loadInfo.triggeringPrincipal.isSystemPrincipal && loadInfo.externalContentPolicyType !== document;
    if (!own) seen.push(URI.spec);
  }, 'http-on-modify-request');
}

/** Runs in the chrome scope. */
export function requestsSeen(): string[] {
  return window.onRecordRequests ?? [];
}

/** Runs in the chrome scope: exceptions and refusals by policy in pages and in the extension at that origin. */
export function errorsSeen(extensionOrigin: string): string[] {
  const warning = 1; // nsIScriptError.warningFlag
  const isOurs = ({ sourceName }: ScriptError) =>
    sourceName.startsWith(extensionOrigin) || sourceName.startsWith('http');
  // Firefox reports every question that was under way when its page went.
  const isGoodbye = ({ errorMessage }: ScriptError) =>
    /after context unloaded|while context is inactive/.test(errorMessage);
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter((error) => !(error.flags & warning) && isOurs(error) && !isGoodbye(error))
    .map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`);
}

/** Runs in the chrome scope: the browser's language, which extensions follow. Needs no language pack. */
function speak(lang: string): void {
  Services.locale.availableLocales = [lang, 'en-US'];
  Services.locale.requestedLocales = [lang];
}

export async function observe(chrome: ChromeScope, lang: string | undefined): Promise<void> {
  await chrome(observeRequests);
  if (lang) await chrome(speak, lang);
}
