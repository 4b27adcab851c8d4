import { verify } from 'hono/jwt';

/** Whether a request carries what Crowdin signs with the secret of an app (JWT, HS256), in its head or its address. */
export async function isCrowdin(request: Request, secret: string | undefined): Promise<boolean> {
  if (secret === undefined) return false;
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const token = given ?? new URL(request.url).searchParams.get('jwtToken');
  if (!token) return false;
  return verify(token, secret, 'HS256').then(
    () => true,
    () => false,
  );
}
