import { createHmac, randomBytes } from 'node:crypto';
import { escapeHtml, json, openSite, page, type Answer } from './site.ts';

const KEY = randomBytes(16);
const sign = (text: string): string => `${text}.${createHmac('sha256', KEY).update(text).digest('hex')}`;
const isSigned = (text: string | null): boolean => !!text && sign(text.split('.')[0]!) === text;

/** What reached the server. */
interface Arrivals {
  logins: URLSearchParams[];
  searches: number;
  signOuts: URLSearchParams[];
}

export interface AspNetOptions {
  /** Attributes of `<portal-login>`. */
  attributes?: string;
  /** Mark-up at its end. */
  inside?: string;
  /** Mark-up beside it, as an attacker could have left it. */
  extra?: string;
  /** What the server says of a wrong password; as old pages do, with the name in it. */
  refusal?: (name: string) => string;
  me?: unknown;
  /** A login is answered after this. */
  held?: Promise<void>;
  formAttributes?: string;
  buttonAttributes?: string;
}

/**
 * A portal as ASP.NET Web Forms make it: one form round the whole page, with a search before the login, a signed
 * `__VIEWSTATE`, `__EVENTVALIDATION`, and an anti-forgery token that must match its cookie.
 */
export async function openAspNet(options: AspNetOptions = {}) {
  const arrivals: Arrivals = { logins: [], searches: 0, signOuts: [] };
  const sessions = new Set<string>();

  const form = (token: string, name = '', error = ''): string => `
<form method="post" action="./Default.aspx" id="aspnetForm" ${options.formAttributes ?? ''}>
<input type="hidden" name="__VIEWSTATE" value="${sign('trang-thai')}">
<input type="hidden" name="__EVENTVALIDATION" value="${sign('kiem-tra')}">
<input type="hidden" name="__RequestVerificationToken" value="${sign(token)}">
<input type="text" name="ctl00$txtTim" aria-label="Tìm kiếm"><input type="submit" name="ctl00$btnTim" value="Tìm">
<portal-login ${options.attributes ?? ''} ${error ? `error="${escapeHtml(error)}"` : ''}>
<input type="text" name="ctl00$txtTen" id="ctl00_txtTen" placeholder="Tên đăng nhập" value="${escapeHtml(name)}">
<input type="password" name="ctl00$txtMatKhau" id="ctl00_txtMatKhau" placeholder="Mật khẩu">
<input type="submit" name="ctl00$btnVao" value="Đăng nhập" ${options.buttonAttributes ?? ''}>
${options.inside ?? ''}</portal-login>
</form>${options.extra ?? ''}`;

  const show = (
    response: Parameters<Answer>[1],
    token = randomBytes(8).toString('hex'),
    name?: string,
    error?: string,
  ): void => {
    page(response, form(token, name, error), { 'set-cookie': `forgery=${token}; HttpOnly; SameSite=Lax; Path=/` });
  };

  const site = await openSite(async ({ method, url, body, cookies }, response) => {
    const isGenuine = (): boolean => {
      const token = body.get('__RequestVerificationToken');
      return isSigned(token) && token!.split('.')[0] === cookies.forgery;
    };
    if (url.pathname === '/api/me')
      return sessions.has(cookies.phien ?? '')
        ? json(response, options.me ?? { name: 'Văn phòng xã' })
        : json(response, {}, 401);
    if (method === 'POST' && url.pathname === '/dang-xuat') {
      arrivals.signOuts.push(body);
      if (isGenuine()) sessions.delete(cookies.phien ?? '');
      return void response.writeHead(303, { location: '/' }).end();
    }
    if (method !== 'POST') return show(response, cookies.forgery);
    if (!isSigned(body.get('__VIEWSTATE')) || !isSigned(body.get('__EVENTVALIDATION')) || !isGenuine())
      return void response.writeHead(400).end('Invalid postback');
    if (body.has('ctl00$btnTim')) {
      arrivals.searches++;
      return show(response, cookies.forgery);
    }
    arrivals.logins.push(body);
    await options.held;
    const name = body.get('ctl00$txtTen')!;
    if (body.get('ctl00$txtMatKhau') !== 'lua-chin-2026')
      return show(
        response,
        cookies.forgery,
        name,
        options.refusal?.(name) ?? 'Tên đăng nhập hoặc mật khẩu chưa đúng. Mời nhập lại.',
      );
    const session = randomBytes(8).toString('hex');
    sessions.add(session);
    response.writeHead(303, { location: '/', 'set-cookie': `phien=${session}; HttpOnly; SameSite=Lax; Path=/` }).end();
  });
  return { ...site, arrivals, address: `http://127.0.0.1:${site.port}/` };
}
