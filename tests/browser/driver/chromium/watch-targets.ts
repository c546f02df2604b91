import type { Browser, CDPSession, Target } from 'puppeteer-core';

export interface Watch {
  requests: string[];
  errors: string[];
}

/** Stops listening to those targets. */
export type LetGo = (isOne: (target: Target) => boolean) => Promise<void>;

/**
 * False for what Chromium itself asks of Google (the time, updates, accounts), whatever switches it is given.
 * Only for the server's list, which is there for requests made before a target could be listened to.
 */
export function isNotChromiumsOwn(address: string): boolean {
  const host = address.replace(/^http:\/\//, '').split(/[/:]/)[0] ?? '';
  return !/(^|\.)(google|googleapis|gvt1)\.com$/.test(host);
}

const watched = new Set<string>(['page', 'service_worker', 'background_page', 'shared_worker', 'other']);

async function listen(session: CDPSession, watch: Watch): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => watch.requests.push(request.url));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    watch.errors.push(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      watch.errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') watch.errors.push(`${entry.text} (${entry.url ?? entry.source})`);
  });
  await Promise.allSettled(
    ['Network.enable', 'Runtime.enable', 'Log.enable'].map((name) => session.send(name as 'Log.enable')),
  );
}

/**
 * Collects the requests and errors of every page and worker that the browser opens from now on. Gives what stops
 * listening to some of them.
 */
export function watchTargets(browser: Browser, watch: Watch): LetGo {
  const sessions = new Map<Target, Promise<CDPSession | undefined>>();
  browser.on('targetcreated', (target: Target) => {
    if (!watched.has(target.type())) return;
    // A target may be gone before it could be listened to: then there is nothing to hear.
    const session = target.createCDPSession().catch(() => undefined);
    sessions.set(target, session);
    void session.then((open) => open && listen(open, watch));
  });
  browser.on('targetdestroyed', (target: Target) => void sessions.delete(target));
  return async (isOne) => {
    const some = [...sessions].filter(([target]) => isOne(target));
    for (const [target] of some) sessions.delete(target);
    // One that has gone by itself is let go already.
    await Promise.allSettled(some.map(async ([, session]) => (await session)?.detach()));
  };
}
