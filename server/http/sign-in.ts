import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Context } from 'hono';
import { type Actor, LOCAL_PERSON, PERMISSIONS } from '../access/actor.ts';
import { cookieValueOf, sameSecret } from '../access/token.ts';
import type { HttpEnv } from './http-env.ts';
import { signInPage } from './sign-in-page.ts';

const COOKIE = 'afterword';
const COOKIE_DAYS = 30;

/** These work without signing in: they show nothing, or check signatures of their own. */
const OPEN_PATHS = /^\/(healthz|readyz)$|^\/webhooks\//;

/**
 * Puts the actor of the request into `c.get('actor')`. Without a token (a server on this machine
 * only) everybody is the local person. With one: the link `/?token=…` sets a cookie that scripts
 * cannot read and other sites cannot send; programs send `Authorization: Bearer …`.
 */
export function signIn(token: string | null) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (token === null) {
      c.set('actor', LOCAL_PERSON);
      return next();
    }
    const offered = c.req.method === 'GET' ? c.req.query('token') : undefined;
    if (offered !== undefined) return enter(c, offered, token);
    const actor = actorOf(c, token);
    c.set('actor', actor);
    const isOpen = OPEN_PATHS.test(c.req.path) || c.req.path.startsWith('/trpc');
    return actor || isOpen ? next() : c.html(signInPage(null), 401);
  });
}

function actorOf(c: Context<HttpEnv>, token: string): Actor | null {
  const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return sameSecret(bearer, token) ? withToken('program') : null;
  const cookie = getCookie(c, COOKIE);
  return cookie !== undefined && sameSecret(cookie, cookieValueOf(token))
    ? withToken('person')
    : null;
}

function withToken(kind: 'person' | 'program'): Actor {
  return { kind, name: kind === 'person' ? 'user' : 'program', may: PERMISSIONS, local: false };
}

function enter(c: Context<HttpEnv>, offered: string, token: string): Response | Promise<Response> {
  if (!sameSecret(offered, token)) return c.html(signInPage('That is not the token.'), 401);
  const url = new URL(c.req.url);
  setCookie(c, COOKIE, cookieValueOf(token), {
    httpOnly: true,
    sameSite: 'Strict',
    secure: url.protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https',
    path: '/',
    maxAge: COOKIE_DAYS * 24 * 60 * 60,
  });
  url.searchParams.delete('token');
  return c.redirect(`${url.pathname}${url.search}`, 303);
}
